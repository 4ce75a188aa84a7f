package dev.ocpp4j.examples.certify;

import dev.ocpp4j.transport.Authenticator;
import dev.ocpp4j.transport.Handshake;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Lets the one station in that is tested. */
public final class Admission implements Authenticator {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final AtomicReference<@Nullable String> stationId;
    private final @Nullable String wanted;
    private final @Nullable String password;

    /**
     * @param stationId null for the first that comes
     * @param password null for none
     */
    public Admission(@Nullable String stationId, @Nullable String password) {
        this.stationId = new AtomicReference<>(stationId);
        wanted = stationId;
        this.password = password;
    }

    @Override
    public Decision authenticate(Handshake handshake) {
        if (password != null && !handshake.hasPassword(password.getBytes(StandardCharsets.UTF_8))) {
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
