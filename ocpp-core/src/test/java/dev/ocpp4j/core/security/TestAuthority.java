package dev.ocpp4j.core.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A small certificate authority for tests. */
public final class TestAuthority {
    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final Duration DAY = Duration.ofDays(1);

    private final String name;
    private final KeyPair keys;
    private final X509Certificate root;

    /** An authority with a root certificate of its own, valid for a day. */
    public TestAuthority() {
        this("CN=Root,O=CPO");
    }

    public TestAuthority(String name) {
        this.name = name;
        keys = ecKeys();
        root = sign(name, keys.getPublic(), null, hourAgo(), inDays(1), true);
    }

    private TestAuthority(String name, KeyPair keys, X509Certificate root) {
        this.name = name;
        this.keys = keys;
        this.root = root;
    }

    /** A key with its certificate. */
    public record Identity(KeyPair keys, X509Certificate certificate) {}

    /** An authority whose certificate this one has signed. */
    public TestAuthority child(String childName) {
        KeyPair own = ecKeys();
        return new TestAuthority(childName, own, sign(childName, own.getPublic(), null, hourAgo(), inDays(1), true));
    }

    public X509Certificate root() {
        return root;
    }

    /** A server of this host. */
    public Identity server(String host) {
        return identity("CN=" + host + ",O=CPO", host, ecKeys(), hourAgo(), inDays(1));
    }

    /** A server of this host, with the other kind of key. */
    public Identity rsaServer(String host) {
        return identity("CN=" + host + ",O=CPO", host, rsaKeys(2048), hourAgo(), inDays(1));
    }

    /** A station with this serial number. */
    public Identity station(String serialNumber) {
        return identity("O=CPO,CN=" + serialNumber, null, ecKeys(), hourAgo(), inDays(1));
    }

    public Identity expired(String host) {
        return identity(
                "CN=" + host + ",O=CPO",
                host,
                ecKeys(),
                hourAgo(),
                Instant.now().minusSeconds(60));
    }

    public Identity expiredStation(String serialNumber) {
        return identity(
                "O=CPO,CN=" + serialNumber,
                null,
                ecKeys(),
                hourAgo(),
                Instant.now().minusSeconds(60));
    }

    /** A certificate of any owner. @param host in subjectAltName, null for none */
    public Identity identity(String subject, String host, KeyPair own, Instant from, Instant to) {
        return new Identity(own, sign(subject, own.getPublic(), host, from, to, false));
    }

    /** Signs a key. */
    public X509Certificate sign(String subject, PublicKey key, Instant from, Instant to) {
        return sign(subject, key, null, from, to, false);
    }

    /** Trusts this authority, and is nobody. */
    public SSLContext trusting() {
        return context();
    }

    /** Trusts this authority, and can prove to be any of these. */
    public SSLContext context(Identity... identities) {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("root", root);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            KeyStore own = store(PASSWORD, identities);
            KeyManagerFactory key = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            key.init(own, PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(key.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A PKCS #12 store with these. */
    public byte[] pkcs12(char[] password, Identity... identities) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            store(password, identities).store(bytes, password);
            return bytes.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private KeyStore store(char[] password, Identity... identities) throws GeneralSecurityException, IOException {
        KeyStore own = KeyStore.getInstance("PKCS12");
        own.load(null, null);
        for (Identity identity : identities) {
            own.setKeyEntry("own" + own.size(), identity.keys().getPrivate(), password, chain(identity.certificate()));
        }
        return own;
    }

    private Certificate[] chain(X509Certificate certificate) {
        return certificate.getIssuerX500Principal().equals(root.getSubjectX500Principal())
                ? new Certificate[] {certificate, root}
                : new Certificate[] {certificate};
    }

    public static KeyPair ecKeys() {
        return keys("EC", 256);
    }

    public static KeyPair rsaKeys(int bits) {
        return keys("RSA", bits);
    }

    private static KeyPair keys(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    public static Instant hourAgo() {
        return Instant.now().minus(Duration.ofHours(1));
    }

    public static Instant inDays(int days) {
        return Instant.now().plus(DAY.multipliedBy(days));
    }

    /** The list of the certificates that this authority has revoked, an hour ago. @param until when the next one comes */
    public X509CRL revoked(Instant until, X509Certificate... certificates) {
        try {
            X509v2CRLBuilder list = new X509v2CRLBuilder(
                    X500Name.getInstance(root.getSubjectX500Principal().getEncoded()), Date.from(hourAgo()));
            list.setNextUpdate(Date.from(until));
            for (X509Certificate certificate : certificates) {
                list.addCRLEntry(certificate.getSerialNumber(), Date.from(hourAgo()), CRLReason.keyCompromise);
            }
            return new JcaX509CRLConverter()
                    .getCRL(list.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }

    /** What its OCSP responder answers. @param request in DER */
    public byte[] ocsp(byte[] request, X509Certificate... revoked) {
        try {
            BasicOCSPRespBuilder answer = new JcaBasicOCSPRespBuilder(
                    keys.getPublic(),
                    new JcaDigestCalculatorProviderBuilder().build().get(RespID.HASH_SHA1));
            for (Req asked : new OCSPReq(request).getRequestList()) {
                CertificateID id = asked.getCertID();
                boolean is = Arrays.stream(revoked)
                        .anyMatch(certificate -> certificate.getSerialNumber().equals(id.getSerialNumber()));
                answer.addResponse(
                        id,
                        is ? new RevokedStatus(Date.from(hourAgo()), CRLReason.keyCompromise) : CertificateStatus.GOOD);
            }
            return new OCSPRespBuilder()
                    .build(
                            OCSPRespBuilder.SUCCESSFUL,
                            answer.build(
                                    new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()),
                                    null,
                                    new Date()))
                    .getEncoded();
        } catch (OCSPException | OperatorCreationException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A private key as OpenSSL writes it. */
    public static String pem(KeyPair keys) {
        return Pem.block("PRIVATE KEY", keys.getPrivate().getEncoded());
    }

    public static String pem(X509Certificate... certificates) {
        return Pem.of(List.of(certificates));
    }

    private X509Certificate sign(
            String subject, PublicKey key, String host, Instant from, Instant to, boolean authority) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    new X500Name(key.equals(keys.getPublic()) ? subject : name),
                    new BigInteger(64, new SecureRandom()),
                    Date.from(from),
                    Date.from(to),
                    new X500Name(subject),
                    key);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            if (host != null) {
                builder.addExtension(
                        Extension.subjectAlternativeName,
                        false,
                        new GeneralNames(new GeneralName(GeneralName.dNSName, host)));
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new AssertionError(e);
        }
    }
}
