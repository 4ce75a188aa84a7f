package dev.ocpp4j.v201.station;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.security.AccessControl;
import dev.ocpp4j.core.security.CertificateSigning;
import dev.ocpp4j.core.security.InstalledCertificates;
import dev.ocpp4j.core.security.StationKey;
import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.core.station.OnLoop;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.v201.common.GenericStatus;
import dev.ocpp4j.v201.devicemodel.SecurityEvent;
import dev.ocpp4j.v201.security.CertificateSignedRequest;
import dev.ocpp4j.v201.security.CertificateSignedResponse;
import dev.ocpp4j.v201.security.CertificateSignedStatus;
import dev.ocpp4j.v201.security.CertificateSigningUse;
import dev.ocpp4j.v201.security.SignCertificateRequest;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Gets certificates for a station (A02, A03): asks when the CSMS wants it or the certificate expires within a month, asks
 * again while nothing comes, checks what comes, and has it tried, see {@link AccessControl}. Used on the loop only.
 */
public final class CertificateRenewal {
    private static final Duration RENEW_BEFORE = Duration.ofDays(30);
    private static final int MAX_INFO = 255;

    private final Supplier<Settings> settings;
    private final AccessControl access;
    private final InstalledCertificates roots;
    private final CertificateSigning signing;
    private final BiConsumer<SecurityEvent, String> events;
    private final Calls calls;
    private final Timers timers;
    private final Clock clock;
    private int repeats;

    /**
     * What variables of the station say.
     *
     * @param organizationName OrganizationName; nothing is asked for while it is empty
     * @param serialNumber that of the station
     * @param maxChainSize MaxCertificateChainSize: how many characters a chain may have
     * @param waitMinimum CertSigningWaitMinimum; zero for not asking again
     * @param repeatTimes CertSigningRepeatTimes: how often to ask again, and how often the wait is doubled
     */
    public record Settings(
            String organizationName, String serialNumber, int maxChainSize, Duration waitMinimum, int repeatTimes) {}

    /**
     * For one station.
     *
     * @param settings asked whenever they are needed
     * @param newKeys makes keys for certificates
     * @param events is given security events with more about them, at most 255 characters
     */
    public CertificateRenewal(
            Supplier<Settings> settings,
            AccessControl access,
            InstalledCertificates roots,
            Supplier<KeyPair> newKeys,
            BiConsumer<SecurityEvent, String> events,
            Calls calls,
            Timers timers,
            Clock clock) {
        this.settings = settings;
        this.access = access;
        this.roots = roots;
        this.signing = new CertificateSigning(newKeys);
        this.events = events;
        this.calls = calls;
        this.timers = timers;
        this.clock = clock;
    }

    /** What answers the calls. */
    public Handlers handlers(OnLoop onLoop) {
        return Handlers.builder()
                .onAsync(
                        CertificateSignedRequest.class,
                        onLoop.answer((request, exchange) -> signed(request, exchange, onLoop)))
                .build();
    }

    /** What asks for a certificate when TriggerMessage wants it; empty when it cannot be asked for. */
    public Optional<Runnable> trigger() {
        return settings.get().organizationName().isEmpty() ? Optional.empty() : Optional.of(this::ask);
    }

    /** Asks if the certificate expires within a month and none was asked for yet (A03.FR.02). To be run every day. */
    public void renewInTime() {
        StationKey key = access.current().key();
        boolean soon = key != null
                && clock.instant()
                        .plus(RENEW_BEFORE)
                        .isAfter(key.certificate().getNotAfter().toInstant());
        if (soon && !signing.isAsking()) {
            trigger().ifPresent(Runnable::run);
        }
    }

    private void ask() {
        Settings now = settings.get();
        repeats = 0;
        send(signing.ask(now.organizationName(), now.serialNumber()));
    }

    private void send(String request) {
        SignCertificateRequest call = new SignCertificateRequest(request)
                .withCertificateType(CertificateSigningUse.CHARGING_STATION_CERTIFICATE); // A02.FR.13
        calls.send(call, (response, failure) -> {
            if (failure != null || response.status() == GenericStatus.REJECTED) {
                signing.forget(); // an operator has to look at it (A02 error handling)
            } else {
                askAgainLater(request);
            }
        });
    }

    /** A02.FR.17 to A02.FR.19: the wait is doubled each time. */
    private void askAgainLater(String request) {
        Settings now = settings.get();
        if (now.waitMinimum().isZero() || repeats >= now.repeatTimes()) {
            return;
        }
        Duration wait = now.waitMinimum().multipliedBy(1L << repeats);
        repeats++;
        timers.after(wait, () -> {
            if (signing.isAsking() && signing.askAgain().equals(request)) {
                send(request);
            }
        });
    }

    private CertificateSignedResponse signed(CertificateSignedRequest request, Exchange exchange, OnLoop onLoop) {
        Settings now = settings.get();
        if (request.certificateChain().length() > now.maxChainSize()) { // A02.FR.16
            return new CertificateSignedResponse(CertificateSignedStatus.REJECTED);
        }
        StationKey key;
        try {
            key = signing.answered(
                    request.certificateChain(),
                    now.organizationName(),
                    now.serialNumber(),
                    roots.serverRoots(),
                    clock.instant());
        } catch (IllegalArgumentException e) {
            events.accept(SecurityEvent.INVALID_CHARGING_STATION_CERTIFICATE, shorten(e.getMessage())); // A02.FR.07
            return new CertificateSignedResponse(CertificateSignedStatus.REJECTED);
        }
        events.accept(SecurityEvent.RECONFIGURATION_OF_SECURITY_PARAMETERS, shorten("Certificate " + key));
        onLoop.afterReply(exchange, () -> access.change(before -> before.withKey(key))); // A02.FR.08
        return new CertificateSignedResponse(CertificateSignedStatus.ACCEPTED);
    }

    /** The station restarts: no answer is awaited any more. */
    public void restart() {
        signing.forget();
    }

    private static String shorten(String info) {
        return info.length() <= MAX_INFO ? info : info.substring(0, MAX_INFO);
    }
}
