package dev.ocpp4j.examples.schedule;

import dev.ocpp4j.smartcharging.Capabilities;
import dev.ocpp4j.smartcharging.ClearCriteria;
import dev.ocpp4j.smartcharging.CompositeRequest;
import dev.ocpp4j.smartcharging.CurrentType;
import dev.ocpp4j.smartcharging.InstalledProfile;
import dev.ocpp4j.smartcharging.LocalLimit;
import dev.ocpp4j.smartcharging.PeriodValue;
import dev.ocpp4j.smartcharging.Policies;
import dev.ocpp4j.smartcharging.Profile;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.Schedule;
import dev.ocpp4j.smartcharging.SchedulePeriod;
import dev.ocpp4j.smartcharging.Station;
import dev.ocpp4j.smartcharging.Transaction;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the parts of a case of the neutral format. */
final class CaseReader {
    private static final Map<String, CurrentType> CURRENTS = Map.of("AC", CurrentType.AC, "DC", CurrentType.DC);
    private static final int USUAL_VOLTAGE = 230;

    private CaseReader() {}

    /** Whether a case is one of 1.6 rather than of 2.0.1. */
    static boolean is16(In in) {
        return in.get("version").word(Map.of("1.6", true, "2.0.1", false));
    }

    static Station station(In in) {
        List<RateUnit> units = in.each("allowedUnits", unit -> unit.word(ProfileReader.UNITS));
        return new Station(
                in.get("evses").integer(),
                in.find("currentType", type -> type.word(CURRENTS), CurrentType.AC),
                in.find("voltage", In::integer, USUAL_VOLTAGE),
                in.find("phases", In::integer, 3),
                in.find("defaultLimit", limits -> limits.find("A", In::decimal)),
                in.find("defaultLimit", limits -> limits.find("W", In::decimal)),
                in.each("maxLimit", CaseReader::localLimit),
                units.isEmpty() ? List.of(RateUnit.A, RateUnit.W) : units);
    }

    private static LocalLimit localLimit(In in) {
        Integer phases = in.find("numberPhases", In::integer);
        List<SchedulePeriod> periods = in.find("periods") == null
                ? List.of(new SchedulePeriod(0, ProfileReader.value(in)))
                : in.each("periods", period -> {
                    PeriodValue value = ProfileReader.value(period);
                    return new SchedulePeriod(
                            period.get("startPeriod").integer(),
                            value.numberPhases() == null ? value.withNumberPhases(phases) : value);
                });
        return new LocalLimit(
                in.get("evse").integer(), new Schedule(in.get("unit").word(ProfileReader.UNITS), periods));
    }

    static Capabilities capabilities(In in) {
        return new Capabilities(
                station(in),
                in.find("maxStackLevel", In::integer, Integer.MAX_VALUE),
                in.find("maxPeriods", In::integer, Integer.MAX_VALUE),
                in.find("maxProfiles", In::integer, Integer.MAX_VALUE),
                in.find("phaseSwitching", In::truth, false),
                in.find("phaseInUse", In::integer),
                in.find("iso15118", In::truth, false));
    }

    /** The policies of a case: those of its version, with what it changes of them. */
    static Policies policies(In in) {
        Policies policies = is16(in) ? Policies.OCPP_16 : Policies.OCPP_201;
        In changes = in.find("policy");
        if (changes != null) {
            for (String question : changes.json().propertyNames()) {
                policies = changed(policies, question, changes.get(question));
            }
        }
        return policies;
    }

    private static Policies changed(Policies policies, String question, In choice) {
        return switch (question) {
            case "ignorePurposes" ->
                policies.withIgnorePurposes(Set.copyOf(choice.each(purpose -> purpose.word(ProfileReader.PURPOSES))));
            case "recurrenceZone" -> policies.withRecurrenceZone(zone(choice));
            default -> policies.with(question, choice.text());
        };
    }

    private static ZoneId zone(In in) {
        try {
            return ZoneId.of(in.text());
        } catch (DateTimeException e) {
            throw in.wrong("a time zone");
        }
    }

    static InstalledProfile installed(In in) {
        return new InstalledProfile(in.get("evse").integer(), ProfileReader.profile(in.get("profile")));
    }

    static Transaction transaction(In in) {
        return new Transaction(
                in.get("evse").integer(), in.get("id").text(), in.get("start").instant());
    }

    static CompositeRequest request(In in) {
        In request = in.get("request");
        return new CompositeRequest(
                        request.get("evse").integer(),
                        in.get("now").instant(),
                        request.get("duration").integer())
                .withUnit(request.find("unit", unit -> unit.word(ProfileReader.UNITS)))
                .withSimulateTx(request.find("simulateTx", In::truth, true))
                .withMaxPeriods(CompositeCase.MOST_PERIODS);
    }

    static ClearCriteria clearCriteria(In in) {
        return new ClearCriteria(
                in.find("id", In::integer),
                in.find("evse", In::integer),
                in.find("purpose", purpose -> purpose.word(ProfileReader.PURPOSES)),
                in.find("stackLevel", In::integer));
    }

    /** Of a case that asks for a composite only the first schedule of a profile counts. */
    static InstalledProfile withFirstSchedule(InstalledProfile installed) {
        Profile profile = installed.profile();
        if (profile.schedules().size() < 2) {
            return installed;
        }
        Profile first = new Profile(
                profile.id(),
                profile.stackLevel(),
                profile.purpose(),
                profile.kind(),
                profile.schedules().subList(0, 1),
                profile.recurrencyKind(),
                profile.transactionId(),
                profile.validFrom(),
                profile.validTo());
        return new InstalledProfile(installed.evse(), first);
    }

    static BigDecimal tolerance(In in) {
        return in.find("compare", compare -> compare.find("tolerance", In::decimal, BigDecimal.ZERO), BigDecimal.ZERO);
    }
}
