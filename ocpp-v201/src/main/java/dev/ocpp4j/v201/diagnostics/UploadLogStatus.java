package dev.ocpp4j.v201.diagnostics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** UploadLogStatus. */
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
    UPLOADING,
    @JsonProperty("AcceptedCanceled")
    ACCEPTED_CANCELED
}
