package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.security.CertificateNames;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * Whether the certificate of a server names it (SEC-07): commonName or a name in subjectAltName is the host. The check of
 * the JDK is another one: it does not look at the commonName when there is a subjectAltName, and lets wildcards pass.
 */
final class ServerNames {
    private static final int DNS_NAME = 2;
    private static final int IP_ADDRESS = 7;

    private ServerNames() {}

    /** @throws SSLPeerUnverifiedException when it does not, saying what it names instead */
    static void check(SSLEngine engine, String host, boolean wildcards) throws SSLPeerUnverifiedException {
        X509Certificate certificate = (X509Certificate) engine.getSession().getPeerCertificates()[0];
        List<String> names = names(certificate);
        if (names.stream().noneMatch(name -> name.equals(fold(host)) || wildcards && matches(name, fold(host)))) {
            boolean refused = names.stream().anyMatch(name -> matches(name, fold(host)));
            throw new SSLPeerUnverifiedException("The certificate of the server is for " + names + ", not for " + host
                    + (refused ? "; wildcards are not allowed" : ""));
        }
    }

    private static List<String> names(X509Certificate certificate) throws SSLPeerUnverifiedException {
        List<String> names = new ArrayList<>();
        CertificateNames.commonNames(certificate).forEach(name -> names.add(fold(name)));
        try {
            Stream.ofNullable(certificate.getSubjectAlternativeNames())
                    .flatMap(Collection::stream)
                    .filter(name -> name.get(0).equals(DNS_NAME) || name.get(0).equals(IP_ADDRESS))
                    .forEach(name -> names.add(fold((String) name.get(1))));
        } catch (CertificateParsingException e) {
            throw (SSLPeerUnverifiedException)
                    new SSLPeerUnverifiedException("The names in the certificate cannot be read").initCause(e);
        }
        return names.stream().distinct().toList();
    }

    /** An asterisk stands for one whole label in front of at least two others. */
    private static boolean matches(String pattern, String host) {
        int dot = host.indexOf('.');
        return pattern.startsWith("*.")
                && pattern.indexOf('.', 2) > 0
                && dot > 0
                && pattern.substring(1).equals(host.substring(dot));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
