package dev.ocpp4j.smartcharging;

import static dev.ocpp4j.smartcharging.Given.NOW;
import static dev.ocpp4j.smartcharging.Given.absolute;
import static dev.ocpp4j.smartcharging.Given.at;
import static dev.ocpp4j.smartcharging.Given.profile;
import static dev.ocpp4j.smartcharging.Given.recurring;
import static dev.ocpp4j.smartcharging.Given.relative;
import static dev.ocpp4j.smartcharging.Given.schedule;
import static dev.ocpp4j.smartcharging.Given.station;
import static dev.ocpp4j.smartcharging.Given.text;
import static dev.ocpp4j.smartcharging.Given.transaction;
import static dev.ocpp4j.smartcharging.Purpose.EXTERNAL;
import static dev.ocpp4j.smartcharging.Purpose.STATION_MAX;
import static dev.ocpp4j.smartcharging.Purpose.TX_DEFAULT;
import static dev.ocpp4j.smartcharging.Purpose.TX_PROFILE;
import static dev.ocpp4j.smartcharging.RateUnit.A;
import static dev.ocpp4j.smartcharging.RateUnit.W;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileStoreTest {
    private final ProfileStore v16 = store16(new Capabilities(station(2)));
    private final ProfileStore v201 = store201(new Capabilities(station(2)));

    private static ProfileStore store16(Capabilities capabilities) {
        return new ProfileStore(capabilities, AcceptanceRules.OCPP_16, Policies.OCPP_16, InstantSource.fixed(NOW));
    }

    private static ProfileStore store201(Capabilities capabilities) {
        return new ProfileStore(capabilities, AcceptanceRules.OCPP_201, Policies.OCPP_201, InstantSource.fixed(NOW));
    }

    private static void accepts(ProfileStore store, int evse, Profile profile) {
        assertEquals(Decision.ACCEPT, store.set(evse, profile));
    }

    private static void refuses(String ruleAndCode, ProfileStore store, int evse, Profile profile) {
        List<StoredProfile> before = store.profiles();
        Decision decision = store.set(evse, profile);
        assertEquals(ruleAndCode, decision.rule() + " " + decision.reasonCode(), decision.toString());
        assertFalse(decision.accepted());
        assertEquals(before, store.profiles());
    }

    private static List<Integer> ids(ProfileStore store) {
        return store.profiles().stream().map(stored -> stored.profile().id()).toList();
    }

    @Test
    void aStationAsksForWhatItMayDrawNowAndUntilWhen() {
        accepts(v16, 1, profile(1, 0, TX_DEFAULT, schedule(A, "0:10").withDuration(60)));
        assertEquals(new Limit(A, Given.decimal("10"), 3, null, at(60)), v16.limit(1, A));
        v16.clear(ClearCriteria.ALL);
        assertEquals(new Limit(A, Given.decimal("32"), 3, null, null), v16.limit(1, A));
    }

    @Test
    void eachPurposeHasItsPlace() {
        // A1, A3, A4, A5
        refuses("A3 InvalidProfile", v201, 1, absolute(1, 0, STATION_MAX, "0:16"));
        refuses("A4 InvalidProfile", v201, 0, absolute(1, 0, EXTERNAL, "0:16"));
        v201.transactionStarted(transaction(1, 0));
        refuses("A5 InvalidProfile", v201, 0, absolute(1, 0, TX_PROFILE, "0:16").withTransactionId("tx1"));
        accepts(v201, 0, absolute(1, 0, STATION_MAX, "0:16"));
        accepts(v201, 0, absolute(2, 0, TX_DEFAULT, "0:16"));
        accepts(v201, 1, absolute(3, 0, TX_PROFILE, "0:16").withTransactionId("tx1"));
    }

    @Test
    void anUnknownEvseIsAnRpcErrorInOneVersionAndARejectionInTheOther() {
        // A2, 1.6 erratum 3.39, K01.FR.28
        refuses("A2 UnknownEvse", v201, 3, absolute(1, 0, TX_DEFAULT, "0:16"));
        refuses("A2 UnknownEvse", v16, -1, absolute(1, 0, TX_DEFAULT, "0:16"));
        assertEquals(
                Decision.Status.PROPERTY_CONSTRAINT_VIOLATION,
                v16.set(3, absolute(1, 0, TX_DEFAULT, "0:16")).status());
        assertEquals(
                Decision.Status.REJECTED,
                v201.set(3, absolute(1, 0, TX_DEFAULT, "0:16")).status());
    }

    @Test
    void aMaximumForTheStationIsNotRelativeUnlessAllowed() {
        // A3, K01.FR.38
        Profile relative = relative(1, 0, STATION_MAX, schedule(A, "0:16"));
        refuses("A3 InvalidProfile", v16, 0, relative);
        ProfileStore lenient = new ProfileStore(
                new Capabilities(station(1)),
                AcceptanceRules.OCPP_16.withRelativeStationMax(true),
                Policies.OCPP_16,
                InstantSource.fixed(NOW));
        accepts(lenient, 0, relative);
    }

    @Test
    void aTxProfileNeedsItsTransaction() {
        // A5, A6, K01.FR.03, K01.FR.09, K01.FR.33
        Profile profile = absolute(1, 0, TX_PROFILE, "0:16");
        refuses("A6 TxNotFound", v16, 1, profile);
        v16.transactionStarted(transaction(1, 0));
        refuses("A6 TxNotFound", v16, 1, profile.withTransactionId("tx2"));
        refuses("A6 TxNotFound", v16, 2, profile.withTransactionId("tx1"));
        accepts(v16, 1, profile);
        v201.transactionStarted(transaction(1, 0));
        refuses("A5 MissingParam", v201, 1, profile);
    }

    @Test
    void theHighestLevelItselfIsAllowed() {
        // A7
        ProfileStore store = store201(new Capabilities(station(1)).withMaxStackLevel(3));
        refuses("A7 InvalidStackLevel", store, 1, absolute(1, 4, TX_DEFAULT, "0:16"));
        refuses("A7 InvalidStackLevel", store, 1, absolute(1, -1, TX_DEFAULT, "0:16"));
        accepts(store, 1, absolute(1, 3, TX_DEFAULT, "0:16"));
    }

    @Test
    void theKindDecidesOnTheStart() {
        // A8, K01.FR.40, K01.FR.41
        Profile absolute = new Profile(1, 0, TX_DEFAULT, ProfileKind.ABSOLUTE, schedule(A, "0:16"));
        refuses("A8 InvalidSchedule", v201, 1, absolute);
        accepts(v16, 1, absolute);
        Profile relative = relative(2, 1, TX_DEFAULT, schedule(A, "0:16").withStartSchedule(NOW));
        refuses("A8 InvalidSchedule", v201, 1, relative);
        accepts(v16, 1, relative);
        Profile noStart = recurring(3, 2, TX_DEFAULT, Recurrency.DAILY, schedule(A, "0:16"));
        refuses("A8 InvalidSchedule", v16, 1, noStart);
        Profile noKind = new Profile(
                4, 2, TX_DEFAULT, ProfileKind.RECURRING, schedule(A, "0:16").withStartSchedule(NOW));
        refuses("A8 InvalidProfile", v16, 1, noKind);
    }

    @Test
    void aScheduleMustBeOneThatCanBeComputedWith() {
        // A9, K01.FR.31, K01.FR.35
        for (String periods :
                List.of("5:16", "0:16 20:8 10:7", "0:16 10:8 10:7", "0:-1", "0:16.25", "0:1e30", "0:16x0")) {
            refuses("A9 InvalidSchedule", v201, 1, absolute(1, 0, TX_DEFAULT, periods));
        }
        Schedule negative = schedule(A, "0:16").withDuration(-1);
        refuses("A9 InvalidSchedule", v201, 1, profile(1, 0, TX_DEFAULT, negative));
        refuses("A9 InvalidSchedule", v201, 1, profile(1, 0, TX_DEFAULT, new Schedule(A)));
    }

    @Test
    void unitAndNumberOfPeriodsAreConfigured() {
        // A9, K01.FR.26
        ProfileStore store = store201(new Capabilities(station(1).withAllowedUnits(List.of(A))).withMaxPeriods(2));
        refuses("A9 UnsupportedRateUnit", store, 1, profile(1, 0, TX_DEFAULT, schedule(W, "0:16")));
        refuses("A9 TooManyElements", store, 1, absolute(1, 0, TX_DEFAULT, "0:6 10:7 20:8"));
        accepts(store, 1, absolute(1, 0, TX_DEFAULT, "0:6 10:7"));
    }

    @Test
    void onlyATxProfileOfAnIso15118SessionHasSeveralSchedules() {
        // A9, K01.FR.34, K15.FR.07
        Schedule one = schedule(A, "0:16").withStartSchedule(NOW);
        Profile two = new Profile(1, 0, TX_PROFILE, ProfileKind.ABSOLUTE, List.of(one, one)).withTransactionId("tx1");
        v201.transactionStarted(transaction(1, 0));
        refuses("A9 InvalidProfile", v201, 1, two);
        ProfileStore iso = store201(new Capabilities(station(1)).withIso15118(true));
        iso.transactionStarted(transaction(1, 0));
        accepts(iso, 1, two);
        Profile four = new Profile(2, 1, TX_PROFILE, ProfileKind.ABSOLUTE, List.of(one, one, one, one));
        refuses("A9 InvalidProfile", iso, 1, four.withTransactionId("tx1"));
        refuses("A9 InvalidProfile", iso, 1, new Profile(3, 0, TX_DEFAULT, ProfileKind.ABSOLUTE, List.of(one, one)));
    }

    @Test
    void aPhaseCanBePrescribedOnlyWhereItCanBeChosen() {
        // A9, K01.FR.19, K01.FR.20, K01.FR.48
        Profile second = absolute(1, 0, TX_DEFAULT, "0:16x1@2");
        refuses("A9 InvalidSchedule", v201, 1, second);
        accepts(store201(new Capabilities(station(1)).withPhaseSwitching(true)), 1, second);
        accepts(store201(new Capabilities(station(1)).withPhaseInUse(2)), 1, second);
        refuses(
                "A9 InvalidSchedule",
                store201(new Capabilities(station(1)).withPhaseSwitching(true)),
                1,
                absolute(1, 0, TX_DEFAULT, "0:16x3@2"));
        // K01.FR.44
        accepts(store201(new Capabilities(Station.dc(1, 400))), 1, second);
    }

    @Test
    void aNumberOfPhasesThatTheStationLacksIsLoweredOrRefused() {
        // A9, K01.FR.45
        Capabilities single = new Capabilities(station(1).withPhases(1));
        accepts(store201(single), 1, absolute(1, 0, TX_DEFAULT, "0:16x3"));
        ProfileStore strict = new ProfileStore(
                single,
                AcceptanceRules.OCPP_201.withRefuseUnsupportedPhases(true),
                Policies.OCPP_201,
                InstantSource.fixed(NOW));
        refuses("A9 InvalidSchedule", strict, 1, absolute(1, 0, TX_DEFAULT, "0:16x3"));
    }

    @Test
    void aTransactionMayGetItsIdLater() {
        // A16, 1.6 section 5.16.2
        Profile forStart = relative(5, 0, TX_PROFILE, schedule(A, "0:10"));
        assertTrue(v16.setForStart(1, forStart, null).accepted());
        v16.transactionStarted(new Transaction(1, null, NOW));
        refuses("A6 TxNotFound", v16, 1, absolute(6, 1, TX_PROFILE, "0:12").withTransactionId("55"));
        accepts(v16, 1, absolute(7, 1, TX_PROFILE, "0:14"));
        assertEquals("14", v16.limit(1, A).limit().toString());
        v16.transactionStarted(new Transaction(1, "55", NOW));
        accepts(v16, 1, absolute(6, 2, TX_PROFILE, "0:12").withTransactionId("55"));
        assertEquals(List.of(5, 7, 6), ids(v16));
        v16.transactionStarted(new Transaction(1, "56", NOW));
        assertEquals(List.of(), ids(v16));
    }

    @Test
    void phasesOnDirectCurrentAreIgnoredOrRefused() {
        // A9, K01.FR.44
        Capabilities direct = new Capabilities(Station.dc(1, 400));
        accepts(store201(direct), 1, absolute(1, 0, TX_DEFAULT, "0:16x3"));
        ProfileStore strict = new ProfileStore(
                direct,
                AcceptanceRules.OCPP_201.withRefuseUnsupportedPhases(true),
                Policies.OCPP_201,
                InstantSource.fixed(NOW));
        refuses("A9 InvalidSchedule", strict, 1, absolute(1, 0, TX_DEFAULT, "0:16x3"));
        accepts(strict, 1, absolute(1, 0, TX_DEFAULT, "0:16"));
    }

    @Test
    void aProfileThatCouldNeverBeValidIsRefused() {
        // A12
        Profile profile =
                absolute(1, 0, TX_DEFAULT, "0:16").withValidFrom(at(10)).withValidTo(at(10));
        refuses("A12 InvalidProfile", v201, 1, profile);
    }

    @Test
    void theSameIdReplacesAlsoElsewhere() {
        // A10, K01.FR.05
        accepts(v201, 1, absolute(1, 0, TX_DEFAULT, "0:16"));
        accepts(v201, 2, absolute(1, 3, TX_DEFAULT, "0:8"));
        accepts(v201, 0, absolute(1, 3, STATION_MAX, "0:8"));
        assertEquals(List.of(1), ids(v201));
    }

    @Test
    void theSameRankReplacesIn16AndIsRefusedIn201() {
        // A10, A11, 1.6 section 3.13.2, K01.FR.06
        accepts(v16, 1, absolute(1, 0, TX_DEFAULT, "0:16"));
        accepts(v16, 2, absolute(2, 0, TX_DEFAULT, "0:16"));
        accepts(v16, 0, absolute(3, 0, TX_DEFAULT, "0:16"));
        accepts(v16, 1, absolute(4, 0, TX_DEFAULT, "0:16"));
        assertEquals(List.of(2, 3, 4), ids(v16));
        accepts(v201, 1, absolute(1, 0, TX_DEFAULT, "0:16").withValidTo(at(100)));
        refuses(
                "A11 DuplicateProfile",
                v201,
                1,
                absolute(2, 0, TX_DEFAULT, "0:16").withValidFrom(at(99)));
        accepts(v201, 1, absolute(2, 0, TX_DEFAULT, "0:16").withValidFrom(at(100)));
    }

    @Test
    void aDefaultOnTheStationExcludesOneOfTheSameLevelOnAnEvse() {
        // A11, K01.FR.52, K01.FR.53
        accepts(v201, 1, absolute(1, 0, TX_DEFAULT, "0:16").withValidTo(at(100)));
        refuses(
                "A11 DuplicateProfile",
                v201,
                0,
                absolute(2, 0, TX_DEFAULT, "0:16").withValidFrom(at(200)));
        accepts(v201, 0, absolute(3, 1, TX_DEFAULT, "0:16"));
        refuses("A11 DuplicateProfile", v201, 2, absolute(4, 1, TX_DEFAULT, "0:16"));
    }

    @Test
    void twoTxProfilesOfATransactionNeedDifferentLevels() {
        // A11, K01.FR.39
        v201.transactionStarted(transaction(1, 0));
        Profile first = absolute(1, 0, TX_PROFILE, "0:16").withTransactionId("tx1");
        accepts(v201, 1, first.withValidTo(at(50)));
        Profile second = absolute(2, 0, TX_PROFILE, "0:16").withTransactionId("tx1");
        refuses("A11 DuplicateProfile", v201, 1, second.withValidFrom(at(60)));
    }

    @Test
    void aFullStoreStillTakesAReplacement() {
        // A14
        ProfileStore store = store201(new Capabilities(station(1)).withMaxProfiles(2));
        accepts(store, 1, absolute(1, 0, TX_DEFAULT, "0:16"));
        accepts(store, 1, absolute(2, 1, TX_DEFAULT, "0:16"));
        refuses("A14 TooManyElements", store, 1, absolute(3, 2, TX_DEFAULT, "0:16"));
        accepts(store, 1, absolute(2, 1, TX_DEFAULT, "0:9"));
    }

    @Test
    void aPhaseThatContradictsAnotherPurposeIsRefused() {
        // A15, erratum 2.36
        ProfileStore store = store201(new Capabilities(station(1)).withPhaseSwitching(true));
        Profile max = recurring(
                1,
                0,
                STATION_MAX,
                Recurrency.DAILY,
                schedule(A, "0:20x1@1").withDuration(3600).withStartSchedule(at(7200)));
        accepts(store, 0, max);
        Schedule morning = schedule(A, "0:16x1@2").withDuration(7200);
        accepts(store, 1, profile(2, 0, TX_DEFAULT, morning));
        refuses("A15 InvalidSchedule", store, 1, profile(2, 0, TX_DEFAULT, morning.withDuration(7201)));
        accepts(store, 1, profile(2, 0, TX_DEFAULT, schedule(A, "0:16x1@1")));
        // While it is not known when its periods run, any contradiction counts.
        refuses("A15 InvalidSchedule", store, 1, relative(2, 0, TX_DEFAULT, morning));
        store.transactionStarted(transaction(1, 0));
        accepts(store, 1, relative(2, 0, TX_DEFAULT, morning));
    }

    @Test
    void aTransactionTakesItsProfilesAlong() {
        // A13, K02.FR.05
        v201.transactionStarted(transaction(1, 0));
        accepts(v201, 1, absolute(1, 0, TX_PROFILE, "0:16").withTransactionId("tx1"));
        accepts(v201, 1, absolute(2, 0, TX_DEFAULT, "0:16"));
        v201.transactionEnded(1);
        assertEquals(List.of(2), ids(v201));
    }

    @Test
    void aNewTransactionOnAnEvseEndsTheOldOne() {
        v16.transactionStarted(transaction(1, 0));
        accepts(v16, 1, absolute(1, 0, TX_PROFILE, "0:16"));
        v16.transactionStarted(new Transaction(1, "tx1", at(30)));
        assertEquals(List.of(1), ids(v16), "only its start moved");
        v16.transactionStarted(new Transaction(1, "next", at(60)));
        assertEquals(List.of(), ids(v16));
    }

    @Test
    void aProfileThatCameWithARequestToStartWaitsForTheTransaction() {
        // A16, K05.FR.02, 1.6 section 5.16.2
        Profile profile = absolute(1, 0, TX_PROFILE, "0:16");
        assertEquals(
                "A16",
                v201.setForStart(1, absolute(1, 0, TX_DEFAULT, "0:16"), null).rule());
        assertEquals(
                "A16",
                v201.setForStart(1, profile.withTransactionId("tx1"), null).rule());
        assertEquals("A2", v201.setForStart(3, profile, null).rule());
        assertTrue(v201.setForStart(1, profile, null).accepted());
        assertEquals(List.of(), ids(v201));
        v201.transactionStarted(transaction(1, 0));
        assertEquals("tx1", v201.profiles().get(0).profile().transactionId());
        assertTrue(v201.setForStart(2, profile, null).accepted());
        v201.startFailed(2);
        v201.transactionStarted(transaction(2, 0));
        assertEquals(1, v201.profiles().size());
    }

    @Test
    void clearingCombinesItsCriteria() {
        // C1, C2, C3, C4
        accepts(v16, 1, absolute(1, 0, TX_DEFAULT, "0:16"));
        accepts(v16, 1, absolute(2, 1, TX_DEFAULT, "0:16"));
        accepts(v16, 0, absolute(3, 0, TX_DEFAULT, "0:16"));
        accepts(v16, 0, absolute(4, 0, STATION_MAX, "0:16"));
        assertFalse(v16.clear(new ClearCriteria(null, 2, null, null)));
        assertFalse(v16.clear(new ClearCriteria(9, 1, TX_DEFAULT, 0)));
        assertTrue(v16.clear(new ClearCriteria(null, 1, TX_DEFAULT, 0)));
        assertEquals(List.of(2, 3, 4), ids(v16));
        assertTrue(v16.clear(new ClearCriteria(2, 0, STATION_MAX, 7)), "the other fields do not matter");
        assertTrue(v16.clear(new ClearCriteria(null, 0, TX_DEFAULT, null)));
        assertEquals(List.of(4), ids(v16));
        assertTrue(v16.clear(ClearCriteria.ALL));
        assertFalse(v16.clear(ClearCriteria.ALL));
    }

    @Test
    void anExternalConstraintIsOutOfReachOfTheCsms() {
        // C5, A10, K10.FR.08, K10.FR.09
        assertTrue(v201.setExternal(absolute(-5, 0, EXTERNAL, "0:16"), LimitSource.EMS, null)
                .accepted());
        assertFalse(v201.clear(ClearCriteria.id(-5)));
        assertFalse(v201.clear(new ClearCriteria(null, null, EXTERNAL, null)));
        refuses("A10 InvalidProfile", v201, 1, absolute(-5, 0, TX_DEFAULT, "0:16"));
        assertTrue(v201.setExternal(absolute(-5, 0, EXTERNAL, "0:10"), LimitSource.SO, null)
                .accepted());
        assertEquals(LimitSource.SO, v201.profiles().get(0).source());
        assertTrue(v201.clearExternal(-5));
        assertFalse(v201.clearExternal(-5));
    }

    @Test
    void anExternalConstraintDoesNotTakeTheIdOfAnotherProfile() {
        accepts(v201, 1, absolute(5, 0, TX_DEFAULT, "0:16"));
        assertEquals(
                "A10",
                v201.setExternal(absolute(5, 0, EXTERNAL, "0:16"), LimitSource.EMS, null)
                        .rule());
        assertEquals(
                "A9",
                v201.setExternal(absolute(-5, 0, EXTERNAL, "0:16.25"), LimitSource.EMS, null)
                        .rule());
        assertThrows(
                IllegalArgumentException.class,
                () -> v201.setExternal(absolute(-5, 0, STATION_MAX, "0:16"), LimitSource.EMS, null));
    }

    @Test
    void profilesSurviveARestartAsFarAsTheirTransactionDoes() {
        // A13, K01.FR.27, 1.6 erratum 3.37
        v201.transactionStarted(transaction(1, 0));
        v201.transactionStarted(transaction(2, 0));
        accepts(v201, 1, absolute(1, 0, TX_PROFILE, "0:16").withTransactionId("tx1"));
        accepts(v201, 2, absolute(2, 0, TX_PROFILE, "0:16").withTransactionId("tx2"));
        accepts(v201, 0, absolute(3, 0, TX_DEFAULT, "0:16"));
        ProfileStore restarted = store201(new Capabilities(station(2)));
        restarted.restore(v201.profiles(), List.of(transaction(2, 0)));
        assertEquals(List.of(2, 3), ids(restarted));
    }

    @Test
    void whatExpiredCanBeDropped() {
        // A13
        accepts(v201, 1, absolute(1, 0, TX_DEFAULT, "0:16").withValidTo(NOW));
        accepts(v201, 1, absolute(2, 1, TX_DEFAULT, "0:16").withValidTo(at(1)));
        assertTrue(v201.dropExpired());
        assertEquals(List.of(2), ids(v201));
        assertFalse(v201.dropExpired());
    }

    @Test
    void everyChangeIsToldWithTheNewLimits() {
        // A18, C6, K01.FR.32, K10.FR.05
        List<String> seen = new ArrayList<>();
        v201.onChange(schedules -> seen.add(text(schedules.compose(new CompositeRequest(1, NOW, 60)))));
        v201.transactionStarted(transaction(1, 0));
        accepts(v201, 0, absolute(1, 0, TX_DEFAULT, "0:16"));
        refuses("A2 UnknownEvse", v201, 7, absolute(1, 0, TX_DEFAULT, "0:8"));
        accepts(v201, 0, absolute(1, 0, TX_DEFAULT, "0:8"));
        v201.clear(ClearCriteria.id(1));
        assertEquals(List.of("0:32", "0:16", "0:8", "0:32"), seen);
    }

    @Test
    void aReplacementTakesEffectAtOnceEvenIfItIsValidLater() {
        // A10, 1.6 section 3.13.2
        accepts(v16, 1, absolute(1, 0, TX_DEFAULT, "0:16"));
        accepts(v16, 1, absolute(2, 0, TX_DEFAULT, "0:8").withValidFrom(at(30)));
        assertEquals("0:32 30:8", text(v16.schedules().compose(new CompositeRequest(1, NOW, 60))));
    }

    @Test
    void checkingChangesNothing() {
        assertTrue(v201.check(1, absolute(1, 0, TX_DEFAULT, "0:16")).accepted());
        assertEquals(List.of(), ids(v201));
    }
}
