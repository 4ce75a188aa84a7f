package dev.ocpp4j.examples.schedule;

import dev.ocpp4j.smartcharging.PeriodValue;
import dev.ocpp4j.smartcharging.Profile;
import dev.ocpp4j.smartcharging.ProfileKind;
import dev.ocpp4j.smartcharging.Purpose;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.Recurrency;
import dev.ocpp4j.smartcharging.Schedule;
import dev.ocpp4j.smartcharging.SchedulePeriod;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON of charging profiles, of either version. Unlike the messages of the library it takes what is wrong
 * too, such as a negative limit: whether a profile is acceptable is for the store to say.
 */
final class ProfileReader {
    static final Map<String, RateUnit> UNITS = Map.of("A", RateUnit.A, "W", RateUnit.W);

    static final Map<String, Purpose> PURPOSES = Map.of(
            "TxProfile", Purpose.TX_PROFILE,
            "TxDefaultProfile", Purpose.TX_DEFAULT,
            "ChargePointMaxProfile", Purpose.STATION_MAX,
            "ChargingStationMaxProfile", Purpose.STATION_MAX,
            "ChargingStationExternalConstraints", Purpose.EXTERNAL);

    private static final Map<String, ProfileKind> KINDS = Map.of(
            "Absolute", ProfileKind.ABSOLUTE, "Recurring", ProfileKind.RECURRING, "Relative", ProfileKind.RELATIVE);

    private static final Map<String, Recurrency> RECURRENCIES =
            Map.of("Daily", Recurrency.DAILY, "Weekly", Recurrency.WEEKLY);

    private ProfileReader() {}

    static Profile profile(In in) {
        In id = in.find("chargingProfileId");
        In schedule = in.get("chargingSchedule");
        return new Profile(
                (id == null ? in.get("id") : id).integer(),
                in.get("stackLevel").integer(),
                in.get("chargingProfilePurpose").word(PURPOSES),
                in.get("chargingProfileKind").word(KINDS),
                schedule.json().isArray() ? schedule.each(ProfileReader::schedule) : List.of(schedule(schedule)),
                in.find("recurrencyKind", kind -> kind.word(RECURRENCIES)),
                in.find("transactionId", In::text),
                in.find("validFrom", In::instant),
                in.find("validTo", In::instant));
    }

    private static Schedule schedule(In in) {
        in.get("chargingSchedulePeriod");
        return new Schedule(
                in.get("chargingRateUnit").word(UNITS),
                in.each("chargingSchedulePeriod", ProfileReader::period),
                in.find("id", In::integer),
                in.find("duration", In::integer),
                in.find("startSchedule", In::instant),
                in.find("minChargingRate", In::decimal));
    }

    static SchedulePeriod period(In in) {
        return new SchedulePeriod(in.get("startPeriod").integer(), value(in));
    }

    /** A limit with its phases. */
    static PeriodValue value(In in) {
        return new PeriodValue(
                in.get("limit").decimal(), in.find("numberPhases", In::integer), in.find("phaseToUse", In::integer));
    }
}
