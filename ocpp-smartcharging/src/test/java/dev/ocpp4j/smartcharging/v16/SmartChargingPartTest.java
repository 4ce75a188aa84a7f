package dev.ocpp4j.smartcharging.v16;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Loopback;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.station.Link;
import dev.ocpp4j.core.station.StationMemory;
import dev.ocpp4j.smartcharging.Capabilities;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.Station;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.common.ChargingProfile;
import dev.ocpp4j.v16.common.ChargingProfileKind;
import dev.ocpp4j.v16.common.ChargingProfilePurpose;
import dev.ocpp4j.v16.common.ChargingRateUnit;
import dev.ocpp4j.v16.common.ChargingSchedule;
import dev.ocpp4j.v16.common.ChargingSchedulePeriod;
import dev.ocpp4j.v16.common.IdTagInfo;
import dev.ocpp4j.v16.core.AuthorizeRequest;
import dev.ocpp4j.v16.core.AuthorizeResponse;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.BootNotificationResponse;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.Measurand;
import dev.ocpp4j.v16.core.RegistrationStatus;
import dev.ocpp4j.v16.core.RemoteStartStopStatus;
import dev.ocpp4j.v16.core.RemoteStartTransactionRequest;
import dev.ocpp4j.v16.core.SampledValue;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StartTransactionResponse;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StatusNotificationResponse;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.core.StopTransactionResponse;
import dev.ocpp4j.v16.smartcharging.ChargingProfileStatus;
import dev.ocpp4j.v16.smartcharging.ClearChargingProfileRequest;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleRequest;
import dev.ocpp4j.v16.smartcharging.SetChargingProfileRequest;
import dev.ocpp4j.v16.station.ChargePoint;
import dev.ocpp4j.v16.station.ChargingLimit;
import dev.ocpp4j.v16.station.Hardware;
import dev.ocpp4j.v16.station.Meter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A whole station in memory, in manual time, whose hardware notes the limits that it is given. */
class SmartChargingPartTest implements Link, Hardware, Meter {
    private final ManualScheduler time = new ManualScheduler();
    private final SessionConfig config = SessionConfig.builder()
            .executor(Runnable::run)
            .scheduler(time)
            .clock(time.clock())
            .build();
    private final StationMemory memory = StationMemory.inMemory();
    private final List<String> limits = new ArrayList<>();
    private final List<ChargePointStatus> statuses = new ArrayList<>();
    private ChargePoint station = build();
    private Loopback loopback;

    private ChargePoint build() {
        Capabilities capabilities = new Capabilities(Station.ac(1, 230))
                .withMaxStackLevel(3)
                .withMaxPeriods(4)
                .withMaxProfiles(5);
        return ChargePoint.builder(new BootNotificationRequest("Acme", "One"), 1)
                .config(config)
                .memory(memory)
                .part(new SmartChargingPart(capabilities, RateUnit.A))
                .build(this, this, this);
    }

    @Override
    public void connect() {
        IdTagInfo accepted = new IdTagInfo(AuthorizationStatus.ACCEPTED);
        Handlers csms = Handlers.builder()
                .on(
                        BootNotificationRequest.class,
                        (request, exchange) ->
                                new BootNotificationResponse(RegistrationStatus.ACCEPTED, time.now(), 3600))
                .on(StatusNotificationRequest.class, (request, exchange) -> {
                    if (request.connectorId() == 1) {
                        statuses.add(request.status());
                    }
                    return new StatusNotificationResponse();
                })
                .on(AuthorizeRequest.class, (request, exchange) -> new AuthorizeResponse(accepted))
                .on(StartTransactionRequest.class, (request, exchange) -> new StartTransactionResponse(accepted, 42))
                .on(StopTransactionRequest.class, (request, exchange) -> new StopTransactionResponse())
                .build();
        loopback = Loopback.open("CP001", Ocpp16.PROTOCOL, station.handlers(), csms, config);
        station.connected(loopback.station());
    }

    @Override
    public void disconnect() {
        loopback.close();
    }

    @Override
    public <R extends Response> CompletableFuture<R> send(Request<R> request) {
        return loopback.station().send(request);
    }

    private <R extends Response> R call(Request<R> request) {
        return loopback.csms().send(request).join();
    }

    @Override
    public void energise(int connectorId, boolean on) {}

    @Override
    public void lock(int connectorId) {}

    @Override
    public Unlocking unlock(int connectorId) {
        return Unlocking.UNLOCKED;
    }

    @Override
    public void limit(int connectorId, @Nullable ChargingLimit limit) {
        limits.add(limit == null ? "none" : limit.limit().stripTrailingZeros().toPlainString() + " " + limit.unit());
    }

    @Override
    public Set<Measurand> measurands() {
        return Set.of();
    }

    @Override
    public int register(int connectorId) {
        return 0;
    }

    @Override
    public List<SampledValue> read(int connectorId) {
        return List.of();
    }

    private static ChargingProfile profile(int id, ChargingProfilePurpose purpose, int... startsAndAmperes) {
        List<ChargingSchedulePeriod> periods = new ArrayList<>();
        for (int i = 0; i < startsAndAmperes.length; i += 2) {
            periods.add(new ChargingSchedulePeriod(startsAndAmperes[i], BigDecimal.valueOf(startsAndAmperes[i + 1])));
        }
        return new ChargingProfile(
                id, 0, purpose, ChargingProfileKind.RELATIVE, new ChargingSchedule(ChargingRateUnit.A, periods));
    }

    private ChargingProfileStatus set(ChargingProfile profile) {
        return call(new SetChargingProfileRequest(1, profile)).status();
    }

    private void charge() {
        station.plugIn(1);
        station.presentTag(1, "TAG1");
    }

    @Test
    void theLimitFollowsTheScheduleOfTheTransaction() {
        station.start();
        assertEquals(
                ChargingProfileStatus.ACCEPTED,
                set(profile(1, ChargingProfilePurpose.TX_DEFAULT_PROFILE, 0, 16, 60, 0, 120, 10)));
        charge();
        limits.clear();
        statuses.clear();
        time.advance(Duration.ofSeconds(60));
        assertEquals(List.of("0 A"), limits);
        assertEquals(List.of(ChargePointStatus.SUSPENDED_EVSE), statuses);
        time.advance(Duration.ofSeconds(60));
        assertEquals(List.of("0 A", "10 A"), limits);
        assertEquals(List.of(ChargePointStatus.SUSPENDED_EVSE, ChargePointStatus.CHARGING), statuses);
        call(new ClearChargingProfileRequest());
        assertEquals(List.of("0 A", "10 A", "none"), limits);
    }

    // 1.6 section 5.16.3
    @Test
    void aProfileOfTheTransactionEndsWithIt() {
        station.start();
        charge();
        ChargingProfile mine = profile(2, ChargingProfilePurpose.TX_PROFILE, 0, 8);
        assertEquals(ChargingProfileStatus.REJECTED, set(mine.withTransactionId(43)));
        assertEquals(ChargingProfileStatus.ACCEPTED, set(mine.withTransactionId(42)));
        station.presentTag(1, "TAG1");
        assertEquals(List.of("8 A", "none"), limits);
    }

    // 1.6 section 5.16.2
    @Test
    void theProfileOfARemoteStartHoldsFromTheStart() {
        station.start();
        RemoteStartTransactionRequest start = new RemoteStartTransactionRequest("TAG1")
                .withConnectorId(1)
                .withChargingProfile(profile(3, ChargingProfilePurpose.TX_PROFILE, 0, 12));
        assertEquals(
                RemoteStartStopStatus.REJECTED,
                call(start.withChargingProfile(profile(3, ChargingProfilePurpose.TX_DEFAULT_PROFILE, 0, 12)))
                        .status());
        assertEquals(RemoteStartStopStatus.ACCEPTED, call(start).status());
        assertEquals(List.of(), limits);
        station.plugIn(1);
        assertEquals("12 A", limits.get(limits.size() - 1));
        assertEquals(
                new BigDecimal("12"),
                call(new GetCompositeScheduleRequest(1, 60))
                        .chargingSchedule()
                        .chargingSchedulePeriod()
                        .get(0)
                        .limit()
                        .stripTrailingZeros());
    }

    // 1.6 erratum 3.37
    @Test
    void profilesSurviveTheProcess() {
        station.start();
        set(profile(1, ChargingProfilePurpose.TX_DEFAULT_PROFILE, 0, 16));
        limits.clear();
        loopback.cut();
        station = build();
        station.start();
        charge();
        assertEquals(List.of("16 A"), limits.stream().distinct().toList());
    }

    // 1.6 section 9.4
    @Test
    void theKeysOfSmartChargingAreTold() {
        station.start();
        List<String> values = Stream.of(
                        "SupportedFeatureProfiles",
                        "ChargeProfileMaxStackLevel",
                        "ChargingScheduleAllowedChargingRateUnit",
                        "ChargingScheduleMaxPeriods",
                        "MaxChargingProfilesInstalled")
                .map(key -> call(new GetConfigurationRequest(List.of(key)))
                        .configurationKey()
                        .get(0)
                        .value())
                .toList();
        assertEquals(
                List.of(
                        "Core,LocalAuthListManagement,RemoteTrigger,Reservation,SmartCharging",
                        "3",
                        "Current,Power",
                        "4",
                        "5"),
                values);
    }
}
