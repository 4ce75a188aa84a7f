package dev.ocpp4j.core;

/**
 * Sees every frame exactly as it is on the wire, before anything is done with it. Called on the thread that received
 * or sends the frame: be quick. What it throws is logged, the frame goes on.
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

    /** Both observers, this one first. */
    default FrameObserver and(FrameObserver next) {
        return (session, way, text) -> {
            onFrame(session, way, text);
            next.onFrame(session, way, text);
        };
    }
}
