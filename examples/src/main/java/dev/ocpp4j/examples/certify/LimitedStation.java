package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.station.LinkedStation;
import dev.ocpp4j.v16.common.TriggerMessageStatus;
import dev.ocpp4j.v16.configuration.ConfigurationKeys;
import dev.ocpp4j.v16.core.ChangeConfigurationRequest;
import dev.ocpp4j.v16.core.ChangeConfigurationResponse;
import dev.ocpp4j.v16.core.ConfigurationStatus;
import dev.ocpp4j.v16.remotetrigger.MessageTrigger;
import dev.ocpp4j.v16.remotetrigger.TriggerMessageRequest;
import dev.ocpp4j.v16.remotetrigger.TriggerMessageResponse;
import java.util.concurrent.CompletableFuture;

/**
 * A station with the limits of the one that the original certificate was given to: it refuses a ConnectionTimeOut below
 * 60 s, and to send BootNotification when it is asked for it.
 */
final class LimitedStation implements LinkedStation {
    /** Why step 19 does not apply to it. */
    static final String OWN_BACKEND = "Firmware is updated by the maker's own backend; there is no compatible server";

    private static final int LEAST_TIME_OUT = 60;

    private final LinkedStation station;

    LimitedStation(LinkedStation station) {
        this.station = station;
    }

    @Override
    public Handlers handlers() {
        return limit(station.handlers(), LEAST_TIME_OUT);
    }

    /** @param leastTimeOut in seconds */
    static Handlers limit(Handlers all, int leastTimeOut) {
        var change = all.find(ChangeConfigurationRequest.class).orElseThrow();
        var trigger = all.find(TriggerMessageRequest.class).orElseThrow();
        return Handlers.builder()
                .addAll(all)
                .onAsync(
                        ChangeConfigurationRequest.class,
                        (request, exchange) -> isTooShort(request, leastTimeOut)
                                ? CompletableFuture.completedFuture(
                                        new ChangeConfigurationResponse(ConfigurationStatus.REJECTED))
                                : change.handle(request, exchange))
                .onAsync(
                        TriggerMessageRequest.class,
                        (request, exchange) -> request.requestedMessage() == MessageTrigger.BOOT_NOTIFICATION
                                ? CompletableFuture.completedFuture(
                                        new TriggerMessageResponse(TriggerMessageStatus.REJECTED))
                                : trigger.handle(request, exchange))
                .build();
    }

    private static boolean isTooShort(ChangeConfigurationRequest request, int least) {
        var key = ConfigurationKeys.CONNECTION_TIME_OUT;
        return request.key().equalsIgnoreCase(key.name())
                && key.accepts(request.value())
                && key.read(request.value()) < least;
    }

    @Override
    public void connected(OcppSession session) {
        station.connected(session);
    }

    @Override
    public void disconnected() {
        station.disconnected();
    }
}
