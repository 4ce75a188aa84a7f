package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.common.ChargingProfilePurpose.CHARGE_POINT_MAX_PROFILE;
import static dev.ocpp4j.v16.common.ChargingProfilePurpose.TX_DEFAULT_PROFILE;
import static dev.ocpp4j.v16.common.ChargingProfilePurpose.TX_PROFILE;
import static dev.ocpp4j.v16.core.ChargePointStatus.CHARGING;
import static dev.ocpp4j.v16.core.ChargePointStatus.SUSPENDED_EV;
import static dev.ocpp4j.v16.core.ChargePointStatus.SUSPENDED_EVSE;

import dev.ocpp4j.examples.certify.SessionParts.Session;
import dev.ocpp4j.v16.common.ChargingProfile;
import dev.ocpp4j.v16.smartcharging.ClearChargingProfileRequest;
import dev.ocpp4j.v16.smartcharging.ClearChargingProfileStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Step SC.1: two profiles, and what the meter shows of them (OCA TC_072, TC_057, TC_058, TC_066_CS). */
final class TwoProfilesStep implements Step {
    private static final int WINDOW = 120;
    private static final int NO_TRANSACTION = 987_654_321;

    @Override
    public Title title() {
        return Title.ofSmartCharging(
                1,
                "Send 2 Charging Profiles & Validate Metervalues",
                "Plug in a vehicle that takes much, present a card; when asked, present it again; unplug.");
    }

    @Override
    public void run(StepContext context) {
        SmartChargingSetup setup = SmartChargingSetup.of(context);
        SessionParts parts = new SessionParts(context);
        Session session = parts.begin();
        setup.profiles().started(session);
        demand(context, setup, session);
        if (first(context, setup, session) && Profiles.holds(context, 2)) {
            second(context, setup, session);
            if (context.bench().isAutomatic()) {
                nothing(context, setup, session);
            }
            unknownTransaction(context, setup);
            purposes(context, setup, session);
        } else {
            context.remark("one-profile", "The station takes one profile at a time: no second one was sent", List.of());
        }
        parts.end(session);
        setup.profiles().ended();
        afterwards(context, setup);
        stacked(context, setup);
    }

    /** A vehicle that takes next to nothing shows no limit. */
    private static void demand(StepContext context, SmartChargingSetup setup, Session session) {
        Optional<BigDecimal> drawn = setup.meters().baseline(session);
        ChargingLevels levels = setup.levels();
        if (drawn.isPresent() && drawn.get().compareTo(levels.low()) <= 0) {
            throw context.notApplicable(
                    "demand",
                    "The vehicle draws " + levels.text(drawn.get()) + " without a limit: too little to see one of "
                            + levels.text(levels.low()),
                    List.of());
        }
        drawn.ifPresent(value -> context.info("demand", "Without a limit " + levels.text(value) + " are drawn"));
    }

    private static boolean first(StepContext context, SmartChargingSetup setup, Session session) {
        ChargingProfile profile = setup.absolute(
                        101, 0, TX_PROFILE, setup.always(setup.levels().mid()), context.now())
                .withTransactionId(session.transaction());
        if (!setup.profiles().set("first", context.connector(), profile)) {
            return false;
        }
        setup.meters().keeps(session, "first", setup.levels().mid());
        setup.profiles().composite("first-composite", context.connector(), WINDOW);
        return true;
    }

    private static void second(StepContext context, SmartChargingSetup setup, Session session) {
        int seconds = context.intervals().profile();
        int stackLevel = Math.min(1, Profiles.maxStackLevel(context));
        Instant start = context.now();
        ChargingProfile profile = setup.absolute(
                        102,
                        stackLevel,
                        TX_PROFILE,
                        setup.always(setup.levels().low()).withDuration(seconds).withStartSchedule(start),
                        start)
                .withTransactionId(session.transaction());
        if (!setup.profiles().set("second", context.connector(), profile)) {
            return;
        }
        setup.profiles().composite("second-composite", context.connector(), WINDOW);
        setup.meters().keeps(session, "second", setup.levels().low(), start);
        if (stackLevel > 0) {
            Duration left = Duration.between(context.now(), start.plusSeconds(seconds));
            if (!left.isNegative() && !left.isZero()) {
                context.pass("the end of the second profile", left);
            }
            setup.meters().keeps(session, "first-again", setup.levels().mid(), start.plusSeconds(seconds));
        }
    }

    /** A limit of 0 suspends the transaction. */
    private static void nothing(StepContext context, SmartChargingSetup setup, Session session) {
        int mark = context.mark();
        int stackLevel = Math.min(1, Profiles.maxStackLevel(context));
        ChargingProfile profile = setup.absolute(
                        102, stackLevel, TX_PROFILE, setup.always(BigDecimal.ZERO), context.now())
                .withTransactionId(session.transaction());
        if (setup.profiles().set("zero", context.connector(), profile)) {
            shown(context, "zero-suspended", mark, Expect.status(context.connector(), SUSPENDED_EVSE));
            int back = context.mark();
            setup.profiles()
                    .clear(
                            "zero-cleared",
                            new ClearChargingProfileRequest().withId(102),
                            ClearChargingProfileStatus.ACCEPTED,
                            false,
                            "of that profile");
            shown(context, "zero-over", back, Expect.status(context.connector(), CHARGING, SUSPENDED_EV));
        }
    }

    private static void shown(
            StepContext context, String id, int mark, Expect<dev.ocpp4j.v16.core.StatusNotificationRequest> expected) {
        Duration limit = context.intervals().settle().plus(context.times().reaction());
        var seen = context.await(mark, expected, limit);
        context.should(
                id,
                seen.isPresent(),
                expected.what() + " within " + Words.seconds(limit),
                "it did not come",
                seen.map(status -> List.of(status.number())).orElse(context.messages(mark)));
    }

    private static void unknownTransaction(StepContext context, SmartChargingSetup setup) {
        setup.profiles()
                .refused(
                        "unknown-transaction",
                        context.connector(),
                        setup.absolute(
                                        104,
                                        0,
                                        TX_PROFILE,
                                        setup.always(setup.levels().high()),
                                        context.now())
                                .withTransactionId(NO_TRANSACTION),
                        "of a TxProfile for an unknown transaction");
    }

    /** Profiles of three purposes at once (OCA TC_066_CS). */
    private static void purposes(StepContext context, SmartChargingSetup setup, Session session) {
        if (!Profiles.holds(context, 3) || !Profiles.takesPeriods(context, 5)) {
            context.info("purposes", "Profiles of three purposes were not tried: too many for this station");
            return;
        }
        Profiles profiles = setup.profiles();
        profiles.none();
        Instant now = context.now();
        boolean set = profiles.set(
                        "purposes-max",
                        0,
                        setup.absolute(
                                111,
                                0,
                                CHARGE_POINT_MAX_PROFILE,
                                setup.ofCase(0, 10).withStartSchedule(now),
                                now))
                && profiles.set(
                        "purposes-default",
                        context.connector(),
                        setup.absolute(
                                112,
                                0,
                                TX_DEFAULT_PROFILE,
                                setup.ofCase(0, 6, 60, 10, 120, 8, 180, 25, 260, 8)
                                        .withDuration(300)
                                        .withStartSchedule(now),
                                now))
                && profiles.set(
                        "purposes-transaction",
                        context.connector(),
                        setup.absolute(
                                        113,
                                        0,
                                        TX_PROFILE,
                                        setup.ofCase(0, 8, 50, 11, 140, 16, 200, 6, 240, 12)
                                                .withDuration(260)
                                                .withStartSchedule(now),
                                        now)
                                .withTransactionId(session.transaction()));
        if (set) {
            profiles.composite("purposes-composite", context.connector(), 400);
        }
        profiles.none();
    }

    /** The profiles of a transaction end with it. */
    private static void afterwards(StepContext context, SmartChargingSetup setup) {
        setup.profiles().composite("ended-composite", context.connector(), WINDOW);
        setup.profiles()
                .refused(
                        "no-transaction",
                        context.connector(),
                        setup.absolute(
                                105, 0, TX_PROFILE, setup.always(setup.levels().high()), context.now()),
                        "of a TxProfile without a transaction");
        setup.profiles().none();
    }

    /** Two profiles on top of each other; nothing is charged (OCA TC_072_CS). */
    private static void stacked(StepContext context, SmartChargingSetup setup) {
        if (Profiles.maxStackLevel(context) < 1 || !Profiles.holds(context, 2) || !Profiles.takesPeriods(context, 3)) {
            context.info("stacked", "Stacked schedules were not tried: too many for this station");
            return;
        }
        Profiles profiles = setup.profiles();
        Instant now = context.now();
        boolean set = profiles.set(
                        "stacked-low",
                        context.connector(),
                        setup.absolute(
                                121,
                                0,
                                TX_DEFAULT_PROFILE,
                                setup.ofCase(0, 6, 100, 8, 200, 10)
                                        .withDuration(400)
                                        .withStartSchedule(now),
                                now))
                && profiles.set(
                        "stacked-high",
                        context.connector(),
                        setup.absolute(
                                122,
                                1,
                                TX_DEFAULT_PROFILE,
                                setup.ofCase(0, 7, 100, 9).withDuration(150).withStartSchedule(now),
                                now));
        if (set) {
            profiles.composite("stacked-composite", context.connector(), 350);
        }
        profiles.none();
    }
}
