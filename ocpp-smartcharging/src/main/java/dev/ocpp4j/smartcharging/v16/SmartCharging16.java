package dev.ocpp4j.smartcharging.v16;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.smartcharging.Capabilities;
import dev.ocpp4j.smartcharging.CompositeRequest;
import dev.ocpp4j.smartcharging.CompositeSchedules;
import dev.ocpp4j.smartcharging.Decision;
import dev.ocpp4j.smartcharging.ProfileStore;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.Station;
import dev.ocpp4j.v16.common.ChargingProfile;
import dev.ocpp4j.v16.configuration.ConfigurationKey;
import dev.ocpp4j.v16.configuration.ConfigurationKeys;
import dev.ocpp4j.v16.smartcharging.ChargingProfileStatus;
import dev.ocpp4j.v16.smartcharging.ClearChargingProfileRequest;
import dev.ocpp4j.v16.smartcharging.ClearChargingProfileResponse;
import dev.ocpp4j.v16.smartcharging.ClearChargingProfileStatus;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleRequest;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleResponse;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleStatus;
import dev.ocpp4j.v16.smartcharging.SetChargingProfileRequest;
import dev.ocpp4j.v16.smartcharging.SetChargingProfileResponse;
import dev.ocpp4j.v16.smartcharging.SmartChargingStation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers the smart charging messages of a Charge Point of OCPP 1.6 from a store. Safe for use by several threads, and
 * one instance may serve several sessions.
 */
public final class SmartCharging16 implements SmartChargingStation {
    /** An answer with more periods than this is shortened in time; 1.6 sets no bound itself. */
    private static final int MOST_PERIODS = 1024;

    private final ProfileStore store;

    /** Answers from a store that follows {@link dev.ocpp4j.smartcharging.AcceptanceRules#OCPP_16}. */
    public SmartCharging16(ProfileStore store) {
        this.store = Objects.requireNonNull(store, "store");
    }

    /** The handlers to offer. */
    public Handlers handlers() {
        return SmartChargingStation.handlers(this);
    }

    @Override
    public SetChargingProfileResponse setChargingProfile(SetChargingProfileRequest request, Exchange exchange) {
        ChargingProfile message = request.csChargingProfiles();
        Decision decision = store.set(request.connectorId(), Profiles16.fromMessage(message), message);
        if (decision.status() == Decision.Status.PROPERTY_CONSTRAINT_VIOLATION) {
            throw new CallErrorException(ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, decision.reason());
        }
        return new SetChargingProfileResponse(
                decision.accepted() ? ChargingProfileStatus.ACCEPTED : ChargingProfileStatus.REJECTED);
    }

    @Override
    public ClearChargingProfileResponse clearChargingProfile(ClearChargingProfileRequest request, Exchange exchange) {
        boolean cleared = store.clear(Profiles16.fromMessage(request));
        return new ClearChargingProfileResponse(
                cleared ? ClearChargingProfileStatus.ACCEPTED : ClearChargingProfileStatus.UNKNOWN);
    }

    @Override
    public GetCompositeScheduleResponse getCompositeSchedule(GetCompositeScheduleRequest request, Exchange exchange) {
        CompositeRequest wanted = new CompositeRequest(request.connectorId(), exchange.receivedAt(), request.duration())
                .withUnit(
                        request.chargingRateUnit() == null ? null : Profiles16.fromMessage(request.chargingRateUnit()))
                .withMaxPeriods(MOST_PERIODS);
        CompositeSchedules schedules = store.schedules();
        return schedules.refusal(wanted).isPresent()
                ? new GetCompositeScheduleResponse(GetCompositeScheduleStatus.REJECTED)
                : Profiles16.toMessage(schedules.compose(wanted));
    }

    /**
     * Takes the profile of a RemoteStartTransaction (1.6 section 5.16.2). It takes effect when the store is told that
     * the transaction started.
     *
     * @param connectorId the connector on which the transaction will start
     */
    public Decision acceptForStart(int connectorId, ChargingProfile profile) {
        return store.setForStart(connectorId, Profiles16.fromMessage(profile), profile);
    }

    /**
     * What a Charge Point accepts, from its configuration.
     *
     * @param station what is known of it otherwise; its units are replaced where the configuration names any
     * @param configuration gives the value of a key, empty where it is not set
     * @throws IllegalArgumentException if a value cannot be read
     */
    public static Capabilities capabilities(
            Station station, Function<ConfigurationKey<?>, Optional<String>> configuration) {
        Capabilities capabilities = new Capabilities(station);
        List<RateUnit> units = new ArrayList<>();
        for (String word : read(configuration, ConfigurationKeys.CHARGING_SCHEDULE_ALLOWED_CHARGING_RATE_UNIT)
                .orElse(List.of())) {
            units.add(unit(word));
        }
        if (!units.isEmpty()) {
            capabilities = capabilities.withStation(station.withAllowedUnits(units));
        }
        return capabilities
                .withMaxStackLevel(read(configuration, ConfigurationKeys.CHARGE_PROFILE_MAX_STACK_LEVEL)
                        .orElse(capabilities.maxStackLevel()))
                .withMaxPeriods(read(configuration, ConfigurationKeys.CHARGING_SCHEDULE_MAX_PERIODS)
                        .orElse(capabilities.maxPeriods()))
                .withMaxProfiles(read(configuration, ConfigurationKeys.MAX_CHARGING_PROFILES_INSTALLED)
                        .orElse(capabilities.maxProfiles()));
    }

    private static <T> Optional<T> read(
            Function<ConfigurationKey<?>, Optional<String>> configuration, ConfigurationKey<T> key) {
        return configuration.apply(key).map(key::read);
    }

    /** The key has words of its own (erratum 3.88). */
    private static RateUnit unit(String word) {
        return switch (word) {
            case "Current", "A" -> RateUnit.A;
            case "Power", "W" -> RateUnit.W;
            default -> throw new IllegalArgumentException("No charging rate unit: " + word);
        };
    }
}
