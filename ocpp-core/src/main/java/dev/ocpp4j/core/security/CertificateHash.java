package dev.ocpp4j.core.security;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * By what OCPP names a certificate (CertificateHashDataType, RFC 6960): hashes and serial number in hexadecimal digits,
 * lower case, the serial number without leading zeroes.
 *
 * @param algorithm SHA256, SHA384 or SHA512
 * @param issuerNameHash the hash of the name of its issuer in DER
 * @param issuerKeyHash the hash of the key of its issuer: the bits of subjectPublicKey
 * @param serialNumber the number that its issuer gave it
 */
public record CertificateHash(String algorithm, String issuerNameHash, String issuerKeyHash, String serialNumber) {
    private static final HexFormat HEX = HexFormat.of();
    private static final int RADIX = 16;

    /** The hash data of a certificate with the key of its issuer. */
    public static CertificateHash of(X509Certificate certificate, PublicKey issuerKey, String algorithm) {
        return new CertificateHash(
                algorithm,
                hash(certificate.getIssuerX500Principal().getEncoded(), algorithm),
                hash(bits(issuerKey), algorithm),
                certificate.getSerialNumber().toString(RADIX));
    }

    /** The content of the BIT STRING, without the count of unused bits in front. */
    private static byte[] bits(PublicKey key) {
        List<Der.Value> info = Der.values(key.getEncoded()).get(0).values();
        byte[] bits = info.get(1).content();
        return Arrays.copyOfRange(bits, 1, bits.length);
    }

    private static String hash(byte[] bytes, String algorithm) {
        try {
            return HEX.formatHex(
                    MessageDigest.getInstance(algorithm.replace("SHA", "SHA-")).digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not a hash algorithm: " + algorithm, e);
        }
    }

    /** Whether both name the same certificate; the case of digits and leading zeroes do not count. */
    public boolean names(CertificateHash other) {
        return algorithm.equals(other.algorithm)
                && issuerNameHash.equalsIgnoreCase(other.issuerNameHash)
                && issuerKeyHash.equalsIgnoreCase(other.issuerKeyHash)
                && digits(serialNumber).equals(digits(other.serialNumber));
    }

    private static String digits(String number) {
        return number.toLowerCase(Locale.ROOT).replaceFirst("^0+(?=.)", "");
    }
}
