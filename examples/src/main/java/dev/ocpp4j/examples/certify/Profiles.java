package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.CHARGE_PROFILE_MAX_STACK_LEVEL;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.NUMBER_OF_CONNECTORS;

import dev.ocpp4j.examples.certify.SessionParts.Session;
import dev.ocpp4j.smartcharging.AcceptanceRules;
import dev.ocpp4j.smartcharging.CompositeRequest;
import dev.ocpp4j.smartcharging.CompositeSchedule;
import dev.ocpp4j.smartcharging.CurrentType;
import dev.ocpp4j.smartcharging.Policies;
import dev.ocpp4j.smartcharging.ProfileStore;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.Station;
import dev.ocpp4j.smartcharging.Transaction;
import dev.ocpp4j.smartcharging.v16.Profiles16;
import dev.ocpp4j.v16.common.ChargingProfile;
import dev.ocpp4j.v16.smartcharging.ChargingProfileStatus;
import dev.ocpp4j.v16.smartcharging.ClearChargingProfileRequest;
import dev.ocpp4j.v16.smartcharging.ClearChargingProfileResponse;
import dev.ocpp4j.v16.smartcharging.ClearChargingProfileStatus;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleRequest;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleResponse;
import dev.ocpp4j.v16.smartcharging.SetChargingProfileRequest;
import dev.ocpp4j.v16.smartcharging.SetChargingProfileResponse;
import java.time.Instant;
import java.util.List;

/** Gives profiles to a station, and knows from then on what its composite schedule has to be. */
final class Profiles {
    private final StepContext context;
    private final ChargingLevels levels;
    private final ProfileStore expected;

    Profiles(StepContext context, ChargingLevels levels) {
        this.context = context;
        this.levels = levels;
        Outlet outlet = levels.outlet();
        int connectors = context.capabilities().value(NUMBER_OF_CONNECTORS).orElse(1);
        Station station = outlet.current() == CurrentType.AC
                ? Station.ac(connectors, outlet.voltage()).withPhases(outlet.phases())
                : Station.dc(connectors, outlet.voltage());
        expected = new ProfileStore(
                new dev.ocpp4j.smartcharging.Capabilities(station)
                        .withMaxStackLevel(context.capabilities()
                                .value(CHARGE_PROFILE_MAX_STACK_LEVEL)
                                .orElse(0)),
                AcceptanceRules.OCPP_16,
                Policies.OCPP_16,
                context::now);
    }

    /** The station has no profiles, whatever it had. */
    void none() {
        context.call(new ClearChargingProfileRequest());
        expected.clear(Profiles16.fromMessage(new ClearChargingProfileRequest()));
    }

    /** A transaction runs. */
    void started(Session session) {
        Instant start = session.start().request().timestamp();
        expected.transactionStarted(
                new Transaction(context.connector(), Integer.toString(session.transaction()), start));
    }

    /** It has ended. */
    void ended() {
        expected.transactionEnded(context.connector());
    }

    /** Gives a profile to the station, which has to accept it. @return whether it did */
    boolean set(String id, int connector, ChargingProfile profile) {
        context.bench().profilesAreSet();
        Answer<SetChargingProfileResponse> answer = context.ask(id, new SetChargingProfileRequest(connector, profile));
        boolean accepted = answer.response().status() == ChargingProfileStatus.ACCEPTED;
        context.check(
                id,
                accepted,
                "SetChargingProfile " + profile.chargingProfileId() + " (" + Words.of(profile.chargingProfilePurpose())
                        + ", stack level " + profile.stackLevel() + ") is Accepted",
                "it was " + Words.of(answer.response().status()),
                answer.frames());
        if (accepted) {
            expected.set(connector, Profiles16.fromMessage(profile), profile);
        }
        return accepted;
    }

    /** Gives a profile to the station that it has to refuse. */
    void refused(String id, int connector, ChargingProfile profile, String why) {
        context.bench().profilesAreSet();
        Answer<SetChargingProfileResponse> answer = context.call(new SetChargingProfileRequest(connector, profile));
        boolean refused =
                answer.isResult() ? answer.response().status() != ChargingProfileStatus.ACCEPTED : answer.isError();
        context.should(
                id,
                refused,
                "SetChargingProfile " + why + " is Rejected, or answered PropertyConstraintViolation",
                answer.isResult() ? "it was Accepted" : answer.problem(),
                answer.frames());
        if (!refused) {
            context.call(new ClearChargingProfileRequest().withId(profile.chargingProfileId()));
        }
    }

    /** Clears profiles. @param decides whether a wrong answer fails the step */
    void clear(
            String id,
            ClearChargingProfileRequest request,
            ClearChargingProfileStatus right,
            boolean decides,
            String what) {
        Answer<ClearChargingProfileResponse> answer = context.ask(id, request);
        ClearChargingProfileStatus status = answer.response().status();
        String demand = "ClearChargingProfile " + what + " is " + Words.of(right);
        if (decides) {
            context.check(id, status == right, demand, "it was " + Words.of(status), answer.frames());
        } else {
            context.should(id, status == right, demand, "it was " + Words.of(status), answer.frames());
        }
        if (status == ClearChargingProfileStatus.ACCEPTED) {
            expected.clear(Profiles16.fromMessage(request));
        }
    }

    /** The composite schedule is what follows from the profiles; it decides under strict judgement only. */
    void composite(String id, int connector, int seconds) {
        Instant asked = context.now();
        Answer<GetCompositeScheduleResponse> answer = context.call(
                new GetCompositeScheduleRequest(connector, seconds).withChargingRateUnit(levels.wireUnit()));
        if (!answer.isResult() || !Messages.DIALECT.isWhole(answer.response())) {
            String problem = answer.isResult() ? "what it has to have is missing" : answer.problem();
            context.should(
                    id, false, "GetCompositeSchedule is answered in a form that can be read", problem, answer.frames());
            return;
        }
        Instant received = answer.call() == null ? asked : answer.call().time();
        RateUnit unit = levels.unit();
        CompositeSchedule right =
                expected.schedules().compose(new CompositeRequest(connector, received, seconds).withUnit(unit));
        new CompositeChecks(context, levels, id, answer).judge(connector, seconds, received, right);
    }

    /** Whether the station can hold so many profiles, as far as it tells. */
    static boolean holds(StepContext context, int profiles) {
        return context.capabilities()
                .value(dev.ocpp4j.v16.configuration.ConfigurationKeys.MAX_CHARGING_PROFILES_INSTALLED)
                .map(max -> max >= profiles)
                .orElse(profiles <= 2);
    }

    /** Whether a schedule may have so many periods, as far as it tells. */
    static boolean takesPeriods(StepContext context, int periods) {
        return context.capabilities()
                .value(dev.ocpp4j.v16.configuration.ConfigurationKeys.CHARGING_SCHEDULE_MAX_PERIODS)
                .map(max -> max >= periods)
                .orElse(periods <= 1);
    }

    /** The highest stack level. */
    static int maxStackLevel(StepContext context) {
        return context.capabilities().value(CHARGE_PROFILE_MAX_STACK_LEVEL).orElse(0);
    }

    /** The other connectors. */
    static List<Integer> others(StepContext context) {
        int connectors = context.capabilities().value(NUMBER_OF_CONNECTORS).orElse(1);
        return java.util.stream.IntStream.rangeClosed(1, connectors)
                .filter(connector -> connector != context.connector())
                .boxed()
                .toList();
    }
}
