package dev.ocpp4j.smartcharging;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules A1 to A12 for one profile, as far as they do not need time. */
final class Acceptance {
    private static final String INVALID_PROFILE = "InvalidProfile";
    private static final String INVALID_SCHEDULE = "InvalidSchedule";
    private static final int ISO15118_SCHEDULES = 3;

    private final Capabilities capabilities;
    private final AcceptanceRules rules;

    Acceptance(Capabilities capabilities, AcceptanceRules rules) {
        this.capabilities = capabilities;
        this.rules = rules;
    }

    /** The first rule that is broken; null when all hold. */
    @Nullable
    Decision check(int evse, Profile profile, @Nullable Transaction transaction) {
        return first(place(evse, profile), transaction(profile, transaction), content(profile));
    }

    /** Without a running transaction, for the profile of a remote start (A16). */
    @Nullable
    Decision checkForStart(Profile profile) {
        if (profile.purpose() != Purpose.TX_PROFILE) {
            return Decision.reject("A16", INVALID_PROFILE, "Only a TxProfile can come with a request to start");
        }
        if (profile.transactionId() != null) {
            return Decision.reject("A16", INVALID_PROFILE, "The transaction has no id yet");
        }
        return content(profile);
    }

    /** What a profile must be like wherever it comes from. */
    @Nullable
    Decision content(Profile profile) {
        Decision broken = first(level(profile), validity(profile), count(profile));
        for (Schedule schedule : profile.schedules()) {
            broken = first(broken, start(profile, schedule), schedule(schedule));
        }
        return broken;
    }

    private static @Nullable Decision first(@Nullable Decision... broken) {
        for (Decision decision : broken) {
            if (decision != null) {
                return decision;
            }
        }
        return null;
    }

    private @Nullable Decision place(int evse, Profile profile) {
        if (evse < 0 || evse > capabilities.station().evses()) {
            Decision.Status status = rules.unknownEvseIsCallError()
                    ? Decision.Status.PROPERTY_CONSTRAINT_VIOLATION
                    : Decision.Status.REJECTED;
            return new Decision(status, "A2", "UnknownEvse", "EVSE " + evse + " does not exist");
        }
        if (profile.purpose() == Purpose.EXTERNAL) {
            return Decision.reject("A4", INVALID_PROFILE, "External constraints are not set by the CSMS");
        }
        if (!profile.purpose().allowedOn(evse)) {
            String rule = profile.purpose() == Purpose.STATION_MAX ? "A3" : "A5";
            return Decision.reject(rule, INVALID_PROFILE, profile.purpose() + " cannot be set on " + evse);
        }
        if (profile.purpose() == Purpose.STATION_MAX
                && profile.kind() == ProfileKind.RELATIVE
                && !rules.relativeStationMax()) {
            return Decision.reject("A3", INVALID_PROFILE, "A maximum for the station cannot be relative");
        }
        return null;
    }

    private @Nullable Decision transaction(Profile profile, @Nullable Transaction running) {
        if (profile.purpose() != Purpose.TX_PROFILE) {
            return null;
        }
        if (profile.transactionId() == null && rules.transactionIdRequired()) {
            return Decision.reject("A5", "MissingParam", "A TxProfile needs a transactionId");
        }
        if (running == null) {
            return Decision.reject("A6", "TxNotFound", "No transaction is running there");
        }
        if (profile.transactionId() != null && !profile.transactionId().equals(running.id())) {
            return Decision.reject("A6", "TxNotFound", "Another transaction is running there");
        }
        return null;
    }

    private @Nullable Decision level(Profile profile) {
        return profile.stackLevel() < 0 || profile.stackLevel() > capabilities.maxStackLevel()
                ? Decision.reject(
                        "A7",
                        "InvalidStackLevel",
                        "The stack level " + profile.stackLevel() + " is not in 0.." + capabilities.maxStackLevel())
                : null;
    }

    private static @Nullable Decision validity(Profile profile) {
        return profile.validFrom() != null
                        && profile.validTo() != null
                        && profile.validFrom().getEpochSecond()
                                >= profile.validTo().getEpochSecond()
                ? Decision.reject("A12", INVALID_PROFILE, "It would never be valid")
                : null;
    }

    private @Nullable Decision count(Profile profile) {
        int most = profile.purpose() == Purpose.TX_PROFILE && capabilities.iso15118() ? ISO15118_SCHEDULES : 1;
        int schedules = profile.schedules().size();
        return schedules < 1 || schedules > most
                ? Decision.reject("A9", INVALID_PROFILE, schedules + " schedules where up to " + most + " are allowed")
                : null;
    }

    /** Rule A8. */
    private @Nullable Decision start(Profile profile, Schedule schedule) {
        boolean has = schedule.startSchedule() != null;
        return switch (profile.kind()) {
            case RECURRING ->
                profile.recurrencyKind() == null
                        ? Decision.reject("A8", INVALID_PROFILE, "A recurring profile needs a recurrencyKind")
                        : has
                                ? null
                                : Decision.reject("A8", INVALID_SCHEDULE, "A recurring profile needs a startSchedule");
            case ABSOLUTE ->
                !has && rules.startScheduleRequired()
                        ? Decision.reject("A8", INVALID_SCHEDULE, "An absolute profile needs a startSchedule")
                        : null;
            case RELATIVE ->
                has && rules.startScheduleRequired()
                        ? Decision.reject("A8", INVALID_SCHEDULE, "A relative profile must not have a startSchedule")
                        : null;
        };
    }

    /** Rule A9. */
    private @Nullable Decision schedule(Schedule schedule) {
        if (!capabilities.station().allowedUnits().contains(schedule.unit())) {
            return Decision.reject("A9", "UnsupportedRateUnit", schedule.unit() + " is not allowed");
        }
        List<SchedulePeriod> periods = schedule.periods();
        if (periods.size() > capabilities.maxPeriods()) {
            return Decision.reject("A9", "TooManyElements", "More than " + capabilities.maxPeriods() + " periods");
        }
        if (periods.isEmpty() || periods.get(0).startPeriod() != 0) {
            return Decision.reject("A9", INVALID_SCHEDULE, "The first period must start at 0");
        }
        if (schedule.duration() != null && schedule.duration() < 0) {
            return Decision.reject("A9", INVALID_SCHEDULE, "The duration is negative");
        }
        for (int i = 0; i < periods.size(); i++) {
            if (i > 0 && periods.get(i).startPeriod() <= periods.get(i - 1).startPeriod()) {
                return Decision.reject("A9", INVALID_SCHEDULE, "The periods do not increase");
            }
            String fault = fault(periods.get(i).value());
            if (fault != null) {
                return Decision.reject("A9", INVALID_SCHEDULE, "Period " + i + ": " + fault);
            }
        }
        return null;
    }

    private @Nullable String fault(PeriodValue value) {
        String fault = Units.fault(value.limit());
        if (fault != null) {
            return "the limit " + fault;
        }
        Integer phases = value.numberPhases();
        Integer use = value.phaseToUse();
        if (capabilities.station().currentType() == CurrentType.DC) {
            return rules.refuseUnsupportedPhases() && (phases != null || use != null) ? "there are no phases" : null;
        }
        if (phases != null && phases < 1) {
            return "numberPhases is below 1";
        }
        if (rules.refuseUnsupportedPhases()
                && phases != null
                && phases > capabilities.station().phases()) {
            return "the station has fewer phases";
        }
        if (use == null) {
            return null;
        }
        if (phases == null || phases != 1 || use < 1 || use > 3) {
            return "phaseToUse needs numberPhases 1 and names phase 1 to 3";
        }
        return capabilities.phaseSwitching() || Objects.equals(use, capabilities.phaseInUse())
                ? null
                : "the station cannot choose a phase";
    }

    // ---------------------------------------------------------------- against those that are installed

    /** Whether the new profile takes the place of an installed one (A10). */
    boolean replaces(int evse, Profile profile, InstalledProfile installed) {
        if (profile.id() == installed.profile().id()) {
            return true;
        }
        return rules.sameRankReplaces()
                && evse == installed.evse()
                && profile.purpose() == installed.profile().purpose()
                && profile.stackLevel() == installed.profile().stackLevel();
    }

    /** Whether two profiles with different ids cannot live side by side (A11). */
    boolean excludes(int evse, Profile profile, InstalledProfile installed) {
        Profile other = installed.profile();
        if (rules.sameRankReplaces()
                || profile.purpose() != other.purpose()
                || profile.stackLevel() != other.stackLevel()) {
            return false;
        }
        if (profile.purpose() == Purpose.TX_PROFILE) {
            return Objects.equals(profile.transactionId(), other.transactionId());
        }
        if (evse == installed.evse()) {
            return overlap(profile, other);
        }
        return profile.purpose() == Purpose.TX_DEFAULT && (evse == 0 || installed.evse() == 0);
    }

    private static boolean overlap(Profile one, Profile other) {
        return startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one);
    }

    private static boolean startsBeforeEndOf(Profile one, Profile other) {
        return one.validFrom() == null
                || other.validTo() == null
                || one.validFrom().getEpochSecond() < other.validTo().getEpochSecond();
    }
}
