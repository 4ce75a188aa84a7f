package dev.ocpp4j.transport.internal;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/** Trusts the certificates of clients that it would have trusted before they expired, too (A00.FR.429). */
public final class ExpiredCertificates extends X509ExtendedTrustManager {
    private final X509ExtendedTrustManager strict;

    /** @param strict what decides about those that have not expired */
    public ExpiredCertificates(X509ExtendedTrustManager strict) {
        this.strict = strict;
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        try {
            strict.checkClientTrusted(chain, authType, engine);
        } catch (CertificateException refused) {
            requireTrustedOnItsLastDay(chain, refused);
        }
    }

    private void requireTrustedOnItsLastDay(X509Certificate[] chain, CertificateException refused)
            throws CertificateException {
        try {
            List<X509Certificate> path = Arrays.stream(chain)
                    .filter(certificate ->
                            !certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
                    .toList();
            PKIXParameters parameters = new PKIXParameters(Arrays.stream(strict.getAcceptedIssuers())
                    .map(root -> new TrustAnchor(root, null))
                    .collect(Collectors.toSet()));
            parameters.setRevocationEnabled(false); // as the trust managers of the JDK do
            parameters.setDate(chain[0].getNotAfter());
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
        } catch (GeneralSecurityException | RuntimeException stillNot) {
            throw refused;
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        strict.checkServerTrusted(chain, authType, engine);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        strict.checkClientTrusted(chain, authType, socket);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        strict.checkServerTrusted(chain, authType, socket);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        strict.checkClientTrusted(chain, authType);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        strict.checkServerTrusted(chain, authType);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return strict.getAcceptedIssuers();
    }
}
