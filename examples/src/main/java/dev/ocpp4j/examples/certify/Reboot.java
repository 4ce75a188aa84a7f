package dev.ocpp4j.examples.certify;

import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import java.time.Duration;
import java.util.Optional;

/** What a station does that restarts: BootNotification, and then the status of everything. */
final class Reboot {
    static final Expect<BootNotificationRequest> BOOT = Expect.any(BootNotificationRequest.class);
    private static final Expect<StatusNotificationRequest> STATUS = Expect.any(StatusNotificationRequest.class);

    private final StepContext context;

    Reboot(StepContext context) {
        this.context = context;
    }

    /**
     * The station is back after a command. A simulator that ends where it should restart is started again, if there is
     * a command for that.
     *
     * @param why the command
     */
    Sighting<BootNotificationRequest> seen(int mark, String why, Answer<?> answer) {
        boolean restarts = context.bench().can(Actuation.Kind.RESTART);
        Duration limit = context.times().reboot();
        Optional<Sighting<BootNotificationRequest>> boot =
                restarts ? orGone(mark, limit) : context.await(mark, BOOT, limit);
        boolean gone = context.bench().recorder().session().isEmpty();
        if (boot.isEmpty() && restarts && gone) {
            context.remark(
                    "exits", "The station ends on " + why + " and is started again from outside", answer.frames());
            context.bench().act(Actuation.restart(), BOOT::matches);
            boot = context.await(mark, BOOT, limit);
        } else if (boot.isEmpty() && gone && context.bench().isAutomatic()) {
            throw new HarnessException("The station ended its connection after " + why
                    + " and did not come back; if it ends instead of restarting, give a command restart");
        }
        if (boot.isEmpty()) {
            context.fail(
                    "boot", "No BootNotification within " + Words.seconds(limit) + " after " + why, answer.frames());
            throw new StepEnded();
        }
        context.pass("boot", "BootNotification after " + why, boot.get().number());
        context.answerFirst(answer, boot.get().frame());
        return boot.get();
    }

    /** A station that ends where it should restart may take its time for that; once it is gone there is little to wait for. */
    private Optional<Sighting<BootNotificationRequest>> orGone(int mark, Duration limit) {
        context.bench()
                .await(
                        mark,
                        frame -> BOOT.matches(frame) || frame.kind() == Frame.Kind.CLOSED,
                        BOOT.what() + ", or the end of the station",
                        limit);
        return context.await(mark, BOOT, context.times().reaction());
    }

    /** The first status of a connector after a boot that was accepted. */
    Optional<Sighting<StatusNotificationRequest>> status(Sighting<BootNotificationRequest> boot, int connector) {
        return context.await(
                boot.number(),
                STATUS.where(status -> status.connectorId() == connector, "of connector " + connector),
                context.times().reaction());
    }
}
