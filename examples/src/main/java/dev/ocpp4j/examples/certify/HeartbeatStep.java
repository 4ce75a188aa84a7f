package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.HEARTBEAT_INTERVAL;

import dev.ocpp4j.v16.common.TriggerMessageStatus;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.remotetrigger.MessageTrigger;
import dev.ocpp4j.v16.remotetrigger.TriggerMessageRequest;
import dev.ocpp4j.v16.remotetrigger.TriggerMessageResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Step 5: an idle station sends heartbeats. */
final class HeartbeatStep implements Step {
    private static final Expect<HeartbeatRequest> HEARTBEAT = Expect.any(HeartbeatRequest.class);

    @Override
    public Title title() {
        return Title.of16(5, "Core", "Heartbeat", "Leave the station alone.");
    }

    @Override
    public void run(StepContext context) {
        int seconds = context.times().heartbeat();
        if (!context.configure(HEARTBEAT_INTERVAL, Integer.toString(seconds))) {
            context.remark("interval", "HeartbeatInterval cannot be set to " + seconds + " s", List.of());
        }
        Duration interval = Duration.ofSeconds(seconds);
        List<Sighting<HeartbeatRequest>> seen = idle(context, interval);
        if (seen.isEmpty()) {
            trigger(context);
            return;
        }
        List<Integer> frames = seen.stream().map(Sighting::number).toList();
        context.check(
                "heartbeats",
                seen.size() >= 2,
                "At least 2 Heartbeats within " + Words.seconds(interval.multipliedBy(3)),
                seen.size() + " came",
                frames);
        spacing(context, interval, seen);
    }

    private static List<Sighting<HeartbeatRequest>> idle(StepContext context, Duration interval) {
        int mark = context.mark();
        // A whole interval may have to pass before the first one, and the last one may be a little late.
        context.bench()
                .await(
                        mark,
                        frame -> context.seen(mark, HEARTBEAT).size() >= 3,
                        "heartbeats every " + interval.toSeconds() + " s",
                        interval.multipliedBy(3).plus(tolerance(interval)));
        return context.seen(mark, HEARTBEAT);
    }

    private static Duration tolerance(Duration interval) {
        Duration fifth = interval.dividedBy(5);
        return fifth.compareTo(Duration.ofSeconds(1)) > 0 ? fifth : Duration.ofSeconds(1);
    }

    private static void spacing(StepContext context, Duration interval, List<Sighting<HeartbeatRequest>> seen) {
        List<String> wrong = new ArrayList<>();
        List<Integer> frames = new ArrayList<>();
        for (int i = 1; i < seen.size(); i++) {
            Duration gap = Duration.ofNanos(
                    seen.get(i).frame().nanos() - seen.get(i - 1).frame().nanos());
            if (gap.minus(interval).abs().compareTo(tolerance(interval)) > 0) {
                wrong.add(Words.seconds(gap));
                frames.add(seen.get(i).number());
            }
        }
        context.check(
                "spacing",
                wrong.isEmpty(),
                "Heartbeats are " + Words.seconds(interval) + " apart, within " + Words.seconds(tolerance(interval)),
                "gaps were " + String.join(", ", wrong),
                wrong.isEmpty() ? seen.stream().map(Sighting::number).toList() : frames);
    }

    /** Over WebSocket heartbeats are optional (1.6 section 4.6): then the station has to be able to send one. */
    private static void trigger(StepContext context) {
        int mark = context.mark();
        Answer<TriggerMessageResponse> answer = context.call(new TriggerMessageRequest(MessageTrigger.HEARTBEAT));
        boolean accepted = answer.isResult() && answer.response().status() == TriggerMessageStatus.ACCEPTED;
        if (!accepted) {
            context.fail("heartbeats", "No Heartbeat came, and none can be triggered", answer.frames());
        } else if (context.expect("heartbeats", mark, HEARTBEAT)) {
            context.remark(
                    "periodic",
                    "Periodic heartbeat not sent (optional over WebSocket, 1.6 section 4.6)",
                    answer.frames());
        }
    }
}
