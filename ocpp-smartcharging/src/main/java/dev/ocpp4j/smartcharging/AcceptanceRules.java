package dev.ocpp4j.smartcharging;

/**
 * What the versions of OCPP demand differently of a profile that is set. {@link #OCPP_16} and {@link #OCPP_201} are
 * what the specifications and their errata say; the last two options are free.
 *
 * @param unknownEvseIsCallError an unknown id is answered with an RPC error rather than a rejection (1.6 erratum 3.39)
 * @param transactionIdRequired a TxProfile must name its transaction (K01.FR.03)
 * @param startScheduleRequired an absolute profile must have a startSchedule, a relative one none (K01.FR.40, .41)
 * @param sameRankReplaces a profile replaces that of the same place, purpose and level (1.6 section 3.13.2) rather than
 *     being refused (K01.FR.06, .39, .52, .53)
 * @param phaseConflictsRefused a profile that would demand another phase than one of another purpose is refused
 *     (erratum 2.36 of 2.0.1)
 * @param relativeStationMax whether a Max profile may be relative; K01.FR.38 forbids it, 1.6 does not speak of it
 * @param refuseUnsupportedPhases whether numberPhases above what an AC station can use is refused rather than lowered,
 *     and phases on a DC station are refused rather than ignored (K01.FR.44 and .45 allow both)
 */
public record AcceptanceRules(
        boolean unknownEvseIsCallError,
        boolean transactionIdRequired,
        boolean startScheduleRequired,
        boolean sameRankReplaces,
        boolean phaseConflictsRefused,
        boolean relativeStationMax,
        boolean refuseUnsupportedPhases) {
    /** OCPP 1.6. */
    public static final AcceptanceRules OCPP_16 = new AcceptanceRules(true, false, false, true, false, false, false);

    /** OCPP 2.0.1. */
    public static final AcceptanceRules OCPP_201 = new AcceptanceRules(false, true, true, false, true, false, false);

    /** These rules with or without relative Max profiles. */
    public AcceptanceRules withRelativeStationMax(boolean relativeStationMax) {
        return new AcceptanceRules(
                unknownEvseIsCallError,
                transactionIdRequired,
                startScheduleRequired,
                sameRankReplaces,
                phaseConflictsRefused,
                relativeStationMax,
                refuseUnsupportedPhases);
    }

    /** These rules, refusing or lowering a number of phases that the station does not have. */
    public AcceptanceRules withRefuseUnsupportedPhases(boolean refuseUnsupportedPhases) {
        return new AcceptanceRules(
                unknownEvseIsCallError,
                transactionIdRequired,
                startScheduleRequired,
                sameRankReplaces,
                phaseConflictsRefused,
                relativeStationMax,
                refuseUnsupportedPhases);
    }
}
