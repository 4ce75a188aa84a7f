package dev.ocpp4j.smartcharging;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the calculator reads what the specifications leave open. {@link #OCPP_16} and {@link #OCPP_201} are the
 * recommended readings; each {@link Option} can be switched, as in
 * {@code Policies.OCPP_16.with(Policies.PhaseMath.PER_PHASE)}. Immutable; two are equal when all choices are.
 */
public final class Policies {
    /** A choice that is made for one question. */
    public sealed interface Option {
        /** The question, as it is named in files, such as {@code phaseMath}. */
        default String question() {
            String name = getClass().getSimpleName();
            return Character.toLowerCase(name.charAt(0)) + name.substring(1);
        }
    }

    /** A recurring profile before its startSchedule. */
    public enum RecurrenceBeforeStart implements Option {
        /** Not active yet (K01.FR.30). */
        INACTIVE,
        /** The pattern extends backwards. */
        EXTRAPOLATE
    }

    /** A relative profile on an EVSE without a transaction. */
    public enum RelativeWithoutTx implements Option {
        /** Counts from the start of the window (K08.FR.06). */
        NOW,
        /** Does not count. */
        IGNORE
    }

    /** An absolute profile without startSchedule. */
    public enum AbsoluteWithoutStart implements Option {
        /** Does not count. */
        IGNORE,
        /** Counts from the start of charging, as a relative one (1.6 section 7.13). */
        RELATIVE,
        /** Counts from its validFrom, or from the start of the window. */
        VALID_FROM_OR_NOW
    }

    /** A TxProfile on an EVSE without a transaction. */
    public enum TxProfileWithoutTx implements Option {
        /** Does not count (K08.FR.06). */
        IGNORE,
        /** Counts for the simulated transaction, whatever its transactionId. */
        USE
    }

    /** What rules where a TxProfile of the running transaction has no period. */
    public enum TxProfileGap implements Option {
        /** TxDefaultProfile (K02.FR.08). */
        TX_DEFAULT,
        /** Neither: TxDefaultProfile is out as long as the transaction has a TxProfile (the letter of K02.FR.04). */
        NONE
    }

    /** TxDefaultProfiles on the station against those on the EVSE. */
    public enum TxDefaultPrecedence implements Option {
        /** All compete by stack level; at equal level the one on the EVSE wins. */
        STACK,
        /** Those on the EVSE come first, whatever their level. */
        OWN_FIRST
    }

    /** What makes a stack level lead. */
    public enum StackSelection implements Option {
        /** Being valid and having a period at that instant (K.3.5). */
        ACTIVE_PERIOD,
        /** Being valid; in its gaps a valid profile hides the levels below (the letter of K01.FR.17). */
        VALIDITY
    }

    /** What a limit in watt means when fewer phases remain than it was made for. */
    public enum PhaseMath implements Option {
        /** It is a limit of the current per phase, by its own number of phases (K01.FR.50). */
        PER_PHASE,
        /** It stays the total power and spreads over the phases that remain (1.6 erratum 3.34). */
        EFFECTIVE
    }

    /** The number of phases that a composite reports, and with which its limit is converted. */
    public enum CompositePhases implements Option {
        /** The lowest of all that lead (erratum 2.36 of 2.0.1). */
        LOWEST,
        /** That of the profile, or the local limit, that sets the limit; each is converted with its own. */
        GOVERNING
    }

    /** What the composite of EVSE 0 is made of. */
    public enum Evse0 implements Option {
        /** The sum over the EVSEs, capped by what is set on the station (K08.FR.03). */
        SUM,
        /** Only what is set on the station; where nothing is, the sum of the defaults. */
        STATION_ONLY
    }

    /** The number of phases reported for EVSE 0. */
    public enum Evse0Phases implements Option {
        /** The highest of the EVSEs, lowered by what is set on the station. */
        HIGHEST,
        /** The lowest of all. */
        LOWEST
    }

    /** How external limits take part in the composite of EVSE 0. */
    public enum ExternalOnEvse0 implements Option {
        /** Once, on the sum (K12.FR.01). */
        STATION,
        /** On each EVSE before the sum. */
        PER_EVSE
    }

    /** How limits are brought to the one decimal of the wire. */
    public enum Rounding implements Option {
        /** Down, so that nothing is promised that does not hold. */
        DOWN,
        /** To the nearest, halves up. */
        NEAREST,
        /** Not at all: exact where the decimals end, else cut after nine. */
        NONE
    }

    /** By question all choices; the first is the default of 2.0.1. */
    private static final Map<String, List<Option>> CHOICES = choices(
            RecurrenceBeforeStart.values(),
            RelativeWithoutTx.values(),
            AbsoluteWithoutStart.values(),
            TxProfileWithoutTx.values(),
            TxProfileGap.values(),
            TxDefaultPrecedence.values(),
            StackSelection.values(),
            PhaseMath.values(),
            CompositePhases.values(),
            Evse0.values(),
            Evse0Phases.values(),
            ExternalOnEvse0.values(),
            Rounding.values());

    /** The recommended readings for OCPP 2.0.1. */
    public static final Policies OCPP_201 = new Policies(defaults(), Set.of(), null);

    /** The recommended readings for OCPP 1.6. */
    public static final Policies OCPP_16 =
            OCPP_201.with(AbsoluteWithoutStart.RELATIVE).with(PhaseMath.EFFECTIVE);

    private final Map<Class<?>, Option> chosen;
    private final Set<Purpose> ignorePurposes;
    private final @Nullable ZoneId recurrenceZone;

    private Policies(Map<Class<?>, Option> chosen, Set<Purpose> ignorePurposes, @Nullable ZoneId recurrenceZone) {
        this.chosen = chosen;
        this.ignorePurposes = Set.copyOf(ignorePurposes);
        this.recurrenceZone = recurrenceZone;
    }

    private static Map<String, List<Option>> choices(Option[]... questions) {
        Map<String, List<Option>> choices = new LinkedHashMap<>();
        for (Option[] question : questions) {
            choices.put(question[0].question(), List.of(question));
        }
        return choices;
    }

    private static Map<Class<?>, Option> defaults() {
        Map<Class<?>, Option> defaults = new LinkedHashMap<>();
        CHOICES.values().forEach(choices -> defaults.put(choices.get(0).getClass(), choices.get(0)));
        return defaults;
    }

    /** These policies with another choice for one question. */
    public Policies with(Option choice) {
        Map<Class<?>, Option> changed = new LinkedHashMap<>(chosen);
        changed.put(choice.getClass(), choice);
        return new Policies(changed, ignorePurposes, recurrenceZone);
    }

    /**
     * The same, by the names that stand in files, such as {@code with("phaseMath", "EFFECTIVE")}.
     *
     * @throws IllegalArgumentException if there is no such question or choice; the message tells which there are
     */
    public Policies with(String question, String choice) {
        List<Option> choices = CHOICES.get(question);
        if (choices == null) {
            throw new IllegalArgumentException("no policy is called " + question + "; there are " + CHOICES.keySet());
        }
        for (Option known : choices) {
            if (known.toString().equals(choice)) {
                return with(known);
            }
        }
        throw new IllegalArgumentException("the policy " + question + " is one of " + choices + ", not " + choice);
    }

    /** All questions by their names in files, each with its choices. */
    public static Map<String, List<Option>> questions() {
        return new LinkedHashMap<>(CHOICES);
    }

    /** These policies without the given purposes: they do not take part at all, for instance while offline. */
    public Policies withIgnorePurposes(Set<Purpose> ignorePurposes) {
        return new Policies(chosen, ignorePurposes, recurrenceZone);
    }

    /**
     * These policies with recurrences by the clocks of a zone: occurrences begin at the same local time, also across a
     * change of daylight saving time. Null: a day has 24 hours and a week has 7 of them.
     */
    public Policies withRecurrenceZone(@Nullable ZoneId recurrenceZone) {
        return new Policies(chosen, ignorePurposes, recurrenceZone);
    }

    private <T extends Option> T choice(Class<T> question) {
        return question.cast(chosen.get(question));
    }

    /** A recurring profile before its startSchedule. */
    public RecurrenceBeforeStart recurrenceBeforeStart() {
        return choice(RecurrenceBeforeStart.class);
    }

    /** A relative profile on an EVSE without a transaction. */
    public RelativeWithoutTx relativeWithoutTx() {
        return choice(RelativeWithoutTx.class);
    }

    /** An absolute profile without startSchedule. */
    public AbsoluteWithoutStart absoluteWithoutStart() {
        return choice(AbsoluteWithoutStart.class);
    }

    /** A TxProfile on an EVSE without a transaction. */
    public TxProfileWithoutTx txProfileWithoutTx() {
        return choice(TxProfileWithoutTx.class);
    }

    /** What rules where a TxProfile of the running transaction has no period. */
    public TxProfileGap txProfileGap() {
        return choice(TxProfileGap.class);
    }

    /** TxDefaultProfiles on the station against those on the EVSE. */
    public TxDefaultPrecedence txDefaultPrecedence() {
        return choice(TxDefaultPrecedence.class);
    }

    /** What makes a stack level lead. */
    public StackSelection stackSelection() {
        return choice(StackSelection.class);
    }

    /** What a limit in watt means when fewer phases remain than it was made for. */
    public PhaseMath phaseMath() {
        return choice(PhaseMath.class);
    }

    /** The number of phases that a composite reports, and with which its limit is converted. */
    public CompositePhases compositePhases() {
        return choice(CompositePhases.class);
    }

    /** What the composite of EVSE 0 is made of. */
    public Evse0 evse0() {
        return choice(Evse0.class);
    }

    /** The number of phases reported for EVSE 0. */
    public Evse0Phases evse0Phases() {
        return choice(Evse0Phases.class);
    }

    /** How external limits take part in the composite of EVSE 0. */
    public ExternalOnEvse0 externalOnEvse0() {
        return choice(ExternalOnEvse0.class);
    }

    /** How limits are brought to the one decimal of the wire. */
    public Rounding rounding() {
        return choice(Rounding.class);
    }

    /** The purposes that do not take part. */
    public Set<Purpose> ignorePurposes() {
        return ignorePurposes;
    }

    /** The zone by whose clocks recurrences begin; null for steps of 24 hours. */
    public @Nullable ZoneId recurrenceZone() {
        return recurrenceZone;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Policies that
                && chosen.equals(that.chosen)
                && ignorePurposes.equals(that.ignorePurposes)
                && Objects.equals(recurrenceZone, that.recurrenceZone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(chosen, ignorePurposes, recurrenceZone);
    }

    @Override
    public String toString() {
        return "Policies" + chosen.values() + (ignorePurposes.isEmpty() ? "" : " without " + ignorePurposes)
                + (recurrenceZone == null ? "" : " in " + recurrenceZone);
    }
}
