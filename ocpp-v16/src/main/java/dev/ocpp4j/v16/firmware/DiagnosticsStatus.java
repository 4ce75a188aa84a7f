package dev.ocpp4j.v16.firmware;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum DiagnosticsStatus {
    @JsonProperty("Idle")
    IDLE,
    @JsonProperty("Uploaded")
    UPLOADED,
    @JsonProperty("UploadFailed")
    UPLOAD_FAILED,
    @JsonProperty("Uploading")
    UPLOADING
}
