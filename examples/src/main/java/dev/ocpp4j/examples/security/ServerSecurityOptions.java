package dev.ocpp4j.examples.security;

import dev.ocpp4j.core.security.Pem;
import dev.ocpp4j.transport.CertificatePolicy;
import dev.ocpp4j.transport.PemTls;
import dev.ocpp4j.transport.Revocation;
import dev.ocpp4j.transport.ServerSecurity;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a server wants stations to secure their connections. Files that change are read anew at the next connection. */
public final class ServerSecurityOptions {
    private static final int BASIC = 1;
    private static final int TLS = 2;
    private static final int MUTUAL_TLS = 3;

    /** For how long a certificate counts as good that the responder found good. */
    private static final Duration MEMORY = Duration.ofMinutes(10);

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--security-profile",
            paramLabel = "N",
            description =
                    "0 nothing, 1 passwords, 2 TLS and passwords, 3 TLS and certificates of stations. Default: the"
                            + " one that the other options are for.")
    private @Nullable Integer profile;

    @Mixin
    private KeyOptions own = new KeyOptions();

    @Option(
            names = "--client-ca",
            paramLabel = "PEM",
            description = "Roots of the certificates of stations, for profile 3; repeatable.")
    private List<Path> roots = new ArrayList<>();

    @Option(
            names = "--organization",
            paramLabel = "NAME",
            description =
                    "The organization (O) in the certificates of stations, for profile 3; repeatable. Default: any."
                            + " Their common name (CN) is the identity of the station.")
    private Set<String> organizations = new LinkedHashSet<>();

    @Option(
            names = "--crl",
            paramLabel = "FILE",
            description =
                    "List of revoked certificates of stations, in PEM or DER, for profile 3; repeatable, read anew"
                            + " at each connection.")
    private List<Path> lists = new ArrayList<>();

    @Option(
            names = "--ocsp",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "URL",
            description = "Ask this OCSP responder, or the one that the certificate of a station names, whether it was"
                    + " revoked; for profile 3.")
    private @Nullable String ocsp;

    /** For picocli. */
    public ServerSecurityOptions() {}

    /**
     * What was asked for.
     *
     * @param passwords whether there are passwords of stations; somebody has to look at them, and does not for profile 3
     * @throws CommandLine.ParameterException when the options do not fit together
     * @throws IllegalArgumentException when a file cannot be used, naming the option, the file and the reason
     */
    public ServerSecurity security(boolean passwords) {
        int chosen = profile != null ? profile : profileMeant(passwords);
        requireFit(chosen, passwords);
        return switch (chosen) {
            case 0 -> ServerSecurity.none();
            case BASIC -> ServerSecurity.basic();
            case TLS -> ServerSecurity.tlsBasic(tls());
            default -> ServerSecurity.mutualTls(tls(), policy());
        };
    }

    private int profileMeant(boolean passwords) {
        if (own.isEmpty() && roots.isEmpty()) {
            return passwords ? BASIC : 0;
        }
        return roots.isEmpty() ? TLS : MUTUAL_TLS;
    }

    private void requireFit(int chosen, boolean passwords) {
        require(chosen >= 0 && chosen <= MUTUAL_TLS, "--security-profile is 0 to 3, not " + chosen);
        require(own.misuse().isEmpty(), own.misuse());
        boolean wantsPasswords = chosen == BASIC || chosen == TLS;
        require(passwords || !wantsPasswords, "Security profile " + chosen + " needs passwords of stations");
        require(!passwords || wantsPasswords, "Security profile " + chosen + " has no passwords");
        require(!own.isEmpty() || chosen < TLS, "Security profile " + chosen + " needs --certificate and --key");
        require(own.isEmpty() || chosen >= TLS, "--certificate and --key are for the security profiles 2 and 3");
        require(!roots.isEmpty() || chosen < MUTUAL_TLS, "Security profile 3 needs --client-ca");
        require(
                chosen == MUTUAL_TLS || roots.isEmpty() && organizations.isEmpty() && lists.isEmpty() && ocsp == null,
                "--client-ca, --organization, --crl and --ocsp are for security profile 3");
    }

    private void require(boolean right, String otherwise) {
        if (!right) {
            throw new CommandLine.ParameterException(command.commandLine(), otherwise);
        }
    }

    private PemTls tls() {
        PemTls.Builder tls = PemTls.builder();
        own.addTo(tls);
        for (Path root : roots) {
            new OptionFile("--client-ca", root).text(Pem::certificates);
            tls.trust(root);
        }
        return tls.build();
    }

    private CertificatePolicy policy() {
        CertificatePolicy policy = organizations.isEmpty()
                ? CertificatePolicy.validNow().and(CertificatePolicy.subject(Optional::of))
                : CertificatePolicy.ofOrganizations(organizations, Optional::of);
        if (!lists.isEmpty()) {
            readLists(); // for what it says when it cannot
            policy = policy.and(Revocation.listed(this::readRoots, this::readLists));
        }
        if (ocsp != null) {
            Revocation online = Revocation.online(this::readRoots).remember(MEMORY);
            policy = policy.and(ocsp.isEmpty() ? online : online.at(URI.create(ocsp)));
        }
        return policy;
    }

    private List<X509Certificate> readRoots() {
        return roots.stream()
                .flatMap(file -> new OptionFile("--client-ca", file).text(Pem::certificates).stream())
                .toList();
    }

    private List<X509CRL> readLists() {
        return lists.stream()
                .map(file -> new OptionFile("--crl", file).bytes(ServerSecurityOptions::list))
                .toList();
    }

    private static X509CRL list(byte[] bytes) {
        try {
            X509CRL list =
                    (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(bytes));
            if (list == null) {
                throw new IllegalArgumentException("it is empty");
            }
            return list;
        } catch (CRLException | CertificateException e) {
            throw new IllegalArgumentException("it is not a list of revoked certificates", e);
        }
    }
}
