package dev.ocpp4j.smartcharging.v16;

import dev.ocpp4j.smartcharging.ClearCriteria;
import dev.ocpp4j.smartcharging.CompositePeriod;
import dev.ocpp4j.smartcharging.CompositeSchedule;
import dev.ocpp4j.smartcharging.Converted;
import dev.ocpp4j.smartcharging.Converted.Loss;
import dev.ocpp4j.smartcharging.LimitSchedule;
import dev.ocpp4j.smartcharging.PeriodValue;
import dev.ocpp4j.smartcharging.Profile;
import dev.ocpp4j.smartcharging.ProfileKind;
import dev.ocpp4j.smartcharging.Purpose;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.Recurrency;
import dev.ocpp4j.smartcharging.Schedule;
import dev.ocpp4j.smartcharging.SchedulePeriod;
import dev.ocpp4j.v16.common.ChargingProfile;
import dev.ocpp4j.v16.common.ChargingProfileKind;
import dev.ocpp4j.v16.common.ChargingProfilePurpose;
import dev.ocpp4j.v16.common.ChargingRateUnit;
import dev.ocpp4j.v16.common.ChargingSchedule;
import dev.ocpp4j.v16.common.ChargingSchedulePeriod;
import dev.ocpp4j.v16.common.RecurrencyKind;
import dev.ocpp4j.v16.smartcharging.ClearChargingProfileRequest;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleResponse;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Between the messages of OCPP 1.6 and the neutral model. */
public final class Profiles16 {
    private Profiles16() {}

    /** A profile as it was received. Nothing is lost. */
    public static Profile fromMessage(ChargingProfile message) {
        Integer transactionId = message.transactionId();
        return new Profile(
                message.chargingProfileId(),
                message.stackLevel(),
                fromMessage(message.chargingProfilePurpose()),
                ProfileKind.valueOf(message.chargingProfileKind().name()),
                List.of(fromMessage(message.chargingSchedule())),
                message.recurrencyKind() == null
                        ? null
                        : Recurrency.valueOf(message.recurrencyKind().name()),
                transactionId == null ? null : transactionId.toString(),
                message.validFrom(),
                message.validTo());
    }

    /** A schedule as it was received. Nothing is lost. */
    public static Schedule fromMessage(ChargingSchedule message) {
        List<SchedulePeriod> periods = message.chargingSchedulePeriod().stream()
                .map(period -> new SchedulePeriod(
                        period.startPeriod(), new PeriodValue(period.limit()).withNumberPhases(period.numberPhases())))
                .toList();
        return new Schedule(
                fromMessage(message.chargingRateUnit()),
                periods,
                null,
                message.duration(),
                message.startSchedule(),
                message.minChargingRate());
    }

    /** A purpose as it was received. */
    public static Purpose fromMessage(ChargingProfilePurpose message) {
        return switch (message) {
            case CHARGE_POINT_MAX_PROFILE -> Purpose.STATION_MAX;
            case TX_DEFAULT_PROFILE -> Purpose.TX_DEFAULT;
            case TX_PROFILE -> Purpose.TX_PROFILE;
        };
    }

    /** A unit as it was received. */
    public static RateUnit fromMessage(ChargingRateUnit message) {
        return message == ChargingRateUnit.A ? RateUnit.A : RateUnit.W;
    }

    /** What to clear. */
    public static ClearCriteria fromMessage(ClearChargingProfileRequest message) {
        return new ClearCriteria(
                message.id(),
                message.connectorId(),
                message.chargingProfilePurpose() == null ? null : fromMessage(message.chargingProfilePurpose()),
                message.stackLevel());
    }

    /** What a station reported; empty when it rejected the request or left out the schedule. */
    public static Optional<LimitSchedule> fromMessage(GetCompositeScheduleResponse message) {
        ChargingSchedule schedule = message.chargingSchedule();
        if (message.status() != GetCompositeScheduleStatus.ACCEPTED
                || schedule == null
                || message.scheduleStart() == null
                || schedule.duration() == null) {
            return Optional.empty();
        }
        List<CompositePeriod> periods = schedule.chargingSchedulePeriod().stream()
                .map(period -> new CompositePeriod(period.startPeriod(), period.limit(), period.numberPhases(), null))
                .toList();
        return Optional.of(new LimitSchedule(
                message.connectorId() == null ? 0 : message.connectorId(),
                message.scheduleStart(),
                schedule.duration(),
                fromMessage(schedule.chargingRateUnit()),
                periods));
    }

    /**
     * A profile to send. What 1.6 cannot say is left out and listed: schedules after the first and their ids, the phase
     * to use, a transaction id that is no number.
     *
     * @throws IllegalArgumentException if the purpose is {@link Purpose#EXTERNAL}, which 1.6 does not have, or there is
     *     no schedule
     */
    public static Converted<ChargingProfile> toMessage(Profile profile) {
        if (profile.schedules().isEmpty()) {
            throw new IllegalArgumentException("Profile " + profile.id() + " has no schedule");
        }
        List<Loss> losses = new ArrayList<>();
        for (int i = 1; i < profile.schedules().size(); i++) {
            losses.add(new Loss("chargingSchedule[" + i + "]", "left out: 1.6 has one schedule in a profile"));
        }
        Schedule schedule = profile.schedules().get(0);
        if (schedule.id() != null) {
            losses.add(new Loss("chargingSchedule[0].id", "left out: schedules have no id in 1.6"));
        }
        ChargingProfile message = new ChargingProfile(
                profile.id(),
                profile.stackLevel(),
                toMessage(profile.purpose()),
                ChargingProfileKind.valueOf(profile.kind().name()),
                toMessage(schedule, losses),
                transactionId(profile.transactionId(), losses),
                profile.recurrencyKind() == null
                        ? null
                        : RecurrencyKind.valueOf(profile.recurrencyKind().name()),
                profile.validFrom(),
                profile.validTo());
        return new Converted<>(message, losses);
    }

    private static @Nullable Integer transactionId(@Nullable String id, List<Loss> losses) {
        if (id == null) {
            return null;
        }
        try {
            return Integer.valueOf(id);
        } catch (NumberFormatException e) {
            losses.add(new Loss(
                    "transactionId", "left out: not a number; the profile counts for the transaction that runs"));
            return null;
        }
    }

    private static ChargingSchedule toMessage(Schedule schedule, List<Loss> losses) {
        List<ChargingSchedulePeriod> periods = new ArrayList<>();
        for (int i = 0; i < schedule.periods().size(); i++) {
            SchedulePeriod period = schedule.periods().get(i);
            PeriodValue value = period.value();
            if (value.phaseToUse() != null) {
                losses.add(new Loss(
                        "chargingSchedule[0].chargingSchedulePeriod[" + i + "].phaseToUse",
                        "left out: 1.6 cannot prescribe a phase"));
            }
            periods.add(new ChargingSchedulePeriod(period.startPeriod(), value.limit(), value.numberPhases()));
        }
        return new ChargingSchedule(
                toMessage(schedule.unit()),
                periods,
                schedule.duration(),
                schedule.startSchedule(),
                schedule.minChargingRate());
    }

    /**
     * A purpose to send.
     *
     * @throws IllegalArgumentException if it is {@link Purpose#EXTERNAL}
     */
    public static ChargingProfilePurpose toMessage(Purpose purpose) {
        return switch (purpose) {
            case STATION_MAX -> ChargingProfilePurpose.CHARGE_POINT_MAX_PROFILE;
            case TX_DEFAULT -> ChargingProfilePurpose.TX_DEFAULT_PROFILE;
            case TX_PROFILE -> ChargingProfilePurpose.TX_PROFILE;
            case EXTERNAL -> throw new IllegalArgumentException("1.6 has no external constraints");
        };
    }

    /** A unit to send. */
    public static ChargingRateUnit toMessage(RateUnit unit) {
        return unit == RateUnit.A ? ChargingRateUnit.A : ChargingRateUnit.W;
    }

    /**
     * A composite schedule as the answer of a station (1.6 section 6.22). The schedule has no startSchedule (erratum
     * 3.57); where no limit is known it says {@link CompositeSchedule#UNLIMITED}.
     */
    public static GetCompositeScheduleResponse toMessage(CompositeSchedule composite) {
        List<ChargingSchedulePeriod> periods = composite.periods(CompositeSchedule.UNLIMITED).stream()
                .map(period -> new ChargingSchedulePeriod(period.startPeriod(), period.limit(), period.numberPhases()))
                .toList();
        ChargingSchedule schedule =
                new ChargingSchedule(toMessage(composite.unit()), periods).withDuration(composite.duration());
        return new GetCompositeScheduleResponse(
                GetCompositeScheduleStatus.ACCEPTED, composite.evse(), composite.start(), schedule);
    }
}
