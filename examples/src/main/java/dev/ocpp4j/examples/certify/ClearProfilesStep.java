package dev.ocpp4j.examples.certify;

import static dev.ocpp4j.v16.common.ChargingProfilePurpose.CHARGE_POINT_MAX_PROFILE;
import static dev.ocpp4j.v16.common.ChargingProfilePurpose.TX_DEFAULT_PROFILE;
import static dev.ocpp4j.v16.common.ChargingProfilePurpose.TX_PROFILE;
import static dev.ocpp4j.v16.smartcharging.ClearChargingProfileStatus.ACCEPTED;
import static dev.ocpp4j.v16.smartcharging.ClearChargingProfileStatus.UNKNOWN;

import dev.ocpp4j.examples.certify.SessionParts.Session;
import dev.ocpp4j.v16.common.ChargingProfile;
import dev.ocpp4j.v16.smartcharging.ClearChargingProfileRequest;

/** Step SC.3: profiles are cleared, and those only that are meant (OCA TC_067_CS, 1.6 errata 3.25 and 3.26). */
final class ClearProfilesStep implements Step {
    private static final int WINDOW = 120;
    private static final int A = 301;
    private static final int B = 302;
    private static final int C = 303;

    @Override
    public Title title() {
        return Title.ofSmartCharging(
                3, "Clear ChargingProfiles", "Plug in, present a card; when asked, present it again; unplug.");
    }

    @Override
    public void run(StepContext context) {
        SmartChargingSetup setup = SmartChargingSetup.of(context);
        SessionParts parts = new SessionParts(context);
        Session session = parts.begin();
        setup.profiles().started(session);
        if (Profiles.maxStackLevel(context) < 1 || !Profiles.holds(context, 3) || !Profiles.takesPeriods(context, 3)) {
            few(context, setup);
        } else {
            many(context, setup);
        }
        all(context, setup, session);
        parts.end(session);
        setup.profiles().ended();
    }

    private static ClearChargingProfileRequest clear() {
        return new ClearChargingProfileRequest();
    }

    private static boolean install(StepContext context, SmartChargingSetup setup, String id, int profile) {
        ChargingLevels levels = setup.levels();
        ChargingProfile message =
                switch (profile) {
                    case A ->
                        setup.absolute(A, 1, TX_DEFAULT_PROFILE, setup.ofCase(0, 6, 60, 8, 200, 10), context.now());
                    case B -> setup.absolute(B, 0, TX_DEFAULT_PROFILE, setup.always(levels.mid()), context.now());
                    default ->
                        setup.absolute(C, 0, CHARGE_POINT_MAX_PROFILE, setup.always(levels.high()), context.now());
                };
        return setup.profiles().set(id + "-" + profile, profile == C ? 0 : context.connector(), message);
    }

    /** For a station without room for three profiles. */
    private static void few(StepContext context, SmartChargingSetup setup) {
        context.info("few", "Cleared with one profile: more are too many for this station");
        install(context, setup, "install", B);
        setup.profiles().clear("row-1", clear().withId(B), ACCEPTED, true, "of an id");
        setup.profiles().composite("row-1-composite", context.connector(), WINDOW);
        setup.profiles().clear("row-2", clear().withId(B), UNKNOWN, false, "of an id that is gone");
        install(context, setup, "install-again", B);
        setup.profiles()
                .clear(
                        "row-3",
                        clear().withConnectorId(context.connector())
                                .withChargingProfilePurpose(TX_DEFAULT_PROFILE)
                                .withStackLevel(0),
                        ACCEPTED,
                        true,
                        "of a connector, purpose and stack level");
        install(context, setup, "install-last", B);
    }

    private static void many(StepContext context, SmartChargingSetup setup) {
        Profiles profiles = setup.profiles();
        int connector = context.connector();
        if (!(install(context, setup, "install", A)
                & install(context, setup, "install", B)
                & install(context, setup, "install", C))) {
            throw new StepEnded();
        }
        profiles.clear("row-1", clear().withId(A), ACCEPTED, true, "of an id");
        profiles.composite("row-1-composite", connector, WINDOW);
        profiles.clear("row-2", clear().withId(A), UNKNOWN, false, "of an id that is gone");
        profiles.clear(
                "row-3",
                clear().withConnectorId(connector)
                        .withChargingProfilePurpose(TX_DEFAULT_PROFILE)
                        .withStackLevel(0),
                ACCEPTED,
                true,
                "of a connector, purpose and stack level");
        profiles.composite("row-3-composite", connector, WINDOW);
        profiles.clear(
                "row-4",
                clear().withChargingProfilePurpose(TX_PROFILE),
                UNKNOWN,
                false,
                "of a purpose without profiles");
        install(context, setup, "row-5", A);
        profiles.clear(
                "row-5",
                clear().withId(A).withConnectorId(99).withStackLevel(7),
                ACCEPTED,
                false,
                "of an id, with other fields that then do not count (1.6 errata 3.26),");
        install(context, setup, "row-6", A);
        install(context, setup, "row-6", B);
        profiles.clear(
                "row-6",
                clear().withConnectorId(connector).withStackLevel(1),
                ACCEPTED,
                false,
                "of a connector and a stack level");
        profiles.composite("row-6-composite", connector, WINDOW);
    }

    /** Everything goes, and the vehicle gets what it wants. */
    private static void all(StepContext context, SmartChargingSetup setup, Session session) {
        setup.profiles().clear("row-7", clear(), ACCEPTED, true, "of everything");
        setup.profiles().composite("row-7-composite", context.connector(), WINDOW);
        setup.meters().rises(session, "row-7", setup.levels().max());
        setup.profiles().clear("row-8", clear(), UNKNOWN, false, "of everything, when there is nothing,");
    }
}
