package dev.ocpp4j.v16.security;

import com.fasterxml.jackson.annotation.JsonProperty;

/** DRAFT */
public enum UploadLogStatus {
    @JsonProperty("BadMessage")
    BAD_MESSAGE,
    @JsonProperty("Idle")
    IDLE,
    @JsonProperty("NotSupportedOperation")
    NOT_SUPPORTED_OPERATION,
    @JsonProperty("PermissionDenied")
    PERMISSION_DENIED,
    @JsonProperty("Uploaded")
    UPLOADED,
    @JsonProperty("UploadFailure")
    UPLOAD_FAILURE,
    @JsonProperty("Uploading")
    UPLOADING
}
