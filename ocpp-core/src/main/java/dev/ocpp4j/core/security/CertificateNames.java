package dev.ocpp4j.core.security;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import javax.security.auth.x500.X500Principal;

/** Who a certificate says its owner is (A00.FR.509 to A00.FR.511). */
public final class CertificateNames {
    private static final byte[] COMMON_NAME = {0x55, 4, 3};
    private static final byte[] ORGANIZATION = {0x55, 4, 10};

    private CertificateNames() {}

    /** The values of commonName (CN) in the subject, as they stand there; empty when there is none. */
    public static List<String> commonNames(X509Certificate certificate) {
        return values(certificate.getSubjectX500Principal(), COMMON_NAME);
    }

    /** The values of organizationName (O) in the subject, as they stand there; empty when there is none. */
    public static List<String> organizations(X509Certificate certificate) {
        return values(certificate.getSubjectX500Principal(), ORGANIZATION);
    }

    static List<String> commonNames(X500Principal name) {
        return values(name, COMMON_NAME);
    }

    static List<String> organizations(X500Principal name) {
        return values(name, ORGANIZATION);
    }

    private static List<String> values(X500Principal name, byte[] type) {
        return Der.values(name.getEncoded()).get(0).values().stream()
                .flatMap(relative -> relative.values().stream())
                .map(Der.Value::values)
                .filter(attribute -> Arrays.equals(attribute.get(0).content(), type))
                .map(attribute -> text(attribute.get(1)))
                .toList();
    }

    private static String text(Der.Value value) {
        Charset charset =
                switch (value.tag()) {
                    case Der.UTF8_STRING -> StandardCharsets.UTF_8;
                    case 30 -> StandardCharsets.UTF_16BE; // BMPString
                    default -> StandardCharsets.ISO_8859_1; // PrintableString, TeletexString, IA5String
                };
        return new String(value.content(), charset);
    }

    /**
     * A name with these two attributes, whatever characters they have.
     *
     * @param organization organizationName
     * @param commonName commonName
     */
    static X500Principal name(String organization, String commonName) {
        return new X500Principal(
                Der.write(Der.SEQUENCE, attribute(ORGANIZATION, organization), attribute(COMMON_NAME, commonName)));
    }

    private static byte[] attribute(byte[] type, String value) {
        byte[] typeAndValue = Der.write(
                Der.SEQUENCE,
                Der.write(Der.OID, type),
                Der.write(Der.UTF8_STRING, value.getBytes(StandardCharsets.UTF_8)));
        return Der.write(Der.SET, typeAndValue);
    }
}
