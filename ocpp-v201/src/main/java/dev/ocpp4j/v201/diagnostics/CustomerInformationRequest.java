package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CertificateHashData;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdToken;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS asks for what the station stores of a customer, or for its removal {N09, N10}. Exactly one of idToken,
 * customerCertificate and customerIdentifier names the customer; else the station answers Invalid (N09.FR.09).
 *
 * @param requestId comes back in each {@link NotifyCustomerInformationRequest}
 * @param report whether to report it
 * @param clear whether to remove it
 * @param customerCertificate the customer, by certificate; null when not sent
 * @param idToken the customer, by identifier; null when not sent
 * @param customerIdentifier the customer, by any other name; at most 64 characters; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record CustomerInformationRequest(
        @NotNull Integer requestId,
        @NotNull Boolean report,
        @NotNull Boolean clear,
        @Valid @Nullable CertificateHashData customerCertificate,
        @Valid @Nullable IdToken idToken,
        @Size(max = 64) @Nullable String customerIdentifier,
        @Valid @Nullable CustomData customData)
        implements Request<CustomerInformationResponse> {
    /** With the required fields. */
    public CustomerInformationRequest(Integer requestId, Boolean report, Boolean clear) {
        this(requestId, report, clear, null, null, null, null);
    }

    public CustomerInformationRequest withCustomerCertificate(@Nullable CertificateHashData customerCertificate) {
        return new CustomerInformationRequest(
                requestId, report, clear, customerCertificate, idToken, customerIdentifier, customData);
    }

    public CustomerInformationRequest withIdToken(@Nullable IdToken idToken) {
        return new CustomerInformationRequest(
                requestId, report, clear, customerCertificate, idToken, customerIdentifier, customData);
    }

    public CustomerInformationRequest withCustomerIdentifier(@Nullable String customerIdentifier) {
        return new CustomerInformationRequest(
                requestId, report, clear, customerCertificate, idToken, customerIdentifier, customData);
    }

    public CustomerInformationRequest withCustomData(@Nullable CustomData customData) {
        return new CustomerInformationRequest(
                requestId, report, clear, customerCertificate, idToken, customerIdentifier, customData);
    }
}
