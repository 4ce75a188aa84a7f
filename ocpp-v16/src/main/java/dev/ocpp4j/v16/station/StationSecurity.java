package dev.ocpp4j.v16.station;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.ADDITIONAL_ROOT_CERTIFICATE_CHECK;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.AUTHORIZATION_KEY;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.CERTIFICATE_SIGNED_MAX_CHAIN_SIZE;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.CERTIFICATE_STORE_MAX_LENGTH;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.CPO_NAME;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.SECURITY_PROFILE;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.security.Access;
import dev.ocpp4j.core.security.AccessControl;
import dev.ocpp4j.core.security.CertificateSigning;
import dev.ocpp4j.core.security.InstalledCertificates;
import dev.ocpp4j.core.security.Password;
import dev.ocpp4j.core.security.SecurityProblem;
import dev.ocpp4j.core.security.StationKey;
import dev.ocpp4j.v16.core.ChangeConfigurationRequest;
import dev.ocpp4j.v16.core.ChangeConfigurationResponse;
import dev.ocpp4j.v16.core.ConfigurationStatus;
import dev.ocpp4j.v16.security.CertificateSignedRequest;
import dev.ocpp4j.v16.security.CertificateSignedResponse;
import dev.ocpp4j.v16.security.CertificateSignedStatus;
import dev.ocpp4j.v16.security.GenericStatus;
import dev.ocpp4j.v16.security.MessageTriggerEnumType;
import dev.ocpp4j.v16.security.SecurityEvent;
import dev.ocpp4j.v16.security.SignCertificateRequest;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Lets the Central System change how the connection is secured (security whitepaper A01 to A05, M03 to M05): the
 * AuthorizationKey, the security profile, which is only ever raised, the certificate of the station and the roots that it
 * trusts. What does not work is taken back, see {@link AccessControl}.
 *
 * <pre>{@code
 * SecurityEvents events = new SecurityEvents();
 * ChargePoint.builder(boot, 2).part(events).part(new StationSecurity(access, roots, "SN-1", SigningRequest::newKeys, events))
 * }</pre>
 */
public final class StationSecurity implements StationPart {
    private static final Duration RENEW_BEFORE = Duration.ofDays(30);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MAX_CHAIN = 10_000;
    private static final int MAX_INFO = 255;
    private static final int TLS = 2;
    private static final int MUTUAL_TLS = 3;

    private final AccessControl access;
    private final InstalledCertificates roots;
    private final String serialNumber;
    private final SecurityEvents events;
    private final CertificateSigning signing;
    private StationContext station;

    /**
     * For one station.
     *
     * @param access with what it gets in
     * @param roots the roots that it trusts, with {@link #rules} or others
     * @param serialNumber goes into its certificates as commonName (A00.FR.511)
     * @param newKeys makes keys for certificates
     * @param events a part of the same station, which joined before
     */
    public StationSecurity(
            AccessControl access,
            InstalledCertificates roots,
            String serialNumber,
            Supplier<KeyPair> newKeys,
            SecurityEvents events) {
        this.access = access;
        this.roots = roots;
        this.serialNumber = serialNumber;
        this.events = events;
        signing = new CertificateSigning(newKeys);
    }

    /**
     * The rules of 1.6 for roots.
     *
     * @param maxEntries CertificateStoreMaxLength
     * @param oneServerRoot AdditionalRootCertificateCheck
     */
    public static InstalledCertificates.Rules rules(int maxEntries, boolean oneServerRoot) {
        return new InstalledCertificates.Rules("CentralSystemRootCertificate", maxEntries, oneServerRoot, true);
    }

    @Override
    public void join(StationContext context) {
        station = context;
        station.configuration()
                .writable(AUTHORIZATION_KEY, "") // its value is in the access control only
                .writable(CPO_NAME, "")
                .writable(SECURITY_PROFILE, access.current().profile())
                .readOnly(CERTIFICATE_SIGNED_MAX_CHAIN_SIZE, MAX_CHAIN)
                .readOnly(CERTIFICATE_STORE_MAX_LENGTH, roots.rules().maxEntries())
                .readOnly(ADDITIONAL_ROOT_CERTIFICATE_CHECK, roots.rules().oneServerRoot());
        station.configuration().set(SECURITY_PROFILE, access.current().profile());
        station.on(ChangeConfigurationRequest.class, this::change);
        station.on(CertificateSignedRequest.class, this::signed);
        new RootRequests(roots, station).answer();
        station.onTrigger(MessageTriggerEnumType.SIGN_CHARGE_POINT_CERTIFICATE, connectorId -> mayAsk());
        station.onAccepted(this::renewInTime);
        station.onRestart(signing::forget);
        access.listener(new Outcome());
    }

    // ---- password and profile

    private ChangeConfigurationResponse change(ChangeConfigurationRequest request, Exchange exchange) {
        if (request.key().equalsIgnoreCase(AUTHORIZATION_KEY.name())) {
            return new ChangeConfigurationResponse(changePassword(request.value(), exchange));
        }
        if (request.key().equalsIgnoreCase(SECURITY_PROFILE.name())) {
            return new ChangeConfigurationResponse(changeProfile(request, exchange));
        }
        return new ChangeConfigurationResponse(station.configuration().change(request));
    }

    private ConfigurationStatus changePassword(String digits, Exchange exchange) {
        Password password;
        try {
            password = Password.ofAuthorizationKey(digits);
        } catch (IllegalArgumentException e) {
            return ConfigurationStatus.REJECTED;
        }
        events.log(SecurityEvent.RECONFIGURATION_OF_SECURITY_PARAMETERS, "AuthorizationKey"); // A01.FR.11, A01.FR.12
        changeAfterReply(exchange, now -> now.withPassword(password));
        return ConfigurationStatus.ACCEPTED;
    }

    private ConfigurationStatus changeProfile(ChangeConfigurationRequest request, Exchange exchange) {
        if (!SECURITY_PROFILE.accepts(request.value())) {
            return ConfigurationStatus.REJECTED;
        }
        int profile = SECURITY_PROFILE.read(request.value());
        Access now = access.current();
        boolean password = profile == MUTUAL_TLS || now.password() != null; // A05.FR.02
        boolean root = profile < TLS || !roots.serverRoots().isEmpty(); // A05.FR.03
        boolean certificate = profile < MUTUAL_TLS || hasValidKey(now); // A05.FR.04
        if (profile <= now.profile() || !password || !root || !certificate) {
            return ConfigurationStatus.REJECTED;
        }
        station.configuration().set(SECURITY_PROFILE, profile);
        events.log(SecurityEvent.RECONFIGURATION_OF_SECURITY_PARAMETERS, "SecurityProfile " + profile);
        changeAfterReply(exchange, before -> before.withProfile(profile));
        return ConfigurationStatus.ACCEPTED;
    }

    private boolean hasValidKey(Access with) {
        return with.key() != null
                && station.clock()
                        .now()
                        .isBefore(with.key().certificate().getNotAfter().toInstant());
    }

    private void changeAfterReply(Exchange exchange, UnaryOperator<Access> change) {
        station.afterReply(exchange, () -> access.change(change));
    }

    // ---- the certificate of the station

    private Optional<Runnable> mayAsk() {
        return station.configuration().get(CPO_NAME).isEmpty() ? Optional.empty() : Optional.of(this::ask);
    }

    private void ask() {
        String request = signing.ask(station.configuration().get(CPO_NAME), serialNumber);
        station.calls().send(new SignCertificateRequest(request), (response, failure) -> {
            if (failure != null || response.status() == GenericStatus.REJECTED) {
                signing.forget(); // an operator has to look at it, trying again would not help (A02 error handling)
            }
        });
    }

    /** Looks every day whether the certificate expires within a month (A03.FR.02). */
    private void renewInTime() {
        StationKey key = access.current().key();
        boolean soon = key != null
                && station.clock()
                        .now()
                        .plus(RENEW_BEFORE)
                        .isAfter(key.certificate().getNotAfter().toInstant());
        if (soon && station.isOnline() && !signing.isAsking()) {
            mayAsk().ifPresent(Runnable::run);
        }
        station.timers().after(DAY, this::renewInTime);
    }

    private CertificateSignedResponse signed(CertificateSignedRequest request, Exchange exchange) {
        StationKey key;
        try {
            key = signing.answered(
                    request.certificateChain(),
                    station.configuration().get(CPO_NAME),
                    serialNumber,
                    roots.serverRoots(),
                    station.clock().now());
        } catch (IllegalArgumentException e) {
            events.tell(SecurityEvent.INVALID_CHARGE_POINT_CERTIFICATE, shorten(e.getMessage())); // A02.FR.07
            return new CertificateSignedResponse(CertificateSignedStatus.REJECTED);
        }
        events.log(SecurityEvent.RECONFIGURATION_OF_SECURITY_PARAMETERS, shorten("Certificate " + key));
        changeAfterReply(exchange, now -> now.withKey(key)); // A02.FR.08
        return new CertificateSignedResponse(CertificateSignedStatus.ACCEPTED);
    }

    private static String shorten(String info) {
        return info.length() <= MAX_INFO ? info : info.substring(0, MAX_INFO);
    }

    // ---- what became of it

    private final class Outcome implements AccessControl.Listener {
        @Override
        public void onConnected(List<X509Certificate> server) {
            station.loop().execute(() -> roots.connected(server, station.clock().now()));
        }

        @Override
        public void onSettled(Access kept, Access dropped, boolean changed) {
            station.loop().execute(() -> {
                station.configuration().set(SECURITY_PROFILE, kept.profile());
                if (!changed) {
                    events.log(
                            SecurityEvent.RECONFIGURATION_OF_SECURITY_PARAMETERS,
                            "Taken back, since the Central System could not be reached with it");
                }
            });
        }

        @Override
        public void onProblem(SecurityProblem problem, String explanation) {
            String info = shorten(explanation);
            station.loop().execute(() -> {
                switch (problem) {
                    case SERVER_CERTIFICATE -> events.tell(SecurityEvent.INVALID_CENTRAL_SYSTEM_CERTIFICATE, info);
                    case TLS_VERSION -> events.tell(SecurityEvent.INVALID_TLS_VERSION, info);
                    case CIPHER_SUITE -> events.tell(SecurityEvent.INVALID_TLS_CIPHER_SUITE, info);
                    default -> events.log(SecurityEvent.FAILED_TO_AUTHENTICATE_AT_CENTRAL_SYSTEM, info);
                }
            });
        }
    }
}
