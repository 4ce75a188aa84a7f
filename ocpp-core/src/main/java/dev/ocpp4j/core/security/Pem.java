package dev.ocpp4j.core.security;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates and keys in PEM (RFC 7468), the form in which OCPP stores and sends them (A00.FR.507). */
public final class Pem {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----([A-Za-z0-9+/=\\s]*)-----END \\1-----");
    private static final String CERTIFICATE = "CERTIFICATE";
    private static final int LINE = 64;

    /** {@code INTEGER 0} and the identifier of RSA: what PKCS #8 puts in front of a key that OpenSSL wrote alone. */
    private static final byte[] RSA = {
        2, 1, 0, 0x30, 13, 6, 9, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 13, 1, 1, 1, 5, 0
    };

    private Pem() {}

    /**
     * Reads all certificates of a text, in their order. Text around them and blocks of other kinds are skipped.
     *
     * @return at least one
     * @throws IllegalArgumentException when there is none, or one that cannot be read
     */
    public static List<X509Certificate> certificates(String text) {
        List<X509Certificate> certificates = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            if (blocks.group(1).equals(CERTIFICATE)) {
                certificates.add(certificate(bytes(blocks)));
            }
        }
        if (certificates.isEmpty()) {
            throw new IllegalArgumentException("There is no certificate in PEM");
        }
        return certificates;
    }

    private static X509Certificate certificate(byte[] der) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException e) {
            throw new IllegalArgumentException("Not a certificate: " + e.getMessage(), e);
        }
    }

    private static byte[] bytes(Matcher block) {
        try {
            return Base64.getMimeDecoder().decode(block.group(2));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The block " + block.group(1) + " is not base64", e);
        }
    }

    /**
     * Reads a private key that is not encrypted: RSA or EC in PKCS #8 ({@code PRIVATE KEY}), or RSA as OpenSSL used to
     * write it ({@code RSA PRIVATE KEY}).
     *
     * @throws IllegalArgumentException when there is none, or one of another kind
     */
    public static PrivateKey privateKey(String text) {
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            switch (blocks.group(1)) {
                case "PRIVATE KEY" -> {
                    return privateKey(bytes(blocks));
                }
                case "RSA PRIVATE KEY" -> {
                    return privateKey(Der.write(Der.SEQUENCE, RSA, Der.write(Der.OCTET_STRING, bytes(blocks))));
                }
                case "EC PRIVATE KEY", "ENCRYPTED PRIVATE KEY" ->
                    throw new IllegalArgumentException("A key of the kind " + blocks.group(1)
                            + " is not read; convert it with: openssl pkcs8 -topk8 -nocrypt");
                default -> {}
            }
        }
        throw new IllegalArgumentException("There is no private key in PEM");
    }

    private static PrivateKey privateKey(byte[] der) {
        PKCS8EncodedKeySpec key = new PKCS8EncodedKeySpec(der);
        for (String algorithm : new String[] {"EC", "RSA"}) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(key);
            } catch (GeneralSecurityException other) {
                continue; // it may be of the next kind
            }
        }
        throw new IllegalArgumentException("The private key is neither RSA nor EC");
    }

    /** @throws IllegalArgumentException when there is no certificate signing request */
    static byte[] request(String text) {
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            // OpenSSL used to call it new
            if (blocks.group(1).equals("CERTIFICATE REQUEST") || blocks.group(1).equals("NEW CERTIFICATE REQUEST")) {
                return bytes(blocks);
            }
        }
        throw new IllegalArgumentException("There is no certificate signing request in PEM");
    }

    /** Writes certificates one after another. */
    public static String of(List<X509Certificate> certificates) {
        StringBuilder text = new StringBuilder();
        for (X509Certificate certificate : certificates) {
            try {
                text.append(block(CERTIFICATE, certificate.getEncoded()));
            } catch (CertificateEncodingException e) {
                throw new IllegalArgumentException(e);
            }
        }
        return text.toString();
    }

    /** Writes a block of any kind. */
    static String block(String kind, byte[] der) {
        String lines = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(der);
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }
}
