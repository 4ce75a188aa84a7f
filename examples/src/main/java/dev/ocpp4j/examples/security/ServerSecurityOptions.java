package dev.ocpp4j.examples.security;

import dev.ocpp4j.core.security.Pem;
import dev.ocpp4j.transport.CertificatePolicy;
import dev.ocpp4j.transport.PemTls;
import dev.ocpp4j.transport.ServerSecurity;
import java.nio.file.Path;
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
                chosen == MUTUAL_TLS || roots.isEmpty() && organizations.isEmpty(),
                "--client-ca and --organization are for security profile 3");
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
        return organizations.isEmpty()
                ? CertificatePolicy.validNow().and(CertificatePolicy.subject(Optional::of))
                : CertificatePolicy.ofOrganizations(organizations, Optional::of);
    }
}
