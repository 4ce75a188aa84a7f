package dev.ocpp4j.core.station;

import dev.ocpp4j.core.security.TestAuthority;
import dev.ocpp4j.core.security.TestAuthority.Identity;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;

/** Somebody who signs firmware, for tests. */
public final class Manufacturer {
    private final TestAuthority authority = new TestAuthority("O=Maker,CN=Root");
    private final Instant now;

    /** @param now when certificates are made; they are valid from an hour before on */
    public Manufacturer(Instant now) {
        this.now = now;
    }

    public Set<X509Certificate> roots() {
        return Set.of(authority.root());
    }

    /** A key with its certificate. */
    public record Signer(Identity identity) {
        public String pem() {
            return TestAuthority.pem(identity.certificate());
        }

        public String sign(byte[] content) {
            return sign(content, 32);
        }

        /** @param salt the length of the salt of RSA-PSS */
        public String sign(byte[] content, int salt) {
            try {
                Signature signature;
                if (identity.keys().getPrivate().getAlgorithm().equals("RSA")) {
                    signature = Signature.getInstance("RSASSA-PSS");
                    signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, salt, 1));
                } else {
                    signature = Signature.getInstance("SHA256withECDSA");
                }
                signature.initSign(identity.keys().getPrivate());
                signature.update(content);
                return Base64.getEncoder().encodeToString(signature.sign());
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }
    }

    public Signer signer() {
        return signer(TestAuthority.ecKeys(), Duration.ofDays(1));
    }

    public Signer signer(KeyPair keys, Duration validity) {
        Instant from = now.minus(Duration.ofHours(1));
        return new Signer(authority.identity("O=Maker,CN=Firmware", null, keys, from, now.plus(validity)));
    }
}
