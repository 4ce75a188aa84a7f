package dev.ocpp4j.v201.authorization;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The outcome of the check of a contract certificate (section 3.4). */
public enum AuthorizeCertificateStatus {
    /** It is valid. */
    @JsonProperty("Accepted")
    ACCEPTED,
    /** Its signature is wrong. */
    @JsonProperty("SignatureError")
    SIGNATURE_ERROR,
    /** It has expired. */
    @JsonProperty("CertificateExpired")
    CERTIFICATE_EXPIRED,
    /** It was revoked. */
    @JsonProperty("CertificateRevoked")
    CERTIFICATE_REVOKED,
    /** There is none. */
    @JsonProperty("NoCertificateAvailable")
    NO_CERTIFICATE_AVAILABLE,
    /** Its chain is not valid. */
    @JsonProperty("CertChainError")
    CERT_CHAIN_ERROR,
    /** Its EMAID is blocked, expired, invalid or unknown. */
    @JsonProperty("ContractCancelled")
    CONTRACT_CANCELLED
}
