package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.security.Password;
import dev.ocpp4j.transport.Authenticator;
import dev.ocpp4j.transport.Handshake;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets the one station in that is tested. */
public final class Admission implements Authenticator {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    /** In 1.6 its bytes are the password, in 2.0.1 a password may look like it (SEC-03). */
    private static final Pattern AUTHORIZATION_KEY = Pattern.compile("([0-9a-fA-F]{2}){16,20}");

    private final AtomicReference<@Nullable String> stationId;
    private final @Nullable String wanted;
    private final List<byte[]> passwords = new ArrayList<>();

    /**
     * @param stationId null for the first that comes
     * @param password a text, or the digits of an AuthorizationKey; null for none
     */
    public Admission(@Nullable String stationId, @Nullable String password) {
        this.stationId = new AtomicReference<>(stationId);
        wanted = stationId;
        if (password != null) {
            passwords.add(password.getBytes(StandardCharsets.UTF_8));
            if (AUTHORIZATION_KEY.matcher(password).matches()) {
                passwords.add(Password.ofAuthorizationKey(password).bytes());
            }
        }
    }

    @Override
    public Decision authenticate(Handshake handshake) {
        if (!passwords.isEmpty() && passwords.stream().noneMatch(handshake::hasPassword)) {
            return Authenticator.refuse(UNAUTHORIZED);
        }
        stationId.compareAndSet(null, handshake.stationId());
        return handshake.stationId().equals(stationId.get()) ? Authenticator.accept() : Authenticator.refuse(FORBIDDEN);
    }

    /** The only station that may come; null for the first that does. */
    @Nullable
    String wanted() {
        return wanted;
    }

    /** The station that is tested; a dash while none has come. */
    public String stationId() {
        String known = stationId.get();
        return known == null ? "–" : known;
    }
}
