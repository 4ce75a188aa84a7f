package dev.ocpp4j.core.security;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;

/** Requests to sign a key (PKCS #10, RFC 2986), in PEM, as a station sends them (A02.FR.03). */
public final class SigningRequest {
    /** ecdsa-with-SHA256 with its tag. */
    private static final byte[] ECDSA = {6, 8, 0x2A, (byte) 0x86, 0x48, (byte) 0xCE, 0x3D, 4, 3, 2};
    /** sha256WithRSAEncryption with its tag, and the NULL that belongs to it. */
    private static final byte[] RSA = {6, 9, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 13, 1, 1, 11, 5, 0};

    private static final byte[] VERSION = {2, 1, 0};

    private SigningRequest() {}

    /**
     * Writes a request and signs it with the key itself, which may be one that does not leave its hardware.
     *
     * @param keys of RSA or EC
     * @param organization organizationName: CpoName in 1.6, OrganizationName in 2.0.1 (A02.FR.13)
     * @param commonName commonName: the serial number of the station (A00.FR.511)
     * @throws IllegalArgumentException when the key cannot be used
     */
    public static String pem(KeyPair keys, String organization, String commonName) {
        boolean rsa = keys.getPublic().getAlgorithm().equals("RSA");
        byte[] information = Der.write(
                Der.SEQUENCE,
                VERSION,
                CertificateNames.name(organization, commonName).getEncoded(),
                keys.getPublic().getEncoded(),
                Der.write(Der.CONTEXT_0));
        try {
            Signature signature = Signature.getInstance(rsa ? "SHA256withRSA" : "SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(information);
            byte[] request = Der.write(
                    Der.SEQUENCE, information, Der.write(Der.SEQUENCE, rsa ? RSA : ECDSA), Der.bits(signature.sign()));
            return Pem.block("CERTIFICATE REQUEST", request);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The key cannot sign: " + e.getMessage(), e);
        }
    }

    /** New keys as stations best have them: EC on secp256r1. */
    public static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
