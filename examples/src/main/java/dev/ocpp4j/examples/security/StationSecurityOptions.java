package dev.ocpp4j.examples.security;

import dev.ocpp4j.core.security.Access;
import dev.ocpp4j.core.security.Password;
import dev.ocpp4j.core.security.Pem;
import dev.ocpp4j.core.security.StationKey;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** With what a station gets in, and whom it trusts. The name in the certificate of the server is always checked. */
public final class StationSecurityOptions {
    /** The environment variable that a password may be in: it is in no list of processes. */
    static final String PASSWORD_VARIABLE = "OCPP4J_PASSWORD";

    private static final int BASIC = 1;
    private static final int TLS = 2;
    private static final int MUTUAL_TLS = 3;

    /** An AuthorizationKey of 1.6 is 16 to 20 bytes, written in hexadecimal (J 6.2.2). */
    private static final Pattern AUTHORIZATION_KEY = Pattern.compile("([0-9a-fA-F]{2}){16,20}");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--security-profile",
            paramLabel = "N",
            description = "0 nothing, 1 password, 2 TLS and password, 3 TLS and own certificate. Default: the one that"
                    + " the URL and the other options are for.")
    private @Nullable Integer profile;

    @Option(
            names = "--password",
            paramLabel = "TEXT",
            description = "Password for HTTP Basic authentication; in 1.6, 32 to 40 hexadecimal digits are an"
                    + " AuthorizationKey. Others can see it in the list of processes: better use --password-file, or the"
                    + " environment variable " + PASSWORD_VARIABLE + ".")
    private @Nullable String password;

    @Option(names = "--password-file", paramLabel = "FILE", description = "Its first line is the password.")
    private @Nullable Path passwordFile;

    @Mixin
    private KeyOptions own = new KeyOptions();

    @Option(
            names = "--ca",
            paramLabel = "PEM",
            description = "Roots of the certificate of the central system, for wss://; repeatable.")
    private List<Path> roots = new ArrayList<>();

    /** For picocli. */
    public StationSecurityOptions() {}

    /**
     * With what the station gets in at first.
     *
     * @param endpoint where the central system is
     * @param keysOfBytes whether hexadecimal digits stand for the bytes of an AuthorizationKey, as in 1.6
     * @throws CommandLine.ParameterException when the options do not fit together
     * @throws IllegalArgumentException when a file cannot be used, naming the option, the file and the reason
     */
    public Access access(URI endpoint, boolean keysOfBytes) {
        boolean secure = endpoint.getScheme().equalsIgnoreCase("wss");
        require(password == null || passwordFile == null, "--password or --password-file, not both");
        require(own.misuse().isEmpty(), own.misuse());
        String secret = secret(System.getenv(PASSWORD_VARIABLE));
        int chosen = profile != null ? profile : profileMeant(secure, secret != null);
        require(chosen >= 0 && chosen <= MUTUAL_TLS, "--security-profile is 0 to 3, not " + chosen);
        require(secure == chosen >= TLS, "Security profile " + chosen + " is for " + (secure ? "ws://" : "wss://"));
        require(
                secret != null || chosen == 0 || chosen == MUTUAL_TLS,
                "Security profile " + chosen + " needs a password: --password-file, --password, or the environment"
                        + " variable " + PASSWORD_VARIABLE);
        require(!own.isEmpty() || chosen < MUTUAL_TLS, "Security profile 3 needs --certificate and --key");
        require(!roots.isEmpty() || chosen < TLS, "Security profile " + chosen + " needs --ca");
        return new Access(chosen)
                .withPassword(secret == null ? null : password(secret, keysOfBytes))
                .withKey(key());
    }

    private int profileMeant(boolean secure, boolean hasPassword) {
        if (secure) {
            return own.isEmpty() ? TLS : MUTUAL_TLS;
        }
        return hasPassword ? BASIC : 0;
    }

    private void require(boolean right, String otherwise) {
        if (!right) {
            throw new CommandLine.ParameterException(command.commandLine(), otherwise);
        }
    }

    /** @param variable the value of the environment variable; null when it is not set */
    @Nullable
    String secret(@Nullable String variable) {
        if (password != null) {
            return password;
        }
        return passwordFile == null ? variable : new OptionFile("--password-file", passwordFile).secret();
    }

    private static Password password(String secret, boolean keysOfBytes) {
        return keysOfBytes && AUTHORIZATION_KEY.matcher(secret).matches()
                ? Password.ofAuthorizationKey(secret)
                : Password.ofText(secret);
    }

    private @Nullable StationKey key() {
        List<StationKey> keys = own.readPairs();
        require(keys.size() <= 1, "A station has one certificate, not " + keys.size());
        return keys.isEmpty() ? null : keys.get(0);
    }

    /**
     * Whom the station trusts.
     *
     * @throws IllegalArgumentException when a file cannot be used, naming the option, the file and the reason
     */
    public List<X509Certificate> roots() {
        return roots.stream()
                .flatMap(file -> new OptionFile("--ca", file).text(Pem::certificates).stream())
                .toList();
    }
}
