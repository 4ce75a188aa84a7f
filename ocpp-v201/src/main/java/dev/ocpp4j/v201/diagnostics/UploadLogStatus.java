package dev.ocpp4j.v201.diagnostics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the upload of a log file is (section 3.87). */
public enum UploadLogStatus {
    /** Failed: the server did not understand. */
    @JsonProperty("BadMessage")
    BAD_MESSAGE,
    /** No upload runs; only in answer to a trigger. */
    @JsonProperty("Idle")
    IDLE,
    /** Failed: the server does not do this. */
    @JsonProperty("NotSupportedOperation")
    NOT_SUPPORTED_OPERATION,
    /** Failed: the server does not allow it. */
    @JsonProperty("PermissionDenied")
    PERMISSION_DENIED,
    /** Ended well. */
    @JsonProperty("Uploaded")
    UPLOADED,
    /** Failed. */
    @JsonProperty("UploadFailure")
    UPLOAD_FAILURE,
    /** It runs. */
    @JsonProperty("Uploading")
    UPLOADING,
    /** Stopped, in favour of another upload. */
    @JsonProperty("AcceptedCanceled")
    ACCEPTED_CANCELED
}
