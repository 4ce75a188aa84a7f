package dev.ocpp4j.v16.station;

import static dev.ocpp4j.v16.core.ChargePointStatus.CHARGING;
import static dev.ocpp4j.v16.core.ChargePointStatus.FINISHING;
import static dev.ocpp4j.v16.core.ChargePointStatus.PREPARING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.common.IdTagInfo;
import dev.ocpp4j.v16.core.AuthorizeRequest;
import dev.ocpp4j.v16.core.ChangeConfigurationRequest;
import dev.ocpp4j.v16.core.ChargePointErrorCode;
import dev.ocpp4j.v16.core.ClearCacheRequest;
import dev.ocpp4j.v16.core.ClearCacheStatus;
import dev.ocpp4j.v16.core.ConfigurationStatus;
import dev.ocpp4j.v16.core.RegistrationStatus;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.localauthlist.AuthorizationData;
import dev.ocpp4j.v16.localauthlist.GetLocalListVersionRequest;
import dev.ocpp4j.v16.localauthlist.SendLocalListRequest;
import dev.ocpp4j.v16.localauthlist.UpdateStatus;
import dev.ocpp4j.v16.localauthlist.UpdateType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may charge, and who decides that (1.6 section 3.5). */
class AuthorizationTest {
    private final StationBench bench = StationBench.booted(1);

    private void configure(String key, String value) {
        assertEquals(
                ConfigurationStatus.ACCEPTED,
                bench.call(new ChangeConfigurationRequest(key, value)).status());
    }

    private int asked() {
        return bench.received(AuthorizeRequest.class).size();
    }

    private boolean charges() {
        return bench.hardware.isEnergised(1);
    }

    /** One session from plug to plug. Returns whether there was a transaction. */
    private boolean session(String idTag) {
        bench.station.plugIn(1);
        bench.station.presentTag(1, idTag);
        boolean charged = charges();
        if (charged) {
            bench.station.presentTag(1, idTag);
        }
        bench.station.unplug(1);
        return charged;
    }

    private void list(AuthorizationData... entries) {
        SendLocalListRequest request =
                new SendLocalListRequest(1, UpdateType.FULL).withLocalAuthorizationList(List.of(entries));
        assertEquals(UpdateStatus.ACCEPTED, bench.call(request).status());
    }

    private static AuthorizationData entry(String idTag, AuthorizationStatus status) {
        return new AuthorizationData(idTag, new IdTagInfo(status));
    }

    // 1.6 sections 3.5.1, 5.4 and 9.1.13
    @Test
    void whoIsInTheCacheIsNotAskedForUntilItIsCleared() {
        configure("LocalPreAuthorize", "true");
        assertTrue(session("TAG1"));
        assertTrue(session("TAG1"));
        assertEquals(1, asked());
        assertEquals(
                ClearCacheStatus.ACCEPTED, bench.call(new ClearCacheRequest()).status());
        assertTrue(session("TAG1"));
        assertEquals(2, asked());
    }

    // 1.6 section 5.4 and errata 3.23
    @Test
    void aCacheThatIsOffIsNotUsedAndNotCleared() {
        configure("LocalPreAuthorize", "true");
        configure("AuthorizationCacheEnabled", "false");
        session("TAG1");
        session("TAG1");
        assertEquals(2, asked());
        assertEquals(
                ClearCacheStatus.REJECTED, bench.call(new ClearCacheRequest()).status());
    }

    // 1.6 section 3.5.1: somebody who was not accepted is asked for again
    @Test
    void whoWasRefusedIsAskedForAgain() {
        configure("LocalPreAuthorize", "true");
        bench.tags.put("TAG1", new IdTagInfo(AuthorizationStatus.BLOCKED));
        assertFalse(session("TAG1"));
        bench.tags.remove("TAG1");
        assertTrue(session("TAG1"));
        assertEquals(2, asked());
    }

    // 1.6 section 3.5.1: the answer to StartTransaction counts too
    @Test
    void whatStartTransactionSaysIsRememberedToo() {
        configure("LocalPreAuthorize", "true");
        bench.tagsAtStart.put("TAG1", new IdTagInfo(AuthorizationStatus.BLOCKED));
        session("TAG1");
        bench.tagsAtStart.clear();
        bench.station.presentTag(1, "TAG1"); // the cable was kept for them
        session("TAG1");
        assertEquals(2, asked());
    }

    // 1.6 section 3.5.1: expiry
    @Test
    void whoseTimeIsOverIsAskedForAgain() {
        configure("LocalPreAuthorize", "true");
        bench.tags.put(
                "TAG1",
                new IdTagInfo(AuthorizationStatus.ACCEPTED)
                        .withExpiryDate(bench.time.now().plusSeconds(60)));
        session("TAG1");
        session("TAG1");
        assertEquals(1, asked());
        bench.pass(61);
        session("TAG1");
        assertEquals(2, asked());
    }

    // 1.6 section 9.1.12
    @Test
    void offlineOnlyWhoIsKnownMayChargeAndOnlyIfThatIsAllowed() {
        session("TAG1");
        bench.cut();
        assertFalse(session("TAG1"));
        bench.mend();
        configure("LocalAuthorizeOffline", "true");
        bench.cut();
        assertTrue(session("TAG1"));
        assertFalse(session("STRANGER"));
        assertEquals(1, asked());
        bench.received.clear();
        bench.mend();
        assertEquals(1, bench.received(StartTransactionRequest.class).size());
        assertEquals(
                2,
                bench.received(StopTransactionRequest.class).get(0).transactionId(),
                "the id that the answer to StartTransaction gave");
    }

    // 1.6 sections 3.5.4 and 9.1.1
    @Test
    void offlineStrangersMayChargeIfThatIsAllowedButNotWhoIsKnownToBeRefused() {
        configure("AllowOfflineTxForUnknownId", "true");
        list(entry("BAD", AuthorizationStatus.BLOCKED));
        bench.tags.put(
                "OLD",
                new IdTagInfo(AuthorizationStatus.ACCEPTED)
                        .withExpiryDate(bench.time.now().plusSeconds(60)));
        session("OLD");
        bench.pass(61);
        bench.cut();
        assertTrue(session("STRANGER"));
        assertFalse(session("BAD"));
        assertFalse(session("OLD"));
    }

    // 1.6 section 3.5.4 with errata 3.5: the verdict comes when the connection is back
    @Test
    void aStrangerWhoIsRefusedAfterwardsLosesTheTransactionAndGetsTheCableByTheSameCard() {
        configure("AllowOfflineTxForUnknownId", "true");
        bench.cut();
        bench.station.plugIn(1);
        bench.station.presentTag(1, "STRANGER");
        assertTrue(charges());
        bench.tags.put("STRANGER", new IdTagInfo(AuthorizationStatus.INVALID));
        bench.mend();
        assertFalse(charges());
        bench.hardware.locks.clear();
        bench.station.presentTag(1, "OTHER");
        assertEquals(List.of(), bench.hardware.locks);
        bench.station.presentTag(1, "stranger");
        assertEquals(List.of("unlock 1"), bench.hardware.locks);
    }

    // 1.6 section 9.1.14
    @Test
    void whoIsRefusedAfterwardsGetsAsMuchEnergyAsIsConfigured() {
        configure("MaxEnergyOnInvalidId", "1000");
        configure("MeterValueSampleInterval", "0");
        bench.tagsAtStart.put("TAG1", new IdTagInfo(AuthorizationStatus.INVALID));
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        bench.pass(320);
        assertTrue(charges());
        bench.pass(20);
        assertFalse(charges());
        int stop = bench.received(StopTransactionRequest.class).get(0).meterStop();
        assertTrue(stop >= 1000 && stop <= 1010, () -> "stopped at " + stop);
        assertEquals(List.of(PREPARING, CHARGING, FINISHING), bench.statuses(1));
    }

    // 1.6 sections 3.5.2 and 3.5.3: the list comes before the cache
    @Test
    void theListDecidesBeforeTheCacheAndOnlyWhenItIsEnabled() {
        configure("LocalPreAuthorize", "true");
        session("TAG1"); // now in the cache
        list(entry("TAG1", AuthorizationStatus.BLOCKED), entry("TAG2", AuthorizationStatus.ACCEPTED));
        assertTrue(session("TAG2"));
        assertEquals(1, asked());
        assertTrue(session("TAG1"), "asked for and accepted");
        assertEquals(2, asked());
        configure("LocalAuthListEnabled", "false");
        session("TAG2");
        assertEquals(3, asked());
    }

    // 1.6 section 3.5.2
    @Test
    void aConflictWithTheListIsTold() {
        list(entry("TAG1", AuthorizationStatus.BLOCKED));
        session("TAG1");
        List<StatusNotificationRequest> told = bench.received(StatusNotificationRequest.class).stream()
                .filter(request -> request.errorCode() == ChargePointErrorCode.LOCAL_LIST_CONFLICT)
                .toList();
        assertEquals(0, told.get(0).connectorId());
        assertEquals(2, told.size(), "Authorize and StartTransaction both contradict it");
    }

    // 1.6 sections 5.10 and 5.15
    @Test
    void theListHasTheVersionThatItWasGiven() {
        assertEquals(0, bench.call(new GetLocalListVersionRequest()).listVersion());
        list(entry("TAG1", AuthorizationStatus.ACCEPTED));
        assertEquals(1, bench.call(new GetLocalListVersionRequest()).listVersion());
    }

    // 1.6 section 3.10: groups are known from the cache as well
    @Test
    void aGroupIsKnownOfflineToo() {
        configure("LocalAuthorizeOffline", "true");
        bench.tags.put("TAG1", new IdTagInfo(AuthorizationStatus.ACCEPTED).withParentIdTag("FAMILY"));
        bench.tags.put("TAG2", new IdTagInfo(AuthorizationStatus.ACCEPTED).withParentIdTag("FAMILY"));
        session("TAG1");
        session("TAG2");
        bench.cut();
        bench.station.plugIn(1);
        bench.station.presentTag(1, "TAG1");
        assertTrue(charges());
        bench.station.presentTag(1, "TAG2");
        assertFalse(charges());
    }

    // 1.6 section 4.2
    @Test
    void nobodyChargesAtAStationThatIsNotAccepted() {
        StationBench pending = new StationBench(1);
        pending.boots.add(pending.boot(RegistrationStatus.PENDING, 600));
        pending.station.start();
        pending.station.plugIn(1);
        pending.station.presentTag(1, "TAG1");
        assertFalse(pending.hardware.isEnergised(1));
    }
}
