package dev.ocpp4j.smartcharging.v201;

import dev.ocpp4j.smartcharging.ClearCriteria;
import dev.ocpp4j.smartcharging.CompositePeriod;
import dev.ocpp4j.smartcharging.CompositeSchedule;
import dev.ocpp4j.smartcharging.Converted;
import dev.ocpp4j.smartcharging.Converted.Loss;
import dev.ocpp4j.smartcharging.LimitSchedule;
import dev.ocpp4j.smartcharging.LimitSource;
import dev.ocpp4j.smartcharging.PeriodValue;
import dev.ocpp4j.smartcharging.Profile;
import dev.ocpp4j.smartcharging.ProfileKind;
import dev.ocpp4j.smartcharging.Purpose;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.Recurrency;
import dev.ocpp4j.smartcharging.Schedule;
import dev.ocpp4j.smartcharging.SchedulePeriod;
import dev.ocpp4j.v201.common.ChargingProfile;
import dev.ocpp4j.v201.common.ChargingProfileKind;
import dev.ocpp4j.v201.common.ChargingProfilePurpose;
import dev.ocpp4j.v201.common.ChargingRateUnit;
import dev.ocpp4j.v201.common.ChargingSchedule;
import dev.ocpp4j.v201.common.ChargingSchedulePeriod;
import dev.ocpp4j.v201.common.GenericStatus;
import dev.ocpp4j.v201.common.RecurrencyKind;
import dev.ocpp4j.v201.smartcharging.ChargingLimitSource;
import dev.ocpp4j.v201.smartcharging.ClearChargingProfile;
import dev.ocpp4j.v201.smartcharging.ClearChargingProfileRequest;
import dev.ocpp4j.v201.smartcharging.GetCompositeScheduleResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Between the messages of OCPP 2.0.1 and the neutral model. */
public final class Profiles201 {
    private Profiles201() {}

    /**
     * A profile as it was received. Sales tariffs and the data of vendors play no part in a composite schedule and are
     * left behind; {@link dev.ocpp4j.smartcharging.StoredProfile#message()} keeps them.
     */
    public static Profile fromMessage(ChargingProfile message) {
        return new Profile(
                message.id(),
                message.stackLevel(),
                fromMessage(message.chargingProfilePurpose()),
                ProfileKind.valueOf(message.chargingProfileKind().name()),
                message.chargingSchedule().stream()
                        .map(Profiles201::fromMessage)
                        .toList(),
                message.recurrencyKind() == null
                        ? null
                        : Recurrency.valueOf(message.recurrencyKind().name()),
                message.transactionId(),
                message.validFrom(),
                message.validTo());
    }

    /** A schedule as it was received, without its sales tariff and the data of vendors. */
    public static Schedule fromMessage(ChargingSchedule message) {
        List<SchedulePeriod> periods = message.chargingSchedulePeriod().stream()
                .map(period -> new SchedulePeriod(
                        period.startPeriod(),
                        new PeriodValue(period.limit(), period.numberPhases(), period.phaseToUse())))
                .toList();
        return new Schedule(
                fromMessage(message.chargingRateUnit()),
                periods,
                message.id(),
                message.duration(),
                message.startSchedule(),
                message.minChargingRate());
    }

    /** A purpose as it was received. */
    public static Purpose fromMessage(ChargingProfilePurpose message) {
        return switch (message) {
            case CHARGING_STATION_MAX_PROFILE -> Purpose.STATION_MAX;
            case CHARGING_STATION_EXTERNAL_CONSTRAINTS -> Purpose.EXTERNAL;
            case TX_DEFAULT_PROFILE -> Purpose.TX_DEFAULT;
            case TX_PROFILE -> Purpose.TX_PROFILE;
        };
    }

    /** A unit as it was received. */
    public static RateUnit fromMessage(ChargingRateUnit message) {
        return message == ChargingRateUnit.A ? RateUnit.A : RateUnit.W;
    }

    /** A source as it was received. */
    public static LimitSource fromMessage(ChargingLimitSource message) {
        return LimitSource.valueOf(message.name());
    }

    /** What to clear. */
    public static ClearCriteria fromMessage(ClearChargingProfileRequest message) {
        ClearChargingProfile criteria = message.chargingProfileCriteria();
        if (criteria == null) {
            return new ClearCriteria(message.chargingProfileId(), null, null, null);
        }
        return new ClearCriteria(
                message.chargingProfileId(),
                criteria.evseId(),
                criteria.chargingProfilePurpose() == null ? null : fromMessage(criteria.chargingProfilePurpose()),
                criteria.stackLevel());
    }

    /** What a station reported; empty when it rejected the request. */
    public static Optional<LimitSchedule> fromMessage(GetCompositeScheduleResponse message) {
        dev.ocpp4j.v201.smartcharging.CompositeSchedule schedule = message.schedule();
        if (message.status() != GenericStatus.ACCEPTED || schedule == null) {
            return Optional.empty();
        }
        List<CompositePeriod> periods = schedule.chargingSchedulePeriod().stream()
                .map(period -> new CompositePeriod(
                        period.startPeriod(), period.limit(), period.numberPhases(), period.phaseToUse()))
                .toList();
        return Optional.of(new LimitSchedule(
                schedule.evseId(),
                schedule.scheduleStart(),
                schedule.duration(),
                fromMessage(schedule.chargingRateUnit()),
                periods));
    }

    /**
     * A profile to send. What 2.0.1 demands and the neutral profile lacks is made up and listed: a schedule without id
     * gets that of the profile; an absolute schedule without startSchedule, which counts from the start of charging,
     * becomes a relative one; a relative one loses its startSchedule.
     *
     * @throws IllegalArgumentException if a TxProfile has no transaction id, or a Max profile would be relative: 2.0.1
     *     does not allow them
     */
    public static Converted<ChargingProfile> toMessage(Profile profile) {
        List<Loss> losses = new ArrayList<>();
        ChargingProfileKind kind = kind(profile, losses);
        if (profile.purpose() == Purpose.STATION_MAX && kind == ChargingProfileKind.RELATIVE) {
            throw new IllegalArgumentException("A maximum for the station cannot be relative (K01.FR.38)");
        }
        if (profile.purpose() == Purpose.TX_PROFILE && profile.transactionId() == null) {
            throw new IllegalArgumentException("A TxProfile needs a transactionId (K01.FR.03)");
        }
        List<ChargingSchedule> schedules = new ArrayList<>();
        for (int i = 0; i < profile.schedules().size(); i++) {
            schedules.add(toMessage(profile, i, kind, losses));
        }
        String transactionId = profile.transactionId();
        if (transactionId != null && profile.purpose() != Purpose.TX_PROFILE) {
            losses.add(new Loss("transactionId", "left out: only a TxProfile has one"));
            transactionId = null;
        }
        ChargingProfile message = new ChargingProfile(
                profile.id(),
                profile.stackLevel(),
                toMessage(profile.purpose()),
                kind,
                schedules,
                profile.recurrencyKind() == null
                        ? null
                        : RecurrencyKind.valueOf(profile.recurrencyKind().name()),
                profile.validFrom(),
                profile.validTo(),
                transactionId,
                null);
        return new Converted<>(message, losses);
    }

    private static ChargingProfileKind kind(Profile profile, List<Loss> losses) {
        boolean withoutStart = profile.schedules().stream().anyMatch(schedule -> schedule.startSchedule() == null);
        if (profile.kind() == ProfileKind.ABSOLUTE && withoutStart) {
            losses.add(new Loss(
                    "chargingProfileKind", "Relative instead of Absolute: it counts from the start of charging"));
            return ChargingProfileKind.RELATIVE;
        }
        return ChargingProfileKind.valueOf(profile.kind().name());
    }

    private static ChargingSchedule toMessage(Profile profile, int i, ChargingProfileKind kind, List<Loss> losses) {
        Schedule schedule = profile.schedules().get(i);
        String field = "chargingSchedule[" + i + "]";
        Integer id = schedule.id();
        if (id == null) {
            id = profile.id();
            losses.add(new Loss(field + ".id", "made up: " + id));
        }
        boolean relative = kind == ChargingProfileKind.RELATIVE;
        if (relative && schedule.startSchedule() != null) {
            losses.add(new Loss(field + ".startSchedule", "left out: a relative schedule has none"));
        }
        List<ChargingSchedulePeriod> periods = schedule.periods().stream()
                .map(period -> new ChargingSchedulePeriod(
                        period.startPeriod(),
                        period.value().limit(),
                        period.value().numberPhases(),
                        period.value().phaseToUse(),
                        null))
                .toList();
        return new ChargingSchedule(
                id,
                toMessage(schedule.unit()),
                periods,
                relative ? null : schedule.startSchedule(),
                schedule.duration(),
                schedule.minChargingRate(),
                null,
                null);
    }

    /** A purpose to send. */
    public static ChargingProfilePurpose toMessage(Purpose purpose) {
        return switch (purpose) {
            case STATION_MAX -> ChargingProfilePurpose.CHARGING_STATION_MAX_PROFILE;
            case EXTERNAL -> ChargingProfilePurpose.CHARGING_STATION_EXTERNAL_CONSTRAINTS;
            case TX_DEFAULT -> ChargingProfilePurpose.TX_DEFAULT_PROFILE;
            case TX_PROFILE -> ChargingProfilePurpose.TX_PROFILE;
        };
    }

    /** A unit to send. */
    public static ChargingRateUnit toMessage(RateUnit unit) {
        return unit == RateUnit.A ? ChargingRateUnit.A : ChargingRateUnit.W;
    }

    /** A source to send. */
    public static ChargingLimitSource toMessage(LimitSource source) {
        return ChargingLimitSource.valueOf(source.name());
    }

    /**
     * A composite schedule as the answer of a station (section 1.20.2). Where no limit is known it says
     * {@link CompositeSchedule#UNLIMITED}.
     */
    public static GetCompositeScheduleResponse toMessage(CompositeSchedule composite) {
        List<ChargingSchedulePeriod> periods = composite.periods(CompositeSchedule.UNLIMITED).stream()
                .map(period -> new ChargingSchedulePeriod(
                        period.startPeriod(), period.limit(), period.numberPhases(), period.phaseToUse(), null))
                .toList();
        return new GetCompositeScheduleResponse(GenericStatus.ACCEPTED)
                .withSchedule(new dev.ocpp4j.v201.smartcharging.CompositeSchedule(
                        periods,
                        composite.evse(),
                        composite.duration(),
                        composite.start(),
                        toMessage(composite.unit())));
    }
}
