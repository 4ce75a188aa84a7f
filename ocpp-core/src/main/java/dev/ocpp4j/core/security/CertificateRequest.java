package dev.ocpp4j.core.security;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.security.auth.x500.X500Principal;

/**
 * A request to sign a key (PKCS #10, RFC 2986) as a central system gets it. Its signature fits its key, which is strong
 * enough (A00.FR.501 to A00.FR.503); whether its names may be signed is for a {@link CertificateAuthority} to decide.
 *
 * @param pem the request as it came
 * @param subject its name
 * @param key the key to be signed
 */
public record CertificateRequest(String pem, X500Principal subject, PublicKey key) {
    /** Identifiers of signature algorithms in DER, and what the JDK calls them. */
    private static final Map<String, String> ALGORITHMS = Map.of(
            "2A8648CE3D040302", "SHA256withECDSA",
            "2A8648CE3D040303", "SHA384withECDSA",
            "2A8648CE3D040304", "SHA512withECDSA",
            "2A864886F70D01010B", "SHA256withRSA",
            "2A864886F70D01010C", "SHA384withRSA",
            "2A864886F70D01010D", "SHA512withRSA");

    /**
     * Reads a request.
     *
     * @throws IllegalArgumentException when it is not one, saying why
     */
    public static CertificateRequest read(String pem) {
        try {
            List<Der.Value> parts = Der.only(Der.SEQUENCE, Pem.request(pem)).values();
            requireShape(parts, Der.SEQUENCE, Der.SEQUENCE, Der.BIT_STRING);
            List<Der.Value> information = parts.get(0).values();
            requireShape(information, Der.INTEGER, Der.SEQUENCE, Der.SEQUENCE, Der.CONTEXT_0);
            X500Principal subject = new X500Principal(bytes(information.get(1)));
            PublicKey key = key(information.get(2));
            requireSigned(parts, key);
            CertificateCheck.requireStrong(key);
            return new CertificateRequest(pem, subject, key);
        } catch (IndexOutOfBoundsException | GeneralSecurityException e) {
            throw new IllegalArgumentException("Not a certificate signing request: " + e.getMessage(), e);
        }
    }

    private static void requireShape(List<Der.Value> values, Integer... tags) {
        if (!values.stream().map(Der.Value::tag).toList().equals(List.of(tags))) {
            throw new IllegalArgumentException("Not a certificate signing request");
        }
    }

    private static byte[] bytes(Der.Value value) {
        return Der.write(value.tag(), value.content());
    }

    private static PublicKey key(Der.Value info) throws GeneralSecurityException {
        X509EncodedKeySpec spec = new X509EncodedKeySpec(bytes(info));
        try {
            return KeyFactory.getInstance("EC").generatePublic(spec);
        } catch (GeneralSecurityException other) {
            return KeyFactory.getInstance("RSA").generatePublic(spec);
        }
    }

    private static void requireSigned(List<Der.Value> parts, PublicKey key) throws GeneralSecurityException {
        Der.Value identifier = parts.get(1).values().get(0);
        String algorithm = ALGORITHMS.get(HexFormat.of().withUpperCase().formatHex(identifier.content()));
        if (algorithm == null || identifier.tag() != Der.OID) {
            throw new IllegalArgumentException("Signed with an algorithm that is not known here");
        }
        byte[] bits = parts.get(2).content();
        Signature signature = Signature.getInstance(algorithm);
        signature.initVerify(key);
        signature.update(bytes(parts.get(0)));
        if (bits.length == 0 || bits[0] != 0 || !signature.verify(Arrays.copyOfRange(bits, 1, bits.length))) {
            throw new IllegalArgumentException("The request is not signed with its key");
        }
    }

    /** The values of commonName (CN). */
    public List<String> commonNames() {
        return CertificateNames.commonNames(subject);
    }

    /** The values of organizationName (O). */
    public List<String> organizations() {
        return CertificateNames.organizations(subject);
    }
}
