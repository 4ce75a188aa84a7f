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

    /** Whether such a thing can be done at all; for the steps that do not apply where it cannot. */
    boolean can(Actuation.Kind kind);

    /** Where nobody is. */
    Actuator NOBODY = new Actuator() {
        @Override
        public CompletableFuture<Void> perform(Actuation actuation) {
            return CompletableFuture.failedFuture(new HarnessException("there is nobody to do it"));
        }

        @Override
        public boolean isAutomatic() {
            return true;
        }

        @Override
        public boolean can(Actuation.Kind kind) {
            return false;
        }
    };
}
