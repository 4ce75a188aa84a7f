package dev.ocpp4j.examples.certify;

import dev.ocpp4j.smartcharging.Comparison;
import dev.ocpp4j.smartcharging.CompositePeriod;
import dev.ocpp4j.smartcharging.CompositeSchedule;
import dev.ocpp4j.smartcharging.Deviation;
import dev.ocpp4j.smartcharging.LimitSchedule;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.v16.Profiles16;
import dev.ocpp4j.v16.common.ChargingSchedule;
import dev.ocpp4j.v16.common.ChargingSchedulePeriod;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleResponse;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a composite schedule is what it has to be. What is wrong with it fails a step under strict judgement only. */
final class CompositeChecks {
    private static final BigDecimal AMPERES = new BigDecimal("0.1");
    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    private final StepContext context;
    private final ChargingLevels levels;
    private final String id;
    private final Answer<GetCompositeScheduleResponse> answer;

    CompositeChecks(
            StepContext context, ChargingLevels levels, String id, Answer<GetCompositeScheduleResponse> answer) {
        this.context = context;
        this.levels = levels;
        this.id = id;
        this.answer = answer;
    }

    void judge(int connector, int seconds, Instant received, CompositeSchedule right) {
        GetCompositeScheduleResponse told = answer.response();
        boolean limited = right.stream().anyMatch(period -> period.limit() != null);
        Optional<LimitSchedule> schedule = schedule();
        if (schedule.isEmpty()) {
            should("status", !limited, "GetCompositeSchedule is " + text(right), nothing(told));
            return;
        }
        should(
                "connector",
                told.connectorId() != null && told.connectorId() == connector,
                "The connector is " + connector,
                "it is " + told.connectorId());
        Duration late = Duration.between(received, schedule.get().start()).abs();
        should(
                "start",
                late.compareTo(context.times().deviation()) <= 0,
                "scheduleStart is when the request was received (1.6 errata 3.28), within "
                        + Words.seconds(context.times().deviation()),
                "it is off by " + Words.seconds(late));
        form(told.chargingSchedule(), seconds, limited);
        limits(right, schedule.get());
    }

    private void should(String part, boolean ok, String demand, String seen) {
        context.should(id + "-" + part, ok, demand, seen, answer.frames());
    }

    /** As a step function; empty when there is none that could be one. */
    private Optional<LimitSchedule> schedule() {
        try {
            return Profiles16.fromMessage(answer.response());
        } catch (IllegalArgumentException noStepFunction) {
            return Optional.empty();
        }
    }

    private static String nothing(GetCompositeScheduleResponse told) {
        if (told.status() != GetCompositeScheduleStatus.ACCEPTED) {
            return "it was " + Words.of(told.status());
        }
        return told.chargingSchedule() == null ? "there is no schedule" : "it has " + periods(told.chargingSchedule());
    }

    private static String periods(ChargingSchedule schedule) {
        return "duration " + schedule.duration() + ", "
                + schedule.chargingSchedulePeriod().stream()
                        .map(period -> period.startPeriod() + ": "
                                + period.limit().stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(", ", "[", "]"));
    }

    private void form(ChargingSchedule schedule, int seconds, boolean limited) {
        should(
                "unit",
                schedule.chargingRateUnit() == levels.wireUnit(),
                "The unit is " + Words.of(levels.wireUnit()) + ", as asked for",
                "it is " + Words.of(schedule.chargingRateUnit()));
        if (limited) {
            should(
                    "duration",
                    schedule.duration() == seconds,
                    "The duration is " + seconds + " s, as asked for",
                    "it is " + schedule.duration() + " s");
        }
        if (schedule.startSchedule() != null) {
            context.remark(
                    id + "-start-schedule",
                    "The schedule has a startSchedule, which is to be omitted (1.6 errata 3.57)",
                    answer.frames());
        }
        boolean negative = schedule.chargingSchedulePeriod().stream()
                .map(ChargingSchedulePeriod::limit)
                .anyMatch(limit -> limit.signum() < 0);
        if (negative) {
            context.remark(id + "-negative", "A limit is below 0, where there is none", answer.frames());
        }
    }

    /** Where no limit is known anything goes that is no limit: the most that the hardware does, or nothing. */
    private void limits(CompositeSchedule right, LimitSchedule told) {
        LimitSchedule expected = right.toLimitSchedule();
        if (expected.unit() != told.unit()) {
            should("limits", false, "The limits are " + text(right), "they are in " + told.unit());
            return;
        }
        BigDecimal highest = right.stream()
                .map(CompositePeriod::limit)
                .filter(limit -> limit != null)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        BigDecimal tolerance = levels.unit() == RateUnit.A ? AMPERES : highest.multiply(PERCENT);
        List<Deviation> wrong = new ArrayList<>();
        for (Deviation deviation :
                new Comparison(tolerance, context.times().deviation(), false).compare(expected, told)) {
            if (deviation.expected() != null || !isNoLimit(deviation.actual())) {
                wrong.add(deviation);
            }
        }
        should(
                "limits",
                wrong.isEmpty(),
                "The limits are " + text(right),
                wrong.isEmpty() ? "" : "it has " + periods(answer.response().chargingSchedule()));
    }

    private boolean isNoLimit(BigDecimal told) {
        return told == null || told.signum() < 0 || told.compareTo(levels.max()) >= 0;
    }

    private static String text(CompositeSchedule schedule) {
        return schedule.stream()
                .map(period -> period.startPeriod() + ": "
                        + (period.limit() == null
                                ? "none"
                                : period.limit().stripTrailingZeros().toPlainString()))
                .collect(Collectors.joining(", ", "[", "] " + schedule.unit()));
    }
}
