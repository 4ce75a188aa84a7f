package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.TRANSACTION_MESSAGE_ATTEMPTS;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.TRANSACTION_MESSAGE_RETRY_INTERVAL;

import dev.ocpp4j.examples.certify.SessionParts.Session;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.ResetRequest;
import dev.ocpp4j.v16.core.ResetResponse;
import dev.ocpp4j.v16.core.ResetType;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A soft reset during a transaction whose StopTransaction is not answered: the station restarts all the same, and sends it
 * again afterwards (1.6 section 5.14).
 */
final class WithheldStop {
    private static final int ATTEMPTS = 3;

    /** TransactionMessageRetryInterval where it cannot be set, in seconds. */
    private static final int USUAL_RETRY = 60;

    private final StepContext context;

    WithheldStop(StepContext context) {
        this.context = context;
    }

    void run() {
        Duration retry = retry();
        SessionParts parts = new SessionParts(context);
        Session session = parts.begin();
        Expect<StopTransactionRequest> expected = SessionParts.STOP.where(
                stop -> stop.transactionId() == session.transaction(), "of transaction " + session.transaction());
        int mark = context.mark();
        context.bench().connectionMayEnd(true);
        context.csms().withholdStops();
        Sighting<BootNotificationRequest> boot;
        try {
            Answer<ResetResponse> answer = context.call(new ResetRequest(ResetType.SOFT));
            ResetStep.accepted(context, answer);
            boot = new Reboot(context).seen(mark, "Reset", answer);
        } finally {
            context.csms().answerStops();
        }
        Optional<Sighting<StopTransactionRequest>> withheld = context.seen(mark, expected).stream()
                .filter(stop -> stop.number() < boot.number())
                .findFirst();
        Optional<Sighting<StopTransactionRequest>> again = context.await(
                boot.number(), expected, retry.plus(context.times().reaction()));
        context.bench().connectionMayEnd(false);
        if (withheld.isEmpty()) {
            context.info("resent", "Not looked at: no StopTransaction came before the restart", boot.number());
        } else if (resent(withheld.get(), again)) {
            same(withheld.get(), again.get());
            once(expected, again.get());
        }
        parts.unplug(boot.number());
    }

    /** How long a station waits before it sends a message again that it got no answer to. */
    private Duration retry() {
        int wanted = context.intervals().resend();
        context.configure(TRANSACTION_MESSAGE_ATTEMPTS, Integer.toString(ATTEMPTS));
        boolean set = context.configure(TRANSACTION_MESSAGE_RETRY_INTERVAL, Integer.toString(wanted));
        return Duration.ofSeconds(set ? wanted : USUAL_RETRY);
    }

    private boolean resent(
            Sighting<StopTransactionRequest> withheld, Optional<Sighting<StopTransactionRequest>> again) {
        return context.check(
                "resent",
                again.isPresent(),
                "StopTransaction that was not answered is sent again after the restart (1.6 section 5.14)",
                "it is lost",
                again.map(stop -> List.of(withheld.number(), stop.number())).orElse(List.of(withheld.number())));
    }

    private void same(Sighting<StopTransactionRequest> withheld, Sighting<StopTransactionRequest> again) {
        StopTransactionRequest before = withheld.request();
        StopTransactionRequest after = again.request();
        context.check(
                "resent-same",
                after.timestamp().equals(before.timestamp())
                        && after.meterStop().equals(before.meterStop())
                        && after.reason() == before.reason(),
                "It has the time, the reading and the reason that it had",
                "it has others",
                List.of(withheld.number(), again.number()));
    }

    private void once(Expect<StopTransactionRequest> expected, Sighting<StopTransactionRequest> answered) {
        Optional<Sighting<StopTransactionRequest>> more =
                context.watch(answered.number(), expected, context.times().watch());
        context.should(
                "resent-once",
                more.isEmpty(),
                "Once it is answered, it does not come any more",
                "it came again",
                List.of(more.orElse(answered).number()));
    }
}
