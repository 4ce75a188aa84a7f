package dev.ocpp4j.v201.station;

import dev.ocpp4j.core.security.Access;
import dev.ocpp4j.core.security.AccessControl;
import dev.ocpp4j.core.security.InstalledCertificates;
import dev.ocpp4j.core.security.SecurityProblem;
import dev.ocpp4j.core.station.Loop;
import dev.ocpp4j.v201.devicemodel.SecurityEvent;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Makes security events of what keeps a station out, and of changes that were taken back (A00.FR.309, A00.FR.316,
 * A00.FR.323, A02.FR.29), and tells the roots which of them is in use. To be added to the {@link AccessControl}.
 */
public final class AccessEvents implements AccessControl.Listener {
    private static final int MAX_INFO = 255;

    private final InstalledCertificates roots;
    private final BiConsumer<SecurityEvent, String> events;
    private final Loop loop;
    private final Clock clock;

    /**
     * For one station.
     *
     * @param events is given security events with more about them, at most 255 characters, on the loop
     */
    public AccessEvents(InstalledCertificates roots, BiConsumer<SecurityEvent, String> events, Loop loop, Clock clock) {
        this.roots = roots;
        this.events = events;
        this.loop = loop;
        this.clock = clock;
    }

    @Override
    public void onConnected(List<X509Certificate> server) {
        loop.execute(() -> roots.connected(server, clock.instant()));
    }

    @Override
    public void onSettled(Access kept, Access dropped, boolean changed) {
        if (changed) {
            return;
        }
        boolean certificate = !Objects.equals(kept.key(), dropped.key());
        loop.execute(() -> events.accept(
                certificate
                        ? SecurityEvent.DISCARDED_RENEWED_CLIENT_CERTIFICATE
                        : SecurityEvent.RECONFIGURATION_OF_SECURITY_PARAMETERS,
                "Taken back, since the CSMS could not be reached with it"));
    }

    @Override
    public void onProblem(SecurityProblem problem, String explanation) {
        SecurityEvent event =
                switch (problem) {
                    case SERVER_CERTIFICATE -> SecurityEvent.INVALID_CSMS_CERTIFICATE;
                    case TLS_VERSION -> SecurityEvent.INVALID_TLS_VERSION;
                    case CIPHER_SUITE -> SecurityEvent.INVALID_TLS_CIPHER_SUITE;
                    case OWN_CERTIFICATE, CREDENTIALS, OTHER -> SecurityEvent.FAILED_TO_AUTHENTICATE_AT_CSMS;
                };
        String info = explanation.length() <= MAX_INFO ? explanation : explanation.substring(0, MAX_INFO);
        loop.execute(() -> events.accept(event, info));
    }
}
