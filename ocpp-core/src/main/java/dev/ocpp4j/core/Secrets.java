package dev.ocpp4j.core;

import dev.ocpp4j.core.internal.Redaction;

/**
 * Hides passwords and keys in frames before they are logged, shown or kept (A01.FR.09, A01.FR.12 of 2.0.1 and of the 1.6
 * security whitepaper): AuthorizationKey, BasicAuthPassword, the passwords and keys of networks, those in URLs, and
 * private keys. A log never needs more; {@link FrameObserver#withoutSecrets} puts it in front of an observer.
 */
public final class Secrets {
    private Secrets() {}

    /**
     * A frame without secrets. Each is replaced by {@code ***}, the rest stays as it is on the wire. What cannot be read
     * and might hold one is replaced as a whole.
     *
     * @return the frame itself when it has none
     */
    public static String hide(String frame) {
        return Redaction.of(frame);
    }
}
