package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.v201.common.IdTokenInfo;
import dev.ocpp4j.v201.diagnostics.CustomerInformationRequest;
import dev.ocpp4j.v201.diagnostics.CustomerInformationStatus;
import dev.ocpp4j.v201.diagnostics.NotifyCustomerInformationRequest;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells and forgets what the station has about a customer: what the cache has of a token (N09, N10). */
final class CustomerRecords {
    private static final int MAX_DATA = 512;

    private final KnownTokens tokens;
    private final Calls calls;
    private final StationClock clock;

    CustomerRecords(KnownTokens tokens, Calls calls, StationClock clock) {
        this.tokens = tokens;
        this.calls = calls;
        this.clock = clock;
    }

    CustomerInformationStatus decide(CustomerInformationRequest request) {
        long references = Stream.of(request.idToken(), request.customerCertificate(), request.customerIdentifier())
                .filter(Objects::nonNull)
                .count();
        if (references != 1) {
            return CustomerInformationStatus.INVALID; // N09.FR.09
        }
        return request.report() || request.clear()
                ? CustomerInformationStatus.ACCEPTED
                : CustomerInformationStatus.REJECTED; // N09.FR.07
    }

    /** Does what was accepted. Something is told in any case, so that the CSMS knows of the end (N09.FR.05, N09.FR.06). */
    void process(CustomerInformationRequest request) {
        IdTokenInfo known = request.idToken() == null ? null : tokens.remembered(request.idToken());
        if (request.clear() && request.idToken() != null) {
            tokens.forget(request.idToken());
        }
        String data = known == null || !request.report() ? "" : Json.tree(known).toString();
        int parts = Math.max(1, (data.length() + MAX_DATA - 1) / MAX_DATA);
        for (int part = 0; part < parts; part++) {
            String text = data.substring(part * MAX_DATA, Math.min(data.length(), (part + 1) * MAX_DATA));
            calls.tell(new NotifyCustomerInformationRequest(text, part, clock.now(), request.requestId())
                    .withTbc(part < parts - 1 ? true : null));
        }
    }
}
