package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.common.ChargingProfilePurpose.TX_DEFAULT_PROFILE;
import static dev.ocpp4j.v16.common.ChargingProfilePurpose.TX_PROFILE;

import dev.ocpp4j.examples.certify.SessionParts.Session;
import dev.ocpp4j.v16.core.ResetRequest;
import dev.ocpp4j.v16.core.ResetResponse;
import dev.ocpp4j.v16.core.ResetType;
import java.math.BigDecimal;
import java.time.Instant;

/** Step SC.2: profiles for transactions that come (OCA TC_056_CS). */
final class TxDefaultStep implements Step {
    private static final int WINDOW = 120;
    private static final int HOUR = 3600;
    private static final int NO_CONNECTOR = 99;

    @Override
    public Title title() {
        return Title.ofSmartCharging(
                2, "Verify TxDefaultProfiles", "Twice: plug in, present a card; when asked, present it again; unplug.");
    }

    @Override
    public void run(StepContext context) {
        SmartChargingSetup setup = SmartChargingSetup.of(context);
        Profiles profiles = setup.profiles();
        ChargingLevels levels = setup.levels();
        SessionParts parts = new SessionParts(context);

        if (!profiles.set("all", 0, profile(context, setup, 201, levels.mid()))) {
            throw new StepEnded();
        }
        Session session = parts.begin();
        profiles.started(session);
        Instant start = session.start().request().timestamp();
        setup.meters().keeps(session, "all", levels.mid(), start);
        profiles.composite("all-composite", context.connector(), WINDOW);
        one(context, setup, session);
        overruled(context, setup, session);
        parts.end(session);
        profiles.ended();
        profiles.composite("ended-composite", context.connector(), WINDOW);

        again(context.part("again"), setup);
        persistent(context, setup);
        shape(context, setup);
        profiles.refused(
                "unknown-connector",
                NO_CONNECTOR,
                profile(context, setup, 209, levels.mid()),
                "for connector " + NO_CONNECTOR + ", which there is not,");
        profiles.none();
    }

    private static dev.ocpp4j.v16.common.ChargingProfile profile(
            StepContext context, SmartChargingSetup setup, int id, BigDecimal limit) {
        return setup.absolute(id, 0, TX_DEFAULT_PROFILE, setup.always(limit).withDuration(HOUR), context.now());
    }

    /** One for a connector overrules the one for all, there only, and at once (1.6 errata 3.8). */
    private static void one(StepContext context, SmartChargingSetup setup, Session session) {
        if (!setup.profiles()
                .set(
                        "one",
                        context.connector(),
                        profile(context, setup, 202, setup.levels().low()))) {
            return;
        }
        setup.meters().keeps(session, "one", setup.levels().low());
        setup.profiles().composite("one-composite", context.connector(), WINDOW);
        Profiles.others(context).stream().findFirst().ifPresent(other -> setup.profiles()
                .composite("other-composite", other, WINDOW));
    }

    /** A TxProfile overrules both, even upwards. */
    private static void overruled(StepContext context, SmartChargingSetup setup, Session session) {
        BigDecimal high = setup.levels().high();
        boolean set = setup.profiles()
                .set(
                        "overruled",
                        context.connector(),
                        setup.absolute(203, 0, TX_PROFILE, setup.always(high), context.now())
                                .withTransactionId(session.transaction()));
        if (set) {
            setup.meters().keeps(session, "overruled", high);
            setup.profiles().composite("overruled-composite", context.connector(), WINDOW);
        }
    }

    /** The next transaction has it from its start. */
    private static void again(StepContext context, SmartChargingSetup setup) {
        SessionParts parts = new SessionParts(context);
        Session session = parts.begin();
        setup.profiles().started(session);
        new LimitChecks(context, setup.levels(), setup.interval())
                .keeps(
                        session,
                        "from-start",
                        setup.levels().low(),
                        session.start().request().timestamp());
        parts.end(session);
        setup.profiles().ended();
    }

    /** Profiles survive a restart (1.6 errata 3.37). */
    private static void persistent(StepContext context, SmartChargingSetup setup) {
        int mark = context.mark();
        context.bench().connectionMayEnd(true);
        Answer<ResetResponse> answer = context.call(new ResetRequest(ResetType.SOFT));
        var boot = new Reboot(context.part("reset")).seen(mark, "Reset", answer);
        new Reboot(context).status(boot, context.connector());
        context.bench().connectionMayEnd(false);
        setup.profiles().composite("persistent-composite", context.connector(), WINDOW);
    }

    /** The schedule of the test case. */
    private static void shape(StepContext context, SmartChargingSetup setup) {
        setup.profiles().none();
        if (!Profiles.takesPeriods(context, 3)) {
            context.info("shape", "A schedule of 3 periods was not tried: too many for this station");
            return;
        }
        Instant now = context.now();
        boolean set = setup.profiles()
                .set(
                        "shape",
                        context.connector(),
                        setup.absolute(
                                204,
                                0,
                                TX_DEFAULT_PROFILE,
                                setup.ofCase(0, 6, 60, 10, 120, 8)
                                        .withDuration(300)
                                        .withStartSchedule(now),
                                now));
        if (set) {
            setup.profiles().composite("shape-composite", context.connector(), 350);
        }
    }
}
