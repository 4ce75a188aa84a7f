package dev.ocpp4j.core.security;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** As much of OCSP (RFC 6960) as a central system needs that asks a responder for its stations (M06). */
public final class Ocsp {
    private static final int ENUMERATED = 0x0A;
    private static final int RADIX = 16;
    private static final byte[] NULL = {5, 0};
    private static final HexFormat HEX = HexFormat.of();

    /** The identifiers of hash algorithms, by how OCPP calls them. */
    private static final Map<String, String> ALGORITHMS = Map.of(
            "SHA256", "608648016503040201",
            "SHA384", "608648016503040202",
            "SHA512", "608648016503040203");

    private Ocsp() {}

    /**
     * Asks for the status of one certificate.
     *
     * @return an OCSPRequest in DER, neither signed nor with a nonce
     * @throws IllegalArgumentException when its hash data is none
     */
    public static byte[] request(CertificateHash certificate) {
        String algorithm = ALGORITHMS.get(certificate.algorithm());
        if (algorithm == null) {
            throw new IllegalArgumentException("Not a hash algorithm: " + certificate.algorithm());
        }
        byte[] id = Der.write(
                Der.SEQUENCE,
                Der.write(Der.SEQUENCE, Der.write(Der.OID, HEX.parseHex(algorithm)), NULL),
                Der.write(Der.OCTET_STRING, HEX.parseHex(certificate.issuerNameHash())),
                Der.write(Der.OCTET_STRING, HEX.parseHex(certificate.issuerKeyHash())),
                Der.write(Der.INTEGER, new BigInteger(certificate.serialNumber(), RADIX).toByteArray()));
        byte[] requests = Der.write(Der.SEQUENCE, Der.write(Der.SEQUENCE, id));
        return Der.write(Der.SEQUENCE, Der.write(Der.SEQUENCE, requests));
    }

    /** Whether these bytes are an OCSPResponse that tells a status, be it good or bad. */
    public static boolean isSuccessful(byte @Nullable [] response) {
        if (response == null) {
            return false;
        }
        try {
            List<Der.Value> parts = Der.only(Der.SEQUENCE, response).values();
            Der.Value status = parts.isEmpty() ? null : parts.get(0);
            return status != null
                    && status.tag() == ENUMERATED
                    && new BigInteger(status.content()).signum() == 0
                    && parts.size() > 1;
        } catch (IllegalArgumentException | ArithmeticException e) {
            return false;
        }
    }
}
