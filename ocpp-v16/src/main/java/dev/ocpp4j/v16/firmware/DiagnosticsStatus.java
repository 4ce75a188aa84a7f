package dev.ocpp4j.v16.firmware;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The progress of an upload of diagnostics (1.6 section 7.24). */
public enum DiagnosticsStatus {
    /** Nothing is being uploaded. Sent only when asked for by TriggerMessage. */
    @JsonProperty("Idle")
    IDLE,
    /** The upload is done. */
    @JsonProperty("Uploaded")
    UPLOADED,
    /** The upload failed. */
    @JsonProperty("UploadFailed")
    UPLOAD_FAILED,
    /** The upload is going on. */
    @JsonProperty("Uploading")
    UPLOADING
}
