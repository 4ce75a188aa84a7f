package dev.ocpp4j.examples.certify;

import java.time.Duration;
import java.util.List;

/** Looks on while the steps run. Called on the thread of the run only. */
public interface Progress {
    /** A step begins. */
    void begin(Item step);

    /** Something is waited for. Called again and again while that lasts. @param left at most this long */
    void waiting(String what, Duration left);

    /** Something was looked at. @param frames those that show it */
    void checked(SubCheck subCheck, List<Frame> frames);

    /** A step has ended. */
    void end(StepRecord record);

    /** Nobody looks on. */
    Progress NONE = new Progress() {
        @Override
        public void begin(Item step) {}

        @Override
        public void waiting(String what, Duration left) {}

        @Override
        public void checked(SubCheck subCheck, List<Frame> frames) {}

        @Override
        public void end(StepRecord record) {}
    };
}
