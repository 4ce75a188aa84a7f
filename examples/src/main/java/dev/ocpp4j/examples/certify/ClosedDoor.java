package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.OcppSession;

/** An outage of the Central System: it closes the connection and refuses others with 503. */
final class ClosedDoor implements Outage {
    private static final CloseReason GOING_AWAY = new CloseReason(1001, "out of service");

    private final Recorder recorder;
    private final Admission admission;

    ClosedDoor(Recorder recorder, Admission admission) {
        this.recorder = recorder;
        this.admission = admission;
    }

    @Override
    public void begin() {
        admission.shut(true);
        recorder.session().ifPresent((OcppSession session) -> session.close(GOING_AWAY));
    }

    @Override
    public void end() {
        admission.shut(false);
    }
}
