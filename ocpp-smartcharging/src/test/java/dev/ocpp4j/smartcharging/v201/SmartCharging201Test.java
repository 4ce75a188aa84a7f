package dev.ocpp4j.smartcharging.v201;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Loopback;
import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.smartcharging.AcceptanceRules;
import dev.ocpp4j.smartcharging.Capabilities;
import dev.ocpp4j.smartcharging.LimitSource;
import dev.ocpp4j.smartcharging.Policies;
import dev.ocpp4j.smartcharging.ProfileStore;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.Station;
import dev.ocpp4j.smartcharging.Transaction;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.common.ChargingProfile;
import dev.ocpp4j.v201.common.ChargingProfileKind;
import dev.ocpp4j.v201.common.ChargingProfilePurpose;
import dev.ocpp4j.v201.common.ChargingRateUnit;
import dev.ocpp4j.v201.common.ChargingSchedule;
import dev.ocpp4j.v201.common.ChargingSchedulePeriod;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.GenericStatus;
import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.smartcharging.ChargingLimit;
import dev.ocpp4j.v201.smartcharging.ChargingLimitSource;
import dev.ocpp4j.v201.smartcharging.ChargingProfileCriterion;
import dev.ocpp4j.v201.smartcharging.ChargingProfileStatus;
import dev.ocpp4j.v201.smartcharging.ClearChargingProfile;
import dev.ocpp4j.v201.smartcharging.ClearChargingProfileRequest;
import dev.ocpp4j.v201.smartcharging.ClearChargingProfileStatus;
import dev.ocpp4j.v201.smartcharging.ClearedChargingLimitRequest;
import dev.ocpp4j.v201.smartcharging.ClearedChargingLimitResponse;
import dev.ocpp4j.v201.smartcharging.CompositeSchedule;
import dev.ocpp4j.v201.smartcharging.GetChargingProfileStatus;
import dev.ocpp4j.v201.smartcharging.GetChargingProfilesRequest;
import dev.ocpp4j.v201.smartcharging.GetCompositeScheduleRequest;
import dev.ocpp4j.v201.smartcharging.GetCompositeScheduleResponse;
import dev.ocpp4j.v201.smartcharging.NotifyChargingLimitRequest;
import dev.ocpp4j.v201.smartcharging.NotifyChargingLimitResponse;
import dev.ocpp4j.v201.smartcharging.ReportChargingProfilesRequest;
import dev.ocpp4j.v201.smartcharging.ReportChargingProfilesResponse;
import dev.ocpp4j.v201.smartcharging.SetChargingProfileRequest;
import dev.ocpp4j.v201.smartcharging.SetChargingProfileResponse;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SmartCharging201Test {
    private static final Instant NOW = Instant.parse("2025-03-10T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final Station station = Station.ac(2, 230).withDefaultAmperes(BigDecimal.valueOf(32));
    private final ProfileStore store = store();
    /** What the CSMS is told. */
    private final List<Request<?>> told = new ArrayList<>();

    private final Handlers csms = Handlers.builder()
            .on(ReportChargingProfilesRequest.class, (request, exchange) -> {
                told.add(request);
                return new ReportChargingProfilesResponse();
            })
            .on(NotifyChargingLimitRequest.class, (request, exchange) -> {
                told.add(request);
                return new NotifyChargingLimitResponse();
            })
            .on(ClearedChargingLimitRequest.class, (request, exchange) -> {
                told.add(request);
                return new ClearedChargingLimitResponse();
            })
            .build();
    private final Loopback link = Loopback.open(
            "CS1",
            Ocpp201.PROTOCOL,
            new SmartCharging201(store, 2).handlers(),
            csms,
            SessionConfig.builder().executor(Runnable::run).clock(CLOCK).build());

    private ProfileStore store() {
        return new ProfileStore(new Capabilities(station), AcceptanceRules.OCPP_201, Policies.OCPP_201, CLOCK);
    }

    @AfterEach
    void close() {
        link.close();
    }

    private <R extends Response> R call(Request<R> request) {
        return link.csms().send(request).join();
    }

    private static ChargingProfile profile(int id, int level, ChargingProfilePurpose purpose, int... startsAndLimits) {
        List<ChargingSchedulePeriod> periods = new ArrayList<>();
        for (int i = 0; i < startsAndLimits.length; i += 2) {
            periods.add(new ChargingSchedulePeriod(startsAndLimits[i], BigDecimal.valueOf(startsAndLimits[i + 1])));
        }
        return new ChargingProfile(
                id,
                level,
                purpose,
                ChargingProfileKind.ABSOLUTE,
                List.of(new ChargingSchedule(id * 10, ChargingRateUnit.A, periods).withStartSchedule(NOW)));
    }

    private static ChargingProfile byDefault(int id, int level, int... startsAndLimits) {
        return profile(id, level, ChargingProfilePurpose.TX_DEFAULT_PROFILE, startsAndLimits);
    }

    private static ChargingProfile external(int id, int... startsAndLimits) {
        return profile(id, 0, ChargingProfilePurpose.CHARGING_STATION_EXTERNAL_CONSTRAINTS, startsAndLimits);
    }

    @Test
    void aProfileThatIsSetShowsInTheCompositeSchedule() {
        assertEquals(
                new SetChargingProfileResponse(ChargingProfileStatus.ACCEPTED),
                call(new SetChargingProfileRequest(1, byDefault(1, 0, 0, 16, 60, 8))));
        GetCompositeScheduleResponse answer = call(new GetCompositeScheduleRequest(120, 1));
        CompositeSchedule expected = new CompositeSchedule(
                List.of(
                        new ChargingSchedulePeriod(0, BigDecimal.valueOf(16)).withNumberPhases(3),
                        new ChargingSchedulePeriod(60, BigDecimal.valueOf(8)).withNumberPhases(3)),
                1,
                120,
                NOW,
                ChargingRateUnit.A);
        assertEquals(new GetCompositeScheduleResponse(GenericStatus.ACCEPTED).withSchedule(expected), answer);
        assertEquals(
                Optional.of(store.schedules()
                        .compose(new dev.ocpp4j.smartcharging.CompositeRequest(1, NOW, 120))
                        .toLimitSchedule()),
                Profiles201.fromMessage(answer));
    }

    @Test
    void aRefusalNamesItsReason() {
        SetChargingProfileResponse refused = call(new SetChargingProfileRequest(7, byDefault(1, 0, 0, 16)));
        assertEquals(ChargingProfileStatus.REJECTED, refused.status());
        assertEquals("UnknownEvse", refused.statusInfo().reasonCode());
        GetCompositeScheduleResponse rejected = call(new GetCompositeScheduleRequest(120, 7));
        assertEquals(GenericStatus.REJECTED, rejected.status());
        assertEquals("UnknownEvse", rejected.statusInfo().reasonCode());
        assertNull(rejected.schedule());
        assertEquals(Optional.empty(), Profiles201.fromMessage(rejected));
    }

    @Test
    void aUnitThatIsNotAllowedIsRejected() {
        // K08.FR.07
        store.reconfigure(new Capabilities(station.withAllowedUnits(List.of(RateUnit.A))));
        GetCompositeScheduleResponse rejected =
                call(new GetCompositeScheduleRequest(120, 1).withChargingRateUnit(ChargingRateUnit.W));
        assertEquals("UnsupportedRateUnit", rejected.statusInfo().reasonCode());
        assertEquals(
                "InvalidValue",
                call(new GetCompositeScheduleRequest(0, 1)).statusInfo().reasonCode());
    }

    @Test
    void clearingTellsWhetherAnythingWasHit() {
        // K10.FR.01, K10.FR.03, K10.FR.04
        call(new SetChargingProfileRequest(1, byDefault(1, 0, 0, 16)));
        assertEquals(
                ClearChargingProfileStatus.UNKNOWN,
                call(new ClearChargingProfileRequest()
                                .withChargingProfileCriteria(new ClearChargingProfile().withStackLevel(1)))
                        .status());
        assertEquals(
                ClearChargingProfileStatus.ACCEPTED,
                call(new ClearChargingProfileRequest().withChargingProfileId(1)).status());
    }

    @Test
    void profilesAreReportedInPartsBySourceAndEvse() {
        // K09.FR.01, K09.FR.02
        CustomData data = new CustomData("com.acme").with("colour", "red");
        call(new SetChargingProfileRequest(1, byDefault(1, 0, 0, 16).withCustomData(data)));
        call(new SetChargingProfileRequest(1, byDefault(2, 1, 0, 16)));
        call(new SetChargingProfileRequest(1, byDefault(3, 2, 0, 16)));
        call(new SetChargingProfileRequest(0, byDefault(4, 7, 0, 16)));
        new ExternalLimits201(store, BigDecimal.valueOf(1000), false)
                .set(external(-1, 0, 10), new ChargingLimit(ChargingLimitSource.SO), null);
        assertEquals(
                GetChargingProfileStatus.ACCEPTED,
                call(new GetChargingProfilesRequest(
                                9,
                                new ChargingProfileCriterion()
                                        .withChargingLimitSource(
                                                List.of(ChargingLimitSource.CSO, ChargingLimitSource.SO))))
                        .status());
        assertEquals(
                List.of("CSO 1 [1, 2] true", "CSO 1 [3] true", "CSO 0 [4] true", "SO 0 [-1] false"),
                told.stream().map(SmartCharging201Test::text).toList());
        assertEquals(
                data,
                ((ReportChargingProfilesRequest) told.get(0))
                        .chargingProfile()
                        .get(0)
                        .customData());
    }

    private static String text(Request<?> request) {
        ReportChargingProfilesRequest report = (ReportChargingProfilesRequest) request;
        assertEquals(9, report.requestId());
        List<Integer> ids =
                report.chargingProfile().stream().map(ChargingProfile::id).toList();
        return report.chargingLimitSource() + " " + report.evseId() + " " + ids + " " + report.tbc();
    }

    @Test
    void onlyProfilesThatMatchAllFieldsAreReported() {
        // K09.FR.03 to K09.FR.06
        call(new SetChargingProfileRequest(1, byDefault(1, 0, 0, 16)));
        call(new SetChargingProfileRequest(0, byDefault(2, 1, 0, 16)));
        ChargingProfileCriterion defaults =
                new ChargingProfileCriterion().withChargingProfilePurpose(ChargingProfilePurpose.TX_DEFAULT_PROFILE);
        assertEquals(
                GetChargingProfileStatus.NO_PROFILES,
                call(new GetChargingProfilesRequest(9, defaults).withEvseId(2)).status());
        assertEquals(
                GetChargingProfileStatus.NO_PROFILES,
                call(new GetChargingProfilesRequest(9, defaults.withStackLevel(1)).withEvseId(1))
                        .status());
        assertEquals(List.of(), told);
        call(new GetChargingProfilesRequest(9, defaults).withEvseId(0));
        call(new GetChargingProfilesRequest(9, new ChargingProfileCriterion().withChargingProfileId(List.of(1, 5))));
        assertEquals(
                List.of("CSO 0 [2] false", "CSO 1 [1] false"),
                told.stream().map(SmartCharging201Test::text).toList());
    }

    @Test
    void anExternalLimitIsToldWhenItMatters() {
        // K11.FR.02, K11.FR.03, K12.FR.02, K12.FR.03, K13.FR.02
        ExternalLimits201 limits = new ExternalLimits201(store, BigDecimal.TEN, true);
        ChargingLimit bySystem = new ChargingLimit(ChargingLimitSource.EMS).withIsGridCritical(true);
        ChargingProfile little = external(-1, 0, 60);
        assertTrue(limits.set(little, bySystem, link.station()).accepted());
        assertEquals(List.of(), told, "64 A became 60 A, less than ten percent");
        ChargingProfile much = external(-1, 0, 60, 3600, 20);
        assertTrue(limits.set(much, bySystem, link.station()).accepted());
        assertEquals(
                List.of(new NotifyChargingLimitRequest(bySystem).withChargingSchedule(much.chargingSchedule())), told);
        assertFalse(limits.release(-2, link.station()));
        assertTrue(limits.release(-1, link.station()));
        assertEquals(new ClearedChargingLimitRequest(ChargingLimitSource.EMS), told.get(1));
        assertEquals(List.of(), store.profiles());
    }

    @Test
    void aScheduleIsToldOnlyWhereThatIsConfigured() {
        ExternalLimits201 limits = new ExternalLimits201(store, BigDecimal.ONE, false);
        limits.set(external(-1, 0, 6), new ChargingLimit(ChargingLimitSource.SO), link.station());
        assertEquals(List.of(new NotifyChargingLimitRequest(new ChargingLimit(ChargingLimitSource.SO))), told);
        limits.set(external(-1, 0, 60), new ChargingLimit(ChargingLimitSource.SO), null);
        assertEquals(1, told.size(), "nobody to tell");
        assertEquals(LimitSource.SO, store.profiles().get(0).source());
    }

    @Test
    void theProfileOfARemoteStartGetsTheIdOfItsTransaction() {
        // K05.FR.02, A16
        SmartCharging201 charging = new SmartCharging201(store);
        ChargingProfile profile = profile(1, 0, ChargingProfilePurpose.TX_PROFILE, 0, 16);
        assertEquals(
                "InvalidProfile",
                charging.acceptForStart(1, byDefault(1, 0, 0, 16)).reasonCode());
        assertTrue(charging.acceptForStart(1, profile).accepted());
        store.transactionStarted(new Transaction(1, "tx-1", NOW));
        call(new GetChargingProfilesRequest(9, new ChargingProfileCriterion().withStackLevel(0)));
        assertEquals(
                "tx-1",
                ((ReportChargingProfilesRequest) told.get(0))
                        .chargingProfile()
                        .get(0)
                        .transactionId());
    }

    @Test
    void aSnapshotSurvivesARestart() {
        // K01.FR.27
        CustomData data = new CustomData("com.acme").with("colour", "red");
        call(new SetChargingProfileRequest(0, byDefault(1, 0, 0, 16).withCustomData(data)));
        new ExternalLimits201(store, BigDecimal.ONE, false)
                .set(external(-1, 0, 10), new ChargingLimit(ChargingLimitSource.SO), null);
        ProfileStore restarted = store();
        Snapshot201.read(Snapshot201.of(store).write()).restore(restarted, List.of());
        assertEquals(store.profiles(), restarted.profiles());
    }

    @Test
    void aMessageAndItsNeutralProfileSayTheSame() {
        String json = "{\"id\":5,\"stackLevel\":3,\"chargingProfilePurpose\":\"TxProfile\","
                + "\"chargingProfileKind\":\"Recurring\",\"recurrencyKind\":\"Weekly\",\"transactionId\":\"tx-1\","
                + "\"validFrom\":\"2025-03-10T10:00:00Z\",\"validTo\":\"2026-03-10T10:00:00Z\","
                + "\"chargingSchedule\":[{\"id\":7,\"duration\":3600,\"startSchedule\":\"2025-03-01T00:00:00Z\","
                + "\"chargingRateUnit\":\"W\",\"minChargingRate\":6.1,\"chargingSchedulePeriod\":"
                + "[{\"startPeriod\":0,\"limit\":11000.5,\"numberPhases\":1,\"phaseToUse\":2}]}]}";
        ChargingProfile message = new OcppJson(Ocpp201.PROTOCOL, Reading.STRICT).read(json, ChargingProfile.class);
        var converted = Profiles201.toMessage(Profiles201.fromMessage(message));
        assertEquals(message, converted.value());
        assertEquals(List.of(), converted.losses());
    }

    @Test
    void capabilitiesComeFromTheDeviceModel() {
        Map<StandardVariable, String> model = Map.of(
                StandardVariable.SMART_CHARGING_CTRLR_PROFILE_STACK_LEVEL, "5",
                StandardVariable.SMART_CHARGING_CTRLR_RATE_UNIT, "W, A",
                StandardVariable.SMART_CHARGING_CTRLR_PERIODS_PER_SCHEDULE, "24",
                StandardVariable.SMART_CHARGING_CTRLR_AC_PHASE_SWITCHING_SUPPORTED, "true");
        Capabilities capabilities =
                SmartCharging201.capabilities(station, variable -> Optional.ofNullable(model.get(variable)), 10);
        assertEquals(5, capabilities.maxStackLevel());
        assertEquals(24, capabilities.maxPeriods());
        assertEquals(10, capabilities.maxProfiles());
        assertTrue(capabilities.phaseSwitching());
        assertEquals(List.of(RateUnit.W, RateUnit.A), capabilities.station().allowedUnits());
    }
}
