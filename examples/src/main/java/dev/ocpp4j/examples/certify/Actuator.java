package dev.ocpp4j.examples.certify;

import java.util.concurrent.CompletableFuture;

/** Does at the station what a person does: a simulator in this process, a command, or a person who is asked to. */
public interface Actuator {
    /**
     * Does it, or has it done. Returns at once.
     *
     * @return ends when it is done; fails with a {@link HarnessException} when it cannot be done. Cancelling it says
     *     that it needs no longer be done, or was seen to be done
     */
    CompletableFuture<Void> perform(Actuation actuation);

    /** Whether nobody has to lift a hand: then it may be asked for more. */
    boolean isAutomatic();
}
