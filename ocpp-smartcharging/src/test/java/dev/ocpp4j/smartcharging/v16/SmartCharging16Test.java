package dev.ocpp4j.smartcharging.v16;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Loopback;
import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.smartcharging.AcceptanceRules;
import dev.ocpp4j.smartcharging.Capabilities;
import dev.ocpp4j.smartcharging.Policies;
import dev.ocpp4j.smartcharging.ProfileStore;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.Station;
import dev.ocpp4j.smartcharging.Transaction;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.common.ChargingProfile;
import dev.ocpp4j.v16.common.ChargingProfileKind;
import dev.ocpp4j.v16.common.ChargingProfilePurpose;
import dev.ocpp4j.v16.common.ChargingRateUnit;
import dev.ocpp4j.v16.common.ChargingSchedule;
import dev.ocpp4j.v16.common.ChargingSchedulePeriod;
import dev.ocpp4j.v16.common.RecurrencyKind;
import dev.ocpp4j.v16.smartcharging.ChargingProfileStatus;
import dev.ocpp4j.v16.smartcharging.ClearChargingProfileRequest;
import dev.ocpp4j.v16.smartcharging.ClearChargingProfileStatus;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleRequest;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleResponse;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleStatus;
import dev.ocpp4j.v16.smartcharging.SetChargingProfileRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SmartCharging16Test {
    private static final Instant NOW = Instant.parse("2025-03-10T10:00:00.400Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final Station station = Station.ac(2, 230).withDefaultAmperes(BigDecimal.valueOf(32));
    private final ProfileStore store = store();
    private final Loopback link = Loopback.open(
            "CP1",
            Ocpp16.PROTOCOL,
            new SmartCharging16(store).handlers(),
            Handlers.none(),
            SessionConfig.builder().executor(Runnable::run).clock(CLOCK).build());

    private ProfileStore store() {
        return new ProfileStore(new Capabilities(station), AcceptanceRules.OCPP_16, Policies.OCPP_16, CLOCK);
    }

    @AfterEach
    void close() {
        link.close();
    }

    private <R extends Response> R call(Request<R> request) {
        return link.csms().send(request).join();
    }

    private static ChargingProfile profile(int id, ChargingProfilePurpose purpose, int... startsAndLimits) {
        List<ChargingSchedulePeriod> periods = new java.util.ArrayList<>();
        for (int i = 0; i < startsAndLimits.length; i += 2) {
            periods.add(new ChargingSchedulePeriod(startsAndLimits[i], BigDecimal.valueOf(startsAndLimits[i + 1])));
        }
        return new ChargingProfile(
                id,
                0,
                purpose,
                ChargingProfileKind.ABSOLUTE,
                new ChargingSchedule(ChargingRateUnit.A, periods).withStartSchedule(NOW));
    }

    @Test
    void aProfileThatIsSetShowsInTheCompositeSchedule() {
        ChargingProfile profile = profile(1, ChargingProfilePurpose.TX_DEFAULT_PROFILE, 0, 16, 60, 8);
        assertEquals(
                ChargingProfileStatus.ACCEPTED,
                call(new SetChargingProfileRequest(1, profile)).status());
        GetCompositeScheduleResponse answer = call(new GetCompositeScheduleRequest(1, 120));
        // 6.22 and erratum 3.57: a schedule without startSchedule, relative to scheduleStart
        ChargingSchedule expected = new ChargingSchedule(
                        ChargingRateUnit.A,
                        List.of(
                                new ChargingSchedulePeriod(0, BigDecimal.valueOf(16), 3),
                                new ChargingSchedulePeriod(60, BigDecimal.valueOf(8), 3)))
                .withDuration(120);
        assertEquals(
                new GetCompositeScheduleResponse(
                        GetCompositeScheduleStatus.ACCEPTED, 1, Instant.parse("2025-03-10T10:00:00Z"), expected),
                answer);
        assertEquals(
                Optional.of(store.schedules()
                        .compose(new dev.ocpp4j.smartcharging.CompositeRequest(1, NOW, 120))
                        .toLimitSchedule()),
                Profiles16.fromMessage(answer));
    }

    @Test
    void theUnitAskedForIsUsed() {
        GetCompositeScheduleResponse answer =
                call(new GetCompositeScheduleRequest(1, 60).withChargingRateUnit(ChargingRateUnit.W));
        assertEquals(ChargingRateUnit.W, answer.chargingSchedule().chargingRateUnit());
        assertEquals(
                BigDecimal.valueOf(22_080),
                answer.chargingSchedule().chargingSchedulePeriod().get(0).limit());
    }

    @Test
    void whatCannotBeReportedIsRejectedWithoutASchedule() {
        // 5.7
        assertEquals(
                new GetCompositeScheduleResponse(GetCompositeScheduleStatus.REJECTED),
                call(new GetCompositeScheduleRequest(3, 60)));
    }

    @Test
    void whereNoLimitIsKnownALargeValueIsSaid() {
        // R4
        store.reconfigure(new Capabilities(Station.ac(2, 230)));
        call(new SetChargingProfileRequest(1, profile(1, ChargingProfilePurpose.TX_DEFAULT_PROFILE, 0, 999_999)));
        GetCompositeScheduleResponse answer = call(new GetCompositeScheduleRequest(1, 120));
        assertEquals(
                List.of(new ChargingSchedulePeriod(0, BigDecimal.valueOf(999_999), 3)),
                answer.chargingSchedule().chargingSchedulePeriod());
    }

    @Test
    void aProfileThatBreaksARuleIsRejected() {
        ChargingProfile max = profile(1, ChargingProfilePurpose.CHARGE_POINT_MAX_PROFILE, 0, 16);
        assertEquals(
                ChargingProfileStatus.REJECTED,
                call(new SetChargingProfileRequest(1, max)).status());
        assertEquals(List.of(), store.profiles());
    }

    @Test
    void anUnknownConnectorIsACallError() {
        // Erratum 3.39
        ChargingProfile profile = profile(1, ChargingProfilePurpose.TX_DEFAULT_PROFILE, 0, 16);
        CompletionException failed =
                assertThrows(CompletionException.class, () -> call(new SetChargingProfileRequest(9, profile)));
        CallErrorException error = (CallErrorException) failed.getCause();
        assertEquals(ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, error.code());
        assertEquals("EVSE 9 does not exist", error.description());
    }

    @Test
    void clearingTellsWhetherAnythingWasHit() {
        // 7.21
        ChargingProfile profile = profile(1, ChargingProfilePurpose.TX_DEFAULT_PROFILE, 0, 16);
        call(new SetChargingProfileRequest(1, profile));
        assertEquals(
                ClearChargingProfileStatus.UNKNOWN,
                call(new ClearChargingProfileRequest().withConnectorId(2)).status());
        assertEquals(
                ClearChargingProfileStatus.ACCEPTED,
                call(new ClearChargingProfileRequest()
                                .withChargingProfilePurpose(ChargingProfilePurpose.TX_DEFAULT_PROFILE))
                        .status());
    }

    @Test
    void theProfileOfARemoteStartIsAppliedToTheTransaction() {
        // 5.16.2: a profile of the same level that names the transaction replaces it
        SmartCharging16 station = new SmartCharging16(store);
        ChargingProfile first = profile(1, ChargingProfilePurpose.TX_PROFILE, 0, 16);
        assertTrue(station.acceptForStart(1, first).accepted());
        store.transactionStarted(new Transaction(1, "42", NOW));
        ChargingProfile second =
                profile(2, ChargingProfilePurpose.TX_PROFILE, 0, 8).withTransactionId(42);
        call(new SetChargingProfileRequest(1, second));
        assertEquals(1, store.profiles().size());
        assertEquals("42", store.profiles().get(0).profile().transactionId());
    }

    @Test
    void aSnapshotSurvivesARestart() {
        // Erratum 3.37
        ChargingProfile daily = profile(7, ChargingProfilePurpose.TX_DEFAULT_PROFILE, 0, 16, 3600, 8)
                .withValidFrom(NOW)
                .withValidTo(NOW.plusSeconds(9));
        daily = new ChargingProfile(
                7,
                0,
                daily.chargingProfilePurpose(),
                ChargingProfileKind.RECURRING,
                daily.chargingSchedule()
                        .withMinChargingRate(BigDecimal.valueOf(6))
                        .withDuration(7200),
                null,
                RecurrencyKind.DAILY,
                daily.validFrom(),
                daily.validTo());
        call(new SetChargingProfileRequest(0, daily));
        store.transactionStarted(new Transaction(1, "42", NOW));
        call(new SetChargingProfileRequest(1, profile(8, ChargingProfilePurpose.TX_PROFILE, 0, 10)));
        String json = Snapshot16.of(store).write();
        ProfileStore restarted = store();
        Snapshot16.read(json).restore(restarted, store.transactions());
        assertEquals(store.profiles(), restarted.profiles());
        ProfileStore withoutTransaction = store();
        Snapshot16.read(json).restore(withoutTransaction, List.of());
        assertEquals(1, withoutTransaction.profiles().size());
    }

    @Test
    void aMessageAndItsNeutralProfileSayTheSame() {
        String json = "{\"chargingProfileId\":5,\"transactionId\":42,\"stackLevel\":3,"
                + "\"chargingProfilePurpose\":\"TxProfile\",\"chargingProfileKind\":\"Recurring\","
                + "\"recurrencyKind\":\"Weekly\",\"validFrom\":\"2025-03-10T10:00:00Z\","
                + "\"validTo\":\"2026-03-10T10:00:00Z\",\"chargingSchedule\":{\"duration\":3600,"
                + "\"startSchedule\":\"2025-03-01T00:00:00Z\",\"chargingRateUnit\":\"W\",\"minChargingRate\":6.1,"
                + "\"chargingSchedulePeriod\":[{\"startPeriod\":0,\"limit\":11000.5,\"numberPhases\":1}]}}";
        ChargingProfile message = new OcppJson(Ocpp16.PROTOCOL, Reading.STRICT).read(json, ChargingProfile.class);
        var converted = Profiles16.toMessage(Profiles16.fromMessage(message));
        assertEquals(message, converted.value());
        assertEquals(List.of(), converted.losses());
    }

    @Test
    void capabilitiesComeFromTheConfiguration() {
        // 9.4, erratum 3.88
        Map<String, String> configuration = Map.of(
                "ChargeProfileMaxStackLevel", "5",
                "ChargingScheduleAllowedChargingRateUnit", "Power,Current",
                "ChargingScheduleMaxPeriods", "24",
                "MaxChargingProfilesInstalled", "10");
        Capabilities capabilities =
                SmartCharging16.capabilities(station, key -> Optional.ofNullable(configuration.get(key.name())));
        assertEquals(5, capabilities.maxStackLevel());
        assertEquals(24, capabilities.maxPeriods());
        assertEquals(10, capabilities.maxProfiles());
        assertEquals(List.of(RateUnit.W, RateUnit.A), capabilities.station().allowedUnits());
        assertEquals(new Capabilities(station), SmartCharging16.capabilities(station, key -> Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> SmartCharging16.capabilities(station, key -> Optional.of("nonsense")));
    }
}
