package dev.ocpp4j.smartcharging.v201;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.smartcharging.Capabilities;
import dev.ocpp4j.smartcharging.CompositeRequest;
import dev.ocpp4j.smartcharging.CompositeSchedules;
import dev.ocpp4j.smartcharging.Decision;
import dev.ocpp4j.smartcharging.LimitSource;
import dev.ocpp4j.smartcharging.ProfileStore;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.Refusal;
import dev.ocpp4j.smartcharging.Station;
import dev.ocpp4j.smartcharging.StoredProfile;
import dev.ocpp4j.v201.common.ChargingProfile;
import dev.ocpp4j.v201.common.GenericStatus;
import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.smartcharging.ChargingProfileCriterion;
import dev.ocpp4j.v201.smartcharging.ChargingProfileStatus;
import dev.ocpp4j.v201.smartcharging.ClearChargingProfileRequest;
import dev.ocpp4j.v201.smartcharging.ClearChargingProfileResponse;
import dev.ocpp4j.v201.smartcharging.ClearChargingProfileStatus;
import dev.ocpp4j.v201.smartcharging.GetChargingProfileStatus;
import dev.ocpp4j.v201.smartcharging.GetChargingProfilesRequest;
import dev.ocpp4j.v201.smartcharging.GetChargingProfilesResponse;
import dev.ocpp4j.v201.smartcharging.GetCompositeScheduleRequest;
import dev.ocpp4j.v201.smartcharging.GetCompositeScheduleResponse;
import dev.ocpp4j.v201.smartcharging.ReportChargingProfilesRequest;
import dev.ocpp4j.v201.smartcharging.SetChargingProfileRequest;
import dev.ocpp4j.v201.smartcharging.SetChargingProfileResponse;
import dev.ocpp4j.v201.smartcharging.SmartChargingStation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Answers the messages of functional block K for a Charging Station of OCPP 2.0.1 from a store. Safe for use by several
 * threads, and one instance may serve several sessions. Limits of other systems are the matter of
 * {@link ExternalLimits201}.
 */
public final class SmartCharging201 implements SmartChargingStation {
    /** The most periods that the schema of a schedule allows. */
    private static final int MOST_PERIODS = 1024;

    private static final int LONGEST_INFO = 512;

    private final ProfileStore store;
    private final int profilesPerReport;

    /** Answers from a store that follows {@link dev.ocpp4j.smartcharging.AcceptanceRules#OCPP_201}. */
    public SmartCharging201(ProfileStore store) {
        this(store, 4);
    }

    /**
     * The same with a given size of reports.
     *
     * @param profilesPerReport the most profiles in one ReportChargingProfilesRequest, 1 or more
     */
    public SmartCharging201(ProfileStore store, int profilesPerReport) {
        if (profilesPerReport < 1) {
            throw new IllegalArgumentException("profilesPerReport is " + profilesPerReport);
        }
        this.store = Objects.requireNonNull(store, "store");
        this.profilesPerReport = profilesPerReport;
    }

    /** The handlers to offer. */
    public Handlers handlers() {
        return SmartChargingStation.handlers(this);
    }

    @Override
    public SetChargingProfileResponse setChargingProfile(SetChargingProfileRequest request, Exchange exchange) {
        ChargingProfile message = request.chargingProfile();
        Decision decision = store.set(request.evseId(), Profiles201.fromMessage(message), message);
        return decision.accepted()
                ? new SetChargingProfileResponse(ChargingProfileStatus.ACCEPTED)
                : new SetChargingProfileResponse(ChargingProfileStatus.REJECTED)
                        .withStatusInfo(info(decision.reasonCode(), decision.reason()));
    }

    private static StatusInfo info(String code, String text) {
        return new StatusInfo(code)
                .withAdditionalInfo(text.length() > LONGEST_INFO ? text.substring(0, LONGEST_INFO) : text);
    }

    @Override
    public ClearChargingProfileResponse clearChargingProfile(ClearChargingProfileRequest request, Exchange exchange) {
        boolean cleared = store.clear(Profiles201.fromMessage(request));
        return new ClearChargingProfileResponse(
                cleared ? ClearChargingProfileStatus.ACCEPTED : ClearChargingProfileStatus.UNKNOWN);
    }

    @Override
    public GetCompositeScheduleResponse getCompositeSchedule(GetCompositeScheduleRequest request, Exchange exchange) {
        CompositeRequest wanted = new CompositeRequest(request.evseId(), exchange.receivedAt(), request.duration())
                .withUnit(
                        request.chargingRateUnit() == null ? null : Profiles201.fromMessage(request.chargingRateUnit()))
                .withMaxPeriods(MOST_PERIODS);
        CompositeSchedules schedules = store.schedules();
        Optional<Refusal> refusal = schedules.refusal(wanted);
        return refusal.isPresent()
                ? new GetCompositeScheduleResponse(GenericStatus.REJECTED)
                        .withStatusInfo(
                                info(reasonCode(refusal.get()), refusal.get().reason()))
                : Profiles201.toMessage(schedules.compose(wanted));
    }

    private static String reasonCode(Refusal refusal) {
        return switch (refusal.rule()) {
            case "Q2" -> "UnknownEvse";
            case "Q3" -> "UnsupportedRateUnit";
            default -> "InvalidValue";
        };
    }

    /** Answers, and after the answer reports the profiles in as many parts as needed (K09). */
    @Override
    public GetChargingProfilesResponse getChargingProfiles(GetChargingProfilesRequest request, Exchange exchange) {
        List<ReportChargingProfilesRequest> reports = reports(request);
        if (reports.isEmpty()) {
            return new GetChargingProfilesResponse(GetChargingProfileStatus.NO_PROFILES);
        }
        exchange.afterReply(() -> send(exchange.session(), reports));
        return new GetChargingProfilesResponse(GetChargingProfileStatus.ACCEPTED);
    }

    /** One after the other, so that the last one is the one without {@code tbc}; a failure ends the report. */
    private static void send(OcppSession session, List<ReportChargingProfilesRequest> reports) {
        CompletableFuture<?> sent = CompletableFuture.completedFuture(null);
        for (ReportChargingProfilesRequest report : reports) {
            sent = sent.thenCompose(before -> session.send(report));
        }
    }

    private List<ReportChargingProfilesRequest> reports(GetChargingProfilesRequest request) {
        record Group(LimitSource source, int evse) {}
        Map<Group, List<ChargingProfile>> groups = new LinkedHashMap<>();
        for (StoredProfile stored : store.profiles()) {
            if (matches(request, stored)) {
                Group group = new Group(stored.source(), stored.installed().evse());
                groups.computeIfAbsent(group, key -> new ArrayList<>()).add(Snapshot201.message(stored));
            }
        }
        List<ReportChargingProfilesRequest> reports = new ArrayList<>();
        groups.forEach((group, profiles) -> {
            for (int i = 0; i < profiles.size(); i += profilesPerReport) {
                List<ChargingProfile> part = profiles.subList(i, Math.min(i + profilesPerReport, profiles.size()));
                reports.add(new ReportChargingProfilesRequest(
                                request.requestId(), Profiles201.toMessage(group.source()), part, group.evse())
                        .withTbc(true));
            }
        });
        if (!reports.isEmpty()) {
            int last = reports.size() - 1;
            reports.set(last, reports.get(last).withTbc(false));
        }
        return reports;
    }

    /** K09.FR.03 to K09.FR.06. */
    private static boolean matches(GetChargingProfilesRequest request, StoredProfile stored) {
        ChargingProfileCriterion criterion = request.chargingProfile();
        return (request.evseId() == null
                        || request.evseId() == stored.installed().evse())
                && (criterion.chargingProfileId() == null
                        || criterion
                                .chargingProfileId()
                                .contains(stored.profile().id()))
                && (criterion.stackLevel() == null
                        || criterion.stackLevel() == stored.profile().stackLevel())
                && (criterion.chargingProfilePurpose() == null
                        || Profiles201.fromMessage(criterion.chargingProfilePurpose())
                                == stored.profile().purpose())
                && (criterion.chargingLimitSource() == null
                        || criterion.chargingLimitSource().contains(Profiles201.toMessage(stored.source())));
    }

    /**
     * Takes the profile of a RequestStartTransaction (K05). It takes effect when the store is told that the transaction
     * started.
     *
     * @param evseId the EVSE on which the transaction will start
     */
    public Decision acceptForStart(int evseId, ChargingProfile profile) {
        return store.setForStart(evseId, Profiles201.fromMessage(profile), profile);
    }

    /**
     * What a Charging Station accepts, from its device model.
     *
     * @param station what is known of it otherwise; its units are replaced where the device model names any
     * @param deviceModel gives the value of a variable, empty where it is not there
     * @param maxProfiles the maxLimit of {@link StandardVariable#SMART_CHARGING_CTRLR_ENTRIES_CHARGING_PROFILES}
     * @throws IllegalArgumentException if a value cannot be read
     */
    public static Capabilities capabilities(
            Station station, Function<StandardVariable, Optional<String>> deviceModel, int maxProfiles) {
        Capabilities capabilities = new Capabilities(station).withMaxProfiles(maxProfiles);
        List<RateUnit> units = deviceModel
                .apply(StandardVariable.SMART_CHARGING_CTRLR_RATE_UNIT)
                .map(list -> Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .map(RateUnit::valueOf)
                        .toList())
                .orElse(List.of());
        if (!units.isEmpty()) {
            capabilities = capabilities.withStation(station.withAllowedUnits(units));
        }
        return capabilities
                .withMaxStackLevel(deviceModel
                        .apply(StandardVariable.SMART_CHARGING_CTRLR_PROFILE_STACK_LEVEL)
                        .map(Integer::valueOf)
                        .orElse(capabilities.maxStackLevel()))
                .withMaxPeriods(deviceModel
                        .apply(StandardVariable.SMART_CHARGING_CTRLR_PERIODS_PER_SCHEDULE)
                        .map(Integer::valueOf)
                        .orElse(capabilities.maxPeriods()))
                .withPhaseSwitching(deviceModel
                        .apply(StandardVariable.SMART_CHARGING_CTRLR_AC_PHASE_SWITCHING_SUPPORTED)
                        .map(Boolean::valueOf)
                        .orElse(false));
    }
}
