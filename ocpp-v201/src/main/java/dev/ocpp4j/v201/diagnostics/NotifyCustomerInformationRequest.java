package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station reports what it stores of a customer, or a part of it (N09, N10, section 1.34.1).
 *
 * @param data the text, for people to read; at most 512 characters
 * @param seqNo the number of this part; the first is 0
 * @param generatedAt when this part was made
 * @param requestId the id of the {@link CustomerInformationRequest}
 * @param tbc whether another part follows; null means no
 * @param customData vendor specific data; null when not sent
 */
public record NotifyCustomerInformationRequest(
        @NotNull @Size(max = 512) String data,
        @NotNull Integer seqNo,
        @NotNull Instant generatedAt,
        @NotNull Integer requestId,
        @Nullable Boolean tbc,
        @Valid @Nullable CustomData customData)
        implements Request<NotifyCustomerInformationResponse> {
    /** With the required fields. */
    public NotifyCustomerInformationRequest(String data, Integer seqNo, Instant generatedAt, Integer requestId) {
        this(data, seqNo, generatedAt, requestId, null, null);
    }

    public NotifyCustomerInformationRequest withTbc(@Nullable Boolean tbc) {
        return new NotifyCustomerInformationRequest(data, seqNo, generatedAt, requestId, tbc, customData);
    }

    public NotifyCustomerInformationRequest withCustomData(@Nullable CustomData customData) {
        return new NotifyCustomerInformationRequest(data, seqNo, generatedAt, requestId, tbc, customData);
    }
}
