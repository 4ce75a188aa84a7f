package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.security.SecurityProblem;
import dev.ocpp4j.transport.ConnectFailure.NotSecure;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Says in words for operators why there is no TLS; the JDK spreads it over exceptions, texts and alerts. */
final class TlsTrouble {
    /** How the JDK calls what is no record of TLS. */
    private static final String NOT_TLS = "unrecognized ssl message";

    private TlsTrouble() {}

    /** Whether the peer speaks something else. */
    static boolean isNotTls(Throwable failure) {
        return text(failure).contains(NOT_TLS);
    }

    /** What a failure means for a station; empty when it has nothing to do with TLS. */
    static Optional<NotSecure> ofStation(Throwable failure) {
        if (find(failure, SSLException.class) == null && find(failure, CertificateException.class) == null) {
            return Optional.empty();
        }
        String certificate = certificate(failure, "the server");
        if (certificate != null) {
            return Optional.of(new NotSecure(SecurityProblem.SERVER_CERTIFICATE, certificate, failure));
        }
        String text = text(failure);
        if (text.contains("certificate_")
                || text.contains("unknown_ca")
                || text.contains("access_denied")
                || text.contains("bad_certificate")
                || text.contains("unsupported_certificate")) {
            return Optional.of(new NotSecure(
                    SecurityProblem.OWN_CERTIFICATE,
                    "The server does not accept the certificate of this station" + alert(text),
                    failure));
        }
        if (text.contains(NOT_TLS)) {
            return Optional.of(
                    new NotSecure(SecurityProblem.OTHER, "The server does not speak TLS at this port", failure));
        }
        if (text.contains("protocol")) {
            return Optional.of(
                    new NotSecure(SecurityProblem.TLS_VERSION, "The server does not speak TLS 1.2 or above", failure));
        }
        if (text.contains("handshake_failure") || text.contains("cipher") || text.contains("insufficient_security")) {
            return Optional.of(new NotSecure(
                    SecurityProblem.CIPHER_SUITE,
                    "The server has no cipher suite in common with this station",
                    failure));
        }
        return Optional.of(new NotSecure(SecurityProblem.OTHER, "TLS failed: " + failure.getMessage(), failure));
    }

    /** What a failure means for a server. */
    static String ofServer(Throwable failure) {
        String certificate = certificate(failure, "the station");
        if (certificate != null) {
            return certificate;
        }
        String text = text(failure);
        if (text.contains("received fatal alert")) {
            return "The station broke TLS off" + alert(text);
        }
        if (text.contains(NOT_TLS)) {
            return "The station does not speak TLS";
        }
        if (text.contains("client requested protocol")
                || text.contains("protocol_version")
                || text.contains("protocol version")) {
            return "The station does not speak TLS 1.2 or above";
        }
        if (text.contains("cipher suites in common")) {
            return "The station has no cipher suite in common with this server, or none that fits its certificates";
        }
        if (text.contains("empty client certificate chain") || text.contains("certificate_required")) {
            return "The station has no certificate";
        }
        return "TLS failed: " + failure.getMessage();
    }

    /** What is wrong with a certificate of the peer; null when nothing is. */
    private static @Nullable String certificate(Throwable failure, String whose) {
        if (find(failure, CertificateExpiredException.class) != null) {
            return "The certificate of " + whose + ", or of its authority, has expired: " + deepest(failure);
        }
        if (find(failure, CertificateNotYetValidException.class) != null) {
            return "The certificate of " + whose + ", or of its authority, is not valid yet: " + deepest(failure);
        }
        if (find(failure, SSLPeerUnverifiedException.class) != null) {
            return failure.getMessage();
        }
        CertPathValidatorException invalid = find(failure, CertPathValidatorException.class);
        if (find(failure, CertPathBuilderException.class) != null
                || invalid != null && invalid.getReason() == CertPathValidatorException.BasicReason.INVALID_SIGNATURE) {
            return "The certificate of " + whose + " is signed by no authority that is trusted here";
        }
        if (invalid != null || find(failure, CertificateException.class) != null) {
            return "The certificate of " + whose + " is not valid: " + deepest(failure);
        }
        return null;
    }

    private static String alert(String text) {
        int at = text.indexOf("alert: ");
        return at < 0 ? "" : " (" + text.substring(at + "alert: ".length()).replaceAll("[^a-z_].*", "") + ")";
    }

    private static String text(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(cause.getMessage()).append('\n');
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static String deepest(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getMessage();
    }

    private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
