package dev.ocpp4j.examples.certify.core201;

import static dev.ocpp4j.v201.common.AuthorizationStatus.BLOCKED;
import static dev.ocpp4j.v201.common.AuthorizationStatus.EXPIRED;
import static dev.ocpp4j.v201.common.AuthorizationStatus.INVALID;
import static dev.ocpp4j.v201.common.AuthorizationStatus.UNKNOWN;

import dev.ocpp4j.examples.certify.core201.Charging.News;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.authorization.ClearCacheRequest;
import dev.ocpp4j.v201.authorization.ClearCacheStatus;
import dev.ocpp4j.v201.availability.ConnectorStatus;
import dev.ocpp4j.v201.availability.StatusNotificationRequest;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.datatransfer.DataTransferRequest;
import dev.ocpp4j.v201.datatransfer.DataTransferStatus;
import dev.ocpp4j.v201.transactions.Reason;
import dev.ocpp4j.v201.transactions.TriggerReason;
import java.util.List;
import java.util.Map;

/** Cases of a server about access, identifiers and vendor data (blocks A, B, C and P). */
final class ServerCases {
    private static final String VERSION = Ocpp201.PROTOCOL.subprotocol();
    private static final String NO_VERSION = "ocpp0.1";
    private static final String WRONG_PASSWORD = "Wrong-password:0123456789";
    private static final int LEAST_REFUSAL = 400;
    private static final CustomData CUSTOM =
            new CustomData("com.example", Map.of("number", 1.5, "object", Map.of("list", List.of("a", true))));

    static final List<Case<ServerScene>> ALL = List.of(
            new Case<>("TC_A_01_CSMS", "The right password lets a station in", "A00.FR.204", server -> {
                server.connect();
                server.bootAccepted();
            }),
            new Case<>(
                    "TC_A_02_CSMS",
                    "A user that is not the station is refused",
                    "A00.FR.204",
                    server -> refused(server, server.stationId() + "Invalid", server.password())),
            new Case<>(
                    "TC_A_03_CSMS",
                    "A wrong password is refused",
                    "A00.FR.204",
                    server -> refused(server, server.stationId(), WRONG_PASSWORD)),
            new Case<>("TC_B_01_CSMS", "A boot is accepted", "B01.FR.02", ServerScene::bootAccepted),
            new Case<>("TC_B_58_CSMS", "The version is negotiated", "part 4 section 3.1.2", ServerCases::negotiation),
            new Case<>(
                    "TC_C_02_CSMS",
                    "An identifier that is not valid",
                    "C01.FR.07",
                    server -> server.turnedAway(server.authorize(server.tokens().invalid()), INVALID, UNKNOWN)),
            new Case<>(
                    "TC_C_06_CSMS",
                    "An identifier that is blocked",
                    "C01.FR.07",
                    server -> server.turnedAway(server.authorize(server.tokens().blocked()), BLOCKED, INVALID)),
            new Case<>(
                    "TC_C_07_CSMS",
                    "An identifier that has expired",
                    "C01.FR.07",
                    server -> server.turnedAway(server.authorize(server.tokens().expired()), EXPIRED, INVALID)),
            new Case<>("TC_C_08_CSMS", "An identifier that the cache accepts", "C12.FR.03", server -> {
                Charging charging = server.charging(1).plugIn();
                server.accepted(charging.tellToken(
                        TriggerReason.AUTHORIZED, server.tokens().valid()));
            }),
            new Case<>("TC_C_20_CSMS", "An identifier that is not valid, in a transaction", "C12.FR.03", server -> {
                Charging charging = server.charging(1).plugIn();
                server.turnedAway(
                        charging.tellToken(
                                TriggerReason.AUTHORIZED, server.tokens().invalid()),
                        INVALID,
                        UNKNOWN);
            }),
            new Case<>(
                    "TC_C_37_CSMS",
                    "The cache is cleared",
                    "C11.FR.01",
                    server -> clearCache(server, ClearCacheStatus.ACCEPTED)),
            new Case<>(
                    "TC_C_38_CSMS",
                    "The cache cannot be cleared",
                    "C11.FR.04",
                    server -> clearCache(server, ClearCacheStatus.REJECTED)),
            new Case<>("TC_C_39_CSMS", "Somebody of the same group ends it", "C09.FR.03", ServerCases::sameGroup),
            new Case<>("TC_C_47_CSMS", "A master pass ends all transactions", "C16.FR.01", ServerCases::masterPass),
            new Case<>("TC_C_48_CSMS", "A master pass ends one transaction", "C16.FR.01", server -> {
                Charging charging = server.charging(1).start(server.tokens().valid());
                server.accepted(
                        server.authorize(server.tokens().master()),
                        server.tokens().masterGroup());
                endByMaster(server, charging);
            }),
            new Case<>(
                    "TC_C_49_CSMS",
                    "A master pass ends all transactions of a station without a display",
                    "C16.FR.02",
                    ServerCases::masterPass),
            new Case<>(
                    "TC_P_02_CSMS",
                    "Data of an unknown vendor",
                    "P02.FR.06",
                    server -> server.isOneOf(
                            "status",
                            List.of(
                                    DataTransferStatus.UNKNOWN_VENDOR_ID,
                                    DataTransferStatus.UNKNOWN_MESSAGE_ID,
                                    DataTransferStatus.REJECTED),
                            server.ask(new DataTransferRequest("dev.ocpp4j.nobody").withMessageId("Nothing"))
                                    .status())),
            new Case<>("TC_P_03_CSMS", "Messages carry vendor data", "customData", server -> {
                server.ask(new StatusNotificationRequest(server.now(), ConnectorStatus.OCCUPIED, 1, 1)
                        .withCustomData(CUSTOM));
                Charging charging = server.charging(1);
                charging.tell(
                        TriggerReason.CABLE_PLUGGED_IN,
                        News.NOTHING.with(event -> new dev.ocpp4j.v201.transactions.TransactionEventRequest(
                                        event.eventType(),
                                        event.timestamp(),
                                        event.triggerReason(),
                                        event.seqNo(),
                                        event.transactionInfo().withCustomData(CUSTOM))
                                .withCustomData(CUSTOM)));
            }));

    private ServerCases() {}

    private static void refused(ServerScene server, String user, String password) {
        Upgrade upgrade = server.upgrade(user, password, VERSION);
        server.that("The upgrade is refused", upgrade.status() >= LEAST_REFUSAL, "it was answered " + upgrade.status());
    }

    /** Part 4 lets a server upgrade without a version and close at once, the test case wants a refusal. */
    private static void negotiation(ServerScene server) {
        Upgrade none = server.upgrade(server.stationId(), server.password(), NO_VERSION);
        server.that("There is no connection without a common version", !none.isGranted(), "there is one");
        Upgrade some = server.upgrade(server.stationId(), server.password(), NO_VERSION, VERSION);
        server.that("There is a connection with a common version", some.isGranted(), "there is none");
        server.is("Sec-WebSocket-Protocol", VERSION, some.subprotocol());
    }

    private static void clearCache(ServerScene server, ClearCacheStatus status) {
        server.station().answerClearCache(status);
        server.ordered(ClearCacheRequest.class, "{}", request -> true);
    }

    private static void sameGroup(ServerScene server) {
        Tokens tokens = server.tokens();
        Charging charging = server.charging(1).plugIn();
        server.accepted(server.authorize(tokens.second()), tokens.group());
        server.accepted(charging.tellToken(TriggerReason.AUTHORIZED, tokens.valid()), tokens.group());
        charging.charge();
        server.accepted(server.authorize(tokens.second()), tokens.group());
        server.accepted(charging.tellToken(TriggerReason.STOP_AUTHORIZED, tokens.second()), tokens.group());
        charging.afterwards().disconnect(null);
    }

    private static void masterPass(ServerScene server) {
        Tokens tokens = server.tokens();
        Charging first = server.charging(1).start(tokens.valid());
        Charging second = server.charging(2).start(tokens.second());
        server.accepted(server.authorize(tokens.master()), tokens.masterGroup());
        endByMaster(server, first);
        endByMaster(server, second);
    }

    private static void endByMaster(ServerScene server, Charging charging) {
        News news = News.of(server.tokens().master()).because(Reason.MASTER_PASS);
        server.accepted(
                charging.end(TriggerReason.STOP_AUTHORIZED, news).idTokenInfo(),
                server.tokens().masterGroup());
    }
}
