package dev.ocpp4j.examples.server;

import dev.ocpp4j.core.security.CertificateAuthority;
import dev.ocpp4j.core.security.CertificateRequest;
import dev.ocpp4j.core.security.Pem;
import dev.ocpp4j.core.security.SigningRequest;
import dev.ocpp4j.examples.console.Terminal;
import dev.ocpp4j.examples.console.Terminal.Colour;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate authority for trying things out: its key lies in a file beside its certificate. It signs for every station
 * whose identity is the commonName that it asks for.
 */
final class ExampleAuthority implements CertificateAuthority {
    private static final Duration ROOT_LIFE = Duration.ofDays(3650);
    private static final Duration LIFE = Duration.ofDays(365);
    /** Clocks of stations may be slow. */
    private static final Duration HEAD_START = Duration.ofHours(1);

    private static final int SERIAL_BITS = 127;
    private static final X500Name NAME = new X500Name("CN=Example root,O=ocpp4j examples");

    private final X509Certificate root;
    private final PrivateKey key;
    private final Clock clock;
    private final Terminal terminal;

    private ExampleAuthority(X509Certificate root, PrivateKey key, Clock clock, Terminal terminal) {
        this.root = root;
        this.key = key;
        this.clock = clock;
        this.terminal = terminal;
    }

    /** The authority that is kept in a directory, as {@code root.pem} and {@code root.key}; made when there is none. */
    static ExampleAuthority open(Path directory, Clock clock, Terminal terminal) throws IOException {
        Path certificate = directory.resolve("root.pem");
        Path keyFile = directory.resolve("root.key");
        if (!Files.exists(keyFile)) {
            Files.createDirectories(directory);
            KeyPair keys = SigningRequest.newKeys();
            Instant now = clock.instant();
            X509Certificate made =
                    sign(NAME, keys.getPublic(), keys.getPrivate(), now.minus(HEAD_START), now.plus(ROOT_LIFE), true);
            writeSecret(keyFile, keys.getPrivate());
            Files.writeString(certificate, Pem.of(List.of(made)));
        }
        return new ExampleAuthority(
                Pem.certificates(Files.readString(certificate)).get(0),
                Pem.privateKey(Files.readString(keyFile)),
                clock,
                terminal);
    }

    private static void writeSecret(Path file, PrivateKey key) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            pem.writeObject(new JcaPKCS8Generator(key, null));
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text.toString());
    }

    /** Its certificate: whoever trusts it trusts what it signs. */
    X509Certificate root() {
        return root;
    }

    @Override
    public Optional<String> objection(String stationId, CertificateRequest request) {
        return request.commonNames().equals(List.of(stationId))
                ? Optional.empty()
                : Optional.of("It asks for " + request.commonNames());
    }

    @Override
    public CompletionStage<List<X509Certificate>> sign(String stationId, CertificateRequest request) {
        Instant now = clock.instant();
        X500Name subject = X500Name.getInstance(request.subject().getEncoded());
        return CompletableFuture.completedFuture(
                List.of(sign(subject, request.key(), key, now.minus(HEAD_START), now.plus(LIFE), false)));
    }

    private static X509Certificate sign(
            X500Name subject, PublicKey subjectKey, PrivateKey key, Instant from, Instant to, boolean authority) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    NAME,
                    new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE),
                    Date.from(from),
                    Date.from(to),
                    subject,
                    subjectKey);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature));
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key)));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("The certificate could not be signed", e);
        }
    }

    @Override
    public void delivered(String stationId, boolean accepted) {
        tell(stationId + (accepted ? " has a new certificate" : " refused the certificate that it asked for"));
    }

    @Override
    public void failed(String stationId, Throwable why) {
        tell(stationId + " gets no certificate: " + why.getMessage());
    }

    private void tell(String what) {
        terminal.line(terminal.paint(Colour.YELLOW, Terminal.printable(what)));
    }
}
