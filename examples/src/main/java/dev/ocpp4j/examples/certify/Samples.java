package dev.ocpp4j.examples.certify;

import dev.ocpp4j.v16.core.MeterValue;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.ReadingContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The meter values of a transaction over an outage: all of them, each once, and in order (1.6 section 3.7). */
final class Samples {
    private final StepContext context;
    private final List<Sighting<MeterValuesRequest>> messages;
    private final List<Sample> samples = new ArrayList<>();

    private record Sample(Instant time, Sighting<MeterValuesRequest> message, MeterValue value) {}

    Samples(StepContext context, int transaction, List<Sighting<MeterValuesRequest>> all) {
        this.context = context;
        messages = all.stream()
                .filter(message -> Objects.equals(message.request().transactionId(), transaction))
                .toList();
        for (Sighting<MeterValuesRequest> message : messages) {
            message.request().meterValue().forEach(value -> samples.add(new Sample(value.timestamp(), message, value)));
        }
    }

    /** When it was taken, or the first of several. */
    static Instant time(Sighting<MeterValuesRequest> message) {
        return message.request().meterValue().get(0).timestamp();
    }

    private static List<Integer> numbers(List<Sample> of) {
        return of.stream().map(sample -> sample.message().number()).distinct().toList();
    }

    private List<Integer> all() {
        return messages.stream().map(Sighting::number).toList();
    }

    /** What was measured meanwhile is told afterwards. */
    void fromTheOutage(Instant from, Instant to) {
        List<Sample> meanwhile = samples.stream()
                .filter(sample -> sample.time().isAfter(from) && sample.time().isBefore(to))
                .toList();
        context.check(
                "queued",
                !meanwhile.isEmpty(),
                "Meter values from the time without a connection are delivered afterwards",
                "none were",
                meanwhile.isEmpty() ? all() : numbers(meanwhile));
        List<Integer> together = messages.stream()
                .filter(message -> message.request().meterValue().size() > 1)
                .map(Sighting::number)
                .toList();
        if (!together.isEmpty()) {
            context.remark("together", "Several samples come in one MeterValues", together);
        }
    }

    /** The old ones come before the new ones. */
    void order() {
        List<Integer> wrong = new ArrayList<>();
        Instant last = Instant.MIN;
        for (Sample sample : samples) {
            if (sample.time().isBefore(last)) {
                wrong.add(sample.message().number());
            } else {
                last = sample.time();
            }
        }
        context.check(
                "chronological",
                wrong.isEmpty(),
                "Meter values come in the order in which they were taken",
                wrong.size() + " come too late",
                wrong.isEmpty() ? all() : wrong);
    }

    /** None is missing. */
    void gaps(int intervalSeconds) {
        Duration most = Duration.ofSeconds(intervalSeconds).plus(context.times().deviation());
        List<String> wrong = new ArrayList<>();
        List<Integer> where = new ArrayList<>();
        for (int i = 1; i < samples.size(); i++) {
            Duration gap =
                    Duration.between(samples.get(i - 1).time(), samples.get(i).time());
            if (gap.compareTo(most) > 0) {
                wrong.add(Words.seconds(gap));
                where.add(samples.get(i - 1).message().number());
                where.add(samples.get(i).message().number());
            }
        }
        context.check(
                "no-gap",
                wrong.isEmpty(),
                "No gap between meter values is longer than " + Words.seconds(most),
                "there are gaps of " + String.join(", ", wrong),
                where.isEmpty() ? all() : where);
    }

    /** None is told twice, but what was not answered when the link broke. */
    void once() {
        Map<Instant, Sighting<MeterValuesRequest>> seen = new HashMap<>();
        List<Integer> twice = new ArrayList<>();
        for (Sample sample : samples) {
            Sighting<MeterValuesRequest> before = seen.put(sample.time(), sample.message());
            boolean again = before != null
                    && before.frame().connection() == sample.message().frame().connection();
            boolean wasLast = before != null && isLastOfItsConnection(before);
            if (again || (before != null && !wasLast)) {
                twice.add(sample.message().number());
            }
        }
        context.check(
                "no-duplicates",
                twice.isEmpty(),
                "No meter value is told twice",
                twice.size() + " are",
                twice.isEmpty() ? all() : twice);
    }

    private boolean isLastOfItsConnection(Sighting<MeterValuesRequest> message) {
        return messages.stream()
                .noneMatch(
                        other -> other.frame().connection() == message.frame().connection()
                                && other.number() > message.number());
    }

    /** They are what is measured every so often. */
    void contexts() {
        List<Sample> others = samples.stream()
                .filter(sample -> sample.value().sampledValue().stream()
                        .anyMatch(
                                value -> value.context() != null && value.context() != ReadingContext.SAMPLE_PERIODIC))
                .filter(sample -> sample.value().sampledValue().stream()
                        .noneMatch(value -> value.context() == ReadingContext.SAMPLE_CLOCK
                                || value.context() == ReadingContext.TRANSACTION_BEGIN))
                .toList();
        context.should(
                "context",
                others.isEmpty(),
                "The context of the meter values is Sample.Periodic or absent",
                "for some it is another",
                others.isEmpty() ? all() : numbers(others));
    }
}
