package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Response;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS has this part (N09, N10, section 1.34.2).
 *
 * @param customData vendor specific data; null when not sent
 */
public record NotifyCustomerInformationResponse(
        @Valid @Nullable CustomData customData) implements Response {
    /** With no field. */
    public NotifyCustomerInformationResponse() {
        this(null);
    }

    public NotifyCustomerInformationResponse withCustomData(@Nullable CustomData customData) {
        return new NotifyCustomerInformationResponse(customData);
    }
}
