package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The progress of an upload of a log (security whitepaper section 6.19). */
public enum UploadLogStatus {
    /** It failed: the server was not understood. */
    @JsonProperty("BadMessage")
    BAD_MESSAGE,
    /** Nothing is being uploaded. Sent only when asked for by ExtendedTriggerMessage. */
    @JsonProperty("Idle")
    IDLE,
    /** It failed: the server does not support it. */
    @JsonProperty("NotSupportedOperation")
    NOT_SUPPORTED_OPERATION,
    /** It failed: the server does not allow it. */
    @JsonProperty("PermissionDenied")
    PERMISSION_DENIED,
    /** It is done. */
    @JsonProperty("Uploaded")
    UPLOADED,
    /** It failed. */
    @JsonProperty("UploadFailure")
    UPLOAD_FAILURE,
    /** It is going on. */
    @JsonProperty("Uploading")
    UPLOADING
}
