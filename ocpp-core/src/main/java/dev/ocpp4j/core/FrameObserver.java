package dev.ocpp4j.core;

/**
 * Sees every frame exactly as it is on the wire, before anything is done with it. Called on the thread that received
 * or sends the frame: be quick. What it throws is logged, the frame goes on.
 *
 * <p>Frames hold passwords and keys. Whatever logs or keeps them is best wrapped by {@link #withoutSecrets}.
 */
@FunctionalInterface
public interface FrameObserver {
    /** Which way a frame goes, seen from this side. */
    enum Way {
        /** Received. */
        IN,
        /** Sent. */
        OUT
    }

    void onFrame(OcppSession session, Way way, String text);

    /** An observer that is given frames without their secrets, see {@link Secrets#hide}. */
    static FrameObserver withoutSecrets(FrameObserver observer) {
        return (session, way, text) -> observer.onFrame(session, way, Secrets.hide(text));
    }

    /** Both observers, this one first. */
    default FrameObserver and(FrameObserver next) {
        return (session, way, text) -> {
            onFrame(session, way, text);
            next.onFrame(session, way, text);
        };
    }
}
