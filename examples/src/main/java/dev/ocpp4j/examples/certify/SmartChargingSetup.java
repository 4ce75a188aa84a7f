package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.CHARGE_PROFILE_MAX_STACK_LEVEL;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.CHARGING_SCHEDULE_ALLOWED_CHARGING_RATE_UNIT;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.CHARGING_SCHEDULE_MAX_PERIODS;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.MAX_CHARGING_PROFILES_INSTALLED;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.METER_VALUES_SAMPLED_DATA;

import dev.ocpp4j.v16.common.ChargingProfile;
import dev.ocpp4j.v16.common.ChargingProfileKind;
import dev.ocpp4j.v16.common.ChargingProfilePurpose;
import dev.ocpp4j.v16.common.ChargingSchedule;
import dev.ocpp4j.v16.common.ChargingSchedulePeriod;
import dev.ocpp4j.v16.configuration.ConfigurationKey;
import dev.ocpp4j.v16.configuration.FeatureProfile;
import dev.ocpp4j.v16.smartcharging.ClearChargingProfileRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the steps of Smart Charging begin with: what the station can do, what it measures, and no profiles.
 *
 * @param interval between meter values, in seconds
 */
record SmartChargingSetup(ChargingLevels levels, Profiles profiles, LimitChecks meters, int interval) {
    private static final Duration EARLIER = Duration.ofSeconds(5);
    /** What has to be measured comes first; from the end on it is left out for a station that does not have it. */
    private static final List<String> MEASURANDS = List.of(
            "Energy.Active.Import.Register",
            "Current.Import",
            "Power.Active.Import",
            "SoC",
            "Voltage",
            "Power.Offered",
            "Current.Offered");

    private static final int NEEDED = 2;

    /** @throws StepEnded when the step does not apply */
    static SmartChargingSetup of(StepContext context) {
        context.requireProfile(FeatureProfile.SMART_CHARGING);
        Answer<?> clear = context.call(new ClearChargingProfileRequest());
        context.requireKnown("profiles", clear);
        discover(context);
        measure(context);
        int interval = new SessionParts(context).sampling().seconds();
        ChargingLevels levels = ChargingLevels.of(context.parameters().outlet(), context.capabilities());
        return new SmartChargingSetup(
                levels, new Profiles(context, levels), new LimitChecks(context, levels, interval), interval);
    }

    private static void discover(StepContext context) {
        List<String> missing = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (ConfigurationKey<?> key : List.of(
                CHARGE_PROFILE_MAX_STACK_LEVEL,
                CHARGING_SCHEDULE_ALLOWED_CHARGING_RATE_UNIT,
                CHARGING_SCHEDULE_MAX_PERIODS,
                MAX_CHARGING_PROFILES_INSTALLED)) {
            context.capabilities()
                    .key(key)
                    .ifPresentOrElse(
                            value -> told.add(key.name() + " " + value.value()), () -> missing.add(key.name()));
        }
        if (!missing.isEmpty()) {
            context.remark(
                    "keys",
                    "These keys are not told, and taken as low as can be: " + String.join(", ", missing),
                    List.of());
        } else {
            context.info("keys", String.join(", ", told));
        }
    }

    /** As much as the station has. */
    private static void measure(StepContext context) {
        for (int count = MEASURANDS.size(); count >= NEEDED; count--) {
            if (context.configure(METER_VALUES_SAMPLED_DATA, String.join(",", MEASURANDS.subList(0, count)))) {
                return;
            }
        }
        String power = "Energy.Active.Import.Register,Power.Active.Import";
        if (!context.configure(METER_VALUES_SAMPLED_DATA, power)) {
            context.remark("measurands", "MeterValuesSampledData cannot be set to what would be needed", List.of());
        }
    }

    /** One period after another: start, limit, start, limit. */
    ChargingSchedule schedule(BigDecimal... startsAndLimits) {
        List<ChargingSchedulePeriod> periods = new ArrayList<>();
        for (int i = 0; i < startsAndLimits.length; i += 2) {
            periods.add(new ChargingSchedulePeriod(startsAndLimits[i].intValueExact(), startsAndLimits[i + 1]));
        }
        return new ChargingSchedule(levels.wireUnit(), periods);
    }

    /** One limit for all time. */
    ChargingSchedule always(BigDecimal limit) {
        return schedule(BigDecimal.ZERO, limit);
    }

    /** The schedule of a test case that is written in A: start, limit, start, limit. */
    ChargingSchedule ofCase(int... startsAndLimits) {
        List<ChargingSchedulePeriod> periods = new ArrayList<>();
        for (int i = 0; i < startsAndLimits.length; i += 2) {
            periods.add(new ChargingSchedulePeriod(startsAndLimits[i], levels.ofCase(startsAndLimits[i + 1])));
        }
        return new ChargingSchedule(levels.wireUnit(), periods);
    }

    /** A profile that counts from a moment ago. */
    ChargingProfile absolute(
            int id, int stackLevel, ChargingProfilePurpose purpose, ChargingSchedule schedule, Instant now) {
        return new ChargingProfile(
                id,
                stackLevel,
                purpose,
                ChargingProfileKind.ABSOLUTE,
                schedule.startSchedule() == null ? schedule.withStartSchedule(now.minus(EARLIER)) : schedule);
    }
}
