package dev.ocpp4j.smartcharging;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the calculator reads what the specifications leave open. {@link #OCPP_16} and {@link #OCPP_201} are the
 * recommended readings; each option can be switched by its {@code with…} method.
 *
 * @param recurrenceBeforeStart a recurring profile before its startSchedule
 * @param relativeWithoutTx a relative profile on an EVSE without a transaction
 * @param absoluteWithoutStart an absolute profile without startSchedule
 * @param txProfileWithoutTx a TxProfile on an EVSE without a transaction
 * @param txProfileGap what rules where a TxProfile of the running transaction has no period
 * @param txDefaultPrecedence TxDefaultProfiles on the station against those on the EVSE
 * @param stackSelection what makes a stack level lead
 * @param phaseMath what a limit in watt means when fewer phases remain than it was made for
 * @param evse0 what the composite of EVSE 0 is made of
 * @param evse0Phases the number of phases reported for EVSE 0
 * @param externalOnEvse0 how external limits take part in the composite of EVSE 0
 * @param rounding how limits are brought to the one decimal of the wire
 * @param ignorePurposes purposes that do not take part at all, for instance while offline
 * @param recurrenceZone null: a day has 24 hours and a week has 7 of them. Else occurrences begin at the same
 *     time on the clocks of this zone, also across a change of daylight saving time
 */
public record Policies(
        RecurrenceBeforeStart recurrenceBeforeStart,
        RelativeWithoutTx relativeWithoutTx,
        AbsoluteWithoutStart absoluteWithoutStart,
        TxProfileWithoutTx txProfileWithoutTx,
        TxProfileGap txProfileGap,
        TxDefaultPrecedence txDefaultPrecedence,
        StackSelection stackSelection,
        PhaseMath phaseMath,
        Evse0 evse0,
        Evse0Phases evse0Phases,
        ExternalOnEvse0 externalOnEvse0,
        Rounding rounding,
        Set<Purpose> ignorePurposes,
        @Nullable ZoneId recurrenceZone) {

    /** A recurring profile before its startSchedule. */
    public enum RecurrenceBeforeStart {
        /** Not active yet (K01.FR.30). */
        INACTIVE,
        /** The pattern extends backwards. */
        EXTRAPOLATE
    }

    /** A relative profile on an EVSE without a transaction. */
    public enum RelativeWithoutTx {
        /** Counts from the start of the window (K08.FR.06). */
        NOW,
        /** Does not count. */
        IGNORE
    }

    /** An absolute profile without startSchedule. */
    public enum AbsoluteWithoutStart {
        /** Does not count. */
        IGNORE,
        /** Counts from the start of charging, as a relative one (1.6 section 7.13). */
        RELATIVE,
        /** Counts from its validFrom, or from the start of the window. */
        VALID_FROM_OR_NOW
    }

    /** A TxProfile on an EVSE without a transaction. */
    public enum TxProfileWithoutTx {
        /** Does not count (K08.FR.06). */
        IGNORE,
        /** Counts for the simulated transaction, whatever its transactionId. */
        USE
    }

    /** What rules where a TxProfile of the running transaction has no period. */
    public enum TxProfileGap {
        /** TxDefaultProfile (K02.FR.08). */
        TX_DEFAULT,
        /** Neither: TxDefaultProfile is out as long as the transaction has a TxProfile (the letter of K02.FR.04). */
        NONE
    }

    /** TxDefaultProfiles on the station against those on the EVSE. */
    public enum TxDefaultPrecedence {
        /** All compete by stack level; at equal level the one on the EVSE wins. */
        STACK,
        /** Those on the EVSE come first, whatever their level. */
        OWN_FIRST
    }

    /** What makes a stack level lead. */
    public enum StackSelection {
        /** Being valid and having a period at that instant (K.3.5). */
        ACTIVE_PERIOD,
        /** Being valid; in its gaps a valid profile hides the levels below (the letter of K01.FR.17). */
        VALIDITY
    }

    /** What a limit in watt means when fewer phases remain than it was made for. */
    public enum PhaseMath {
        /** It is a limit of the current per phase, by its own number of phases (K01.FR.50). */
        PER_PHASE,
        /** It stays the total power and spreads over the phases that remain (1.6 erratum 3.34). */
        EFFECTIVE
    }

    /** What the composite of EVSE 0 is made of. */
    public enum Evse0 {
        /** The sum over the EVSEs, capped by what is set on the station (K08.FR.03). */
        SUM,
        /** Only what is set on the station; where nothing is, the sum of the defaults. */
        STATION_ONLY
    }

    /** The number of phases reported for EVSE 0. */
    public enum Evse0Phases {
        /** The highest of the EVSEs, lowered by what is set on the station. */
        HIGHEST,
        /** The lowest of all. */
        LOWEST
    }

    /** How external limits take part in the composite of EVSE 0. */
    public enum ExternalOnEvse0 {
        /** Once, on the sum (K12.FR.01). */
        STATION,
        /** On each EVSE before the sum. */
        PER_EVSE
    }

    /** How limits are brought to the one decimal of the wire. */
    public enum Rounding {
        /** Down, so that nothing is promised that does not hold. */
        DOWN,
        /** To the nearest, halves up. */
        NEAREST,
        /** Not at all: exact where the decimals end, else cut after nine. */
        NONE
    }

    /** The recommended readings for OCPP 1.6. */
    public static final Policies OCPP_16 = new Policies(
            RecurrenceBeforeStart.INACTIVE,
            RelativeWithoutTx.NOW,
            AbsoluteWithoutStart.RELATIVE,
            TxProfileWithoutTx.IGNORE,
            TxProfileGap.TX_DEFAULT,
            TxDefaultPrecedence.STACK,
            StackSelection.ACTIVE_PERIOD,
            PhaseMath.EFFECTIVE,
            Evse0.SUM,
            Evse0Phases.HIGHEST,
            ExternalOnEvse0.STATION,
            Rounding.DOWN,
            Set.of(),
            null);

    /** The recommended readings for OCPP 2.0.1. */
    public static final Policies OCPP_201 =
            OCPP_16.withAbsoluteWithoutStart(AbsoluteWithoutStart.IGNORE).withPhaseMath(PhaseMath.PER_PHASE);

    /** Copies the set. */
    public Policies {
        Objects.requireNonNull(recurrenceBeforeStart);
        Objects.requireNonNull(relativeWithoutTx);
        Objects.requireNonNull(absoluteWithoutStart);
        Objects.requireNonNull(txProfileWithoutTx);
        Objects.requireNonNull(txProfileGap);
        Objects.requireNonNull(txDefaultPrecedence);
        Objects.requireNonNull(stackSelection);
        Objects.requireNonNull(phaseMath);
        Objects.requireNonNull(evse0);
        Objects.requireNonNull(evse0Phases);
        Objects.requireNonNull(externalOnEvse0);
        Objects.requireNonNull(rounding);
        ignorePurposes = Set.copyOf(ignorePurposes);
    }

    /** These policies with the given reading. */
    public Policies withRecurrenceBeforeStart(RecurrenceBeforeStart recurrenceBeforeStart) {
        return new Policies(
                recurrenceBeforeStart,
                relativeWithoutTx,
                absoluteWithoutStart,
                txProfileWithoutTx,
                txProfileGap,
                txDefaultPrecedence,
                stackSelection,
                phaseMath,
                evse0,
                evse0Phases,
                externalOnEvse0,
                rounding,
                ignorePurposes,
                recurrenceZone);
    }

    /** These policies with the given reading. */
    public Policies withRelativeWithoutTx(RelativeWithoutTx relativeWithoutTx) {
        return new Policies(
                recurrenceBeforeStart,
                relativeWithoutTx,
                absoluteWithoutStart,
                txProfileWithoutTx,
                txProfileGap,
                txDefaultPrecedence,
                stackSelection,
                phaseMath,
                evse0,
                evse0Phases,
                externalOnEvse0,
                rounding,
                ignorePurposes,
                recurrenceZone);
    }

    /** These policies with the given reading. */
    public Policies withAbsoluteWithoutStart(AbsoluteWithoutStart absoluteWithoutStart) {
        return new Policies(
                recurrenceBeforeStart,
                relativeWithoutTx,
                absoluteWithoutStart,
                txProfileWithoutTx,
                txProfileGap,
                txDefaultPrecedence,
                stackSelection,
                phaseMath,
                evse0,
                evse0Phases,
                externalOnEvse0,
                rounding,
                ignorePurposes,
                recurrenceZone);
    }

    /** These policies with the given reading. */
    public Policies withTxProfileWithoutTx(TxProfileWithoutTx txProfileWithoutTx) {
        return new Policies(
                recurrenceBeforeStart,
                relativeWithoutTx,
                absoluteWithoutStart,
                txProfileWithoutTx,
                txProfileGap,
                txDefaultPrecedence,
                stackSelection,
                phaseMath,
                evse0,
                evse0Phases,
                externalOnEvse0,
                rounding,
                ignorePurposes,
                recurrenceZone);
    }

    /** These policies with the given reading. */
    public Policies withTxProfileGap(TxProfileGap txProfileGap) {
        return new Policies(
                recurrenceBeforeStart,
                relativeWithoutTx,
                absoluteWithoutStart,
                txProfileWithoutTx,
                txProfileGap,
                txDefaultPrecedence,
                stackSelection,
                phaseMath,
                evse0,
                evse0Phases,
                externalOnEvse0,
                rounding,
                ignorePurposes,
                recurrenceZone);
    }

    /** These policies with the given reading. */
    public Policies withTxDefaultPrecedence(TxDefaultPrecedence txDefaultPrecedence) {
        return new Policies(
                recurrenceBeforeStart,
                relativeWithoutTx,
                absoluteWithoutStart,
                txProfileWithoutTx,
                txProfileGap,
                txDefaultPrecedence,
                stackSelection,
                phaseMath,
                evse0,
                evse0Phases,
                externalOnEvse0,
                rounding,
                ignorePurposes,
                recurrenceZone);
    }

    /** These policies with the given reading. */
    public Policies withStackSelection(StackSelection stackSelection) {
        return new Policies(
                recurrenceBeforeStart,
                relativeWithoutTx,
                absoluteWithoutStart,
                txProfileWithoutTx,
                txProfileGap,
                txDefaultPrecedence,
                stackSelection,
                phaseMath,
                evse0,
                evse0Phases,
                externalOnEvse0,
                rounding,
                ignorePurposes,
                recurrenceZone);
    }

    /** These policies with the given reading. */
    public Policies withPhaseMath(PhaseMath phaseMath) {
        return new Policies(
                recurrenceBeforeStart,
                relativeWithoutTx,
                absoluteWithoutStart,
                txProfileWithoutTx,
                txProfileGap,
                txDefaultPrecedence,
                stackSelection,
                phaseMath,
                evse0,
                evse0Phases,
                externalOnEvse0,
                rounding,
                ignorePurposes,
                recurrenceZone);
    }

    /** These policies with the given reading. */
    public Policies withEvse0(Evse0 evse0) {
        return new Policies(
                recurrenceBeforeStart,
                relativeWithoutTx,
                absoluteWithoutStart,
                txProfileWithoutTx,
                txProfileGap,
                txDefaultPrecedence,
                stackSelection,
                phaseMath,
                evse0,
                evse0Phases,
                externalOnEvse0,
                rounding,
                ignorePurposes,
                recurrenceZone);
    }

    /** These policies with the given reading. */
    public Policies withEvse0Phases(Evse0Phases evse0Phases) {
        return new Policies(
                recurrenceBeforeStart,
                relativeWithoutTx,
                absoluteWithoutStart,
                txProfileWithoutTx,
                txProfileGap,
                txDefaultPrecedence,
                stackSelection,
                phaseMath,
                evse0,
                evse0Phases,
                externalOnEvse0,
                rounding,
                ignorePurposes,
                recurrenceZone);
    }

    /** These policies with the given reading. */
    public Policies withExternalOnEvse0(ExternalOnEvse0 externalOnEvse0) {
        return new Policies(
                recurrenceBeforeStart,
                relativeWithoutTx,
                absoluteWithoutStart,
                txProfileWithoutTx,
                txProfileGap,
                txDefaultPrecedence,
                stackSelection,
                phaseMath,
                evse0,
                evse0Phases,
                externalOnEvse0,
                rounding,
                ignorePurposes,
                recurrenceZone);
    }

    /** These policies with the given reading. */
    public Policies withRounding(Rounding rounding) {
        return new Policies(
                recurrenceBeforeStart,
                relativeWithoutTx,
                absoluteWithoutStart,
                txProfileWithoutTx,
                txProfileGap,
                txDefaultPrecedence,
                stackSelection,
                phaseMath,
                evse0,
                evse0Phases,
                externalOnEvse0,
                rounding,
                ignorePurposes,
                recurrenceZone);
    }

    /** These policies without the given purposes. */
    public Policies withIgnorePurposes(Set<Purpose> ignorePurposes) {
        return new Policies(
                recurrenceBeforeStart,
                relativeWithoutTx,
                absoluteWithoutStart,
                txProfileWithoutTx,
                txProfileGap,
                txDefaultPrecedence,
                stackSelection,
                phaseMath,
                evse0,
                evse0Phases,
                externalOnEvse0,
                rounding,
                ignorePurposes,
                recurrenceZone);
    }

    /** These policies with recurrences by the clocks of the given zone, or by steps of 24 hours. */
    public Policies withRecurrenceZone(@Nullable ZoneId recurrenceZone) {
        return new Policies(
                recurrenceBeforeStart,
                relativeWithoutTx,
                absoluteWithoutStart,
                txProfileWithoutTx,
                txProfileGap,
                txDefaultPrecedence,
                stackSelection,
                phaseMath,
                evse0,
                evse0Phases,
                externalOnEvse0,
                rounding,
                ignorePurposes,
                recurrenceZone);
    }
}
