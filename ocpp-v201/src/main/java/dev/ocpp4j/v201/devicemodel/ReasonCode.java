package dev.ocpp4j.v201.devicemodel;

import dev.ocpp4j.v201.common.StatusInfo;
import java.util.Map;
import java.util.Optional;

/** The standard reasons of a status, for {@link StatusInfo} (appendix 5). Others are allowed. */
public enum ReasonCode {
    /** The CSMS has not accepted the station yet. */
    CS_NOT_ACCEPTED("CSNotAccepted"),
    /** There is a profile of this stack level and purpose at the same time. */
    DUPLICATE_PROFILE("DuplicateProfile"),
    /** The requestId was used before. */
    DUPLICATE_REQUEST_ID("DuplicateRequestId"),
    /** The cable is fixed and cannot be unlocked. */
    FIXED_CABLE("FixedCable"),
    /** The firmware is being updated. */
    FW_UPDATE_IN_PROGRESS("FwUpdateInProgress"),
    /** The station failed inside. */
    INTERNAL_ERROR("InternalError"),
    /** The certificate is not valid. */
    INVALID_CERTIFICATE("InvalidCertificate"),
    /** The certificate signing request is not valid. */
    INVALID_CSR("InvalidCSR"),
    /** The idToken is not valid. */
    INVALID_ID_TOKEN("InvalidIdToken"),
    /** The message does not fit here and now. */
    INVALID_MESSAGE_SEQ("InvalidMessageSeq"),
    /** The charging profile is not valid. */
    INVALID_PROFILE("InvalidProfile"),
    /** The charging schedule is not valid. */
    INVALID_SCHEDULE("InvalidSchedule"),
    /** The stack level is not valid. */
    INVALID_STACK_LEVEL("InvalidStackLevel"),
    /** The URL is not valid. */
    INVALID_URL("InvalidURL"),
    /** The value is not valid. */
    INVALID_VALUE("InvalidValue"),
    /** The device model lacks something that is needed. */
    MISSING_DEV_MODEL_INFO("MissingDevModelInfo"),
    /** Something that the request needs is missing. */
    MISSING_PARAM("MissingParam"),
    /** There is no cable. */
    NO_CABLE("NoCable"),
    /** Nothing is wrong; see additionalInfo. */
    NO_ERROR("NoError"),
    /** The feature is not enabled. */
    NOT_ENABLED("NotEnabled"),
    /** Nothing matches. */
    NOT_FOUND("NotFound"),
    /** There is too little memory. */
    OUT_OF_MEMORY("OutOfMemory"),
    /** There is too little storage. */
    OUT_OF_STORAGE("OutOfStorage"),
    /** The variable can only be read. */
    READ_ONLY("ReadOnly"),
    /** Something is too large. */
    TOO_LARGE_ELEMENT("TooLargeElement"),
    /** There are too many. */
    TOO_MANY_ELEMENTS("TooManyElements"),
    /** A transaction is running. */
    TX_IN_PROGRESS("TxInProgress"),
    /** There is no such transaction. */
    TX_NOT_FOUND("TxNotFound"),
    /** A transaction had begun already. */
    TX_STARTED("TxStarted"),
    /** The EVSE has no such connector. */
    UNKNOWN_CONNECTOR_ID("UnknownConnectorId"),
    /** The EVSE has no connector of this type. */
    UNKNOWN_CONNECTOR_TYPE("UnknownConnectorType"),
    /** The station has no such EVSE. */
    UNKNOWN_EVSE("UnknownEvse"),
    /** The transactionId is not known. */
    UNKNOWN_TX_ID("UnknownTxId"),
    /** See additionalInfo. */
    UNSPECIFIED("Unspecified"),
    /** Something in the request is not supported. */
    UNSUPPORTED_PARAM("UnsupportedParam"),
    /** The chargingRateUnit is not supported. */
    UNSUPPORTED_RATE_UNIT("UnsupportedRateUnit"),
    /** The request is not supported. */
    UNSUPPORTED_REQUEST("UnsupportedRequest"),
    /** The value is out of range. */
    VALUE_OUT_OF_RANGE("ValueOutOfRange"),
    /** The value must be above 0. */
    VALUE_POSITIVE_ONLY("ValuePositiveOnly"),
    /** The value is too high. */
    VALUE_TOO_HIGH("ValueTooHigh"),
    /** The value is too low. */
    VALUE_TOO_LOW("ValueTooLow"),
    /** The value must not be 0. */
    VALUE_ZERO_NOT_ALLOWED("ValueZeroNotAllowed"),
    /** The variable can only be written. */
    WRITE_ONLY("WriteOnly");

    private static final Map<String, ReasonCode> BY_NAME = Names.caseless(values(), ReasonCode::wireName);

    private final String wireName;

    ReasonCode(String wireName) {
        this.wireName = wireName;
    }

    /** The name in messages. */
    public String wireName() {
        return wireName;
    }

    /** This reason, without more details. */
    public StatusInfo statusInfo() {
        return new StatusInfo(wireName);
    }

    /** The reason of this name, in any case; empty when it is not a standard one. */
    public static Optional<ReasonCode> of(String wireName) {
        return Optional.ofNullable(BY_NAME.get(Names.caseless(wireName)));
    }

    @Override
    public String toString() {
        return wireName;
    }
}
