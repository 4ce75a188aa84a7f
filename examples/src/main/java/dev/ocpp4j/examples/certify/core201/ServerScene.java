package dev.ocpp4j.examples.certify.core201;

import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.examples.certify.HarnessException;
import dev.ocpp4j.v201.authorization.AuthorizeRequest;
import dev.ocpp4j.v201.availability.ConnectorStatus;
import dev.ocpp4j.v201.availability.StatusNotificationRequest;
import dev.ocpp4j.v201.common.AuthorizationStatus;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.IdTokenInfo;
import dev.ocpp4j.v201.provisioning.BootNotificationRequest;
import dev.ocpp4j.v201.provisioning.BootReason;
import dev.ocpp4j.v201.provisioning.ChargingStation;
import dev.ocpp4j.v201.provisioning.RegistrationStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The words that cases about a server are written in: the run plays a station with two EVSEs that have a connector each.
 * Used on the thread of the run only.
 */
final class ServerScene extends Scene {
    /** How many EVSEs the station has that is played. */
    static final int EVSES = 2;

    private final Access access;
    private final StubStation station;
    private final Operator operator;
    private final Tokens tokens;
    private final String stationId;
    private final String password;
    private final List<Charging> chargings = new ArrayList<>();

    ServerScene(
            Kit kit,
            Access access,
            StubStation station,
            Operator operator,
            Tokens tokens,
            String stationId,
            String password) {
        super(kit, Way.OUT);
        this.access = access;
        this.station = station;
        this.operator = operator;
        this.tokens = tokens;
        this.stationId = stationId;
        this.password = password;
    }

    Tokens tokens() {
        return tokens;
    }

    StubStation station() {
        return station;
    }

    String stationId() {
        return stationId;
    }

    String password() {
        return password;
    }

    /** The time, in milliseconds. */
    Instant now() {
        return kit().clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    // ---- before and after

    @Override
    void prepare() {
        if (session().isEmpty()) {
            kit().recorder().opened(access.connect());
            if (call(boot()).response() == null) {
                throw new HarnessException("The server does not let the station boot");
            }
        }
    }

    @Override
    void tidy() {
        chargings.forEach(Charging::leave);
        chargings.clear();
    }

    /** A vehicle comes to an EVSE; what is left of it ends with the case. */
    Charging charging(int evse) {
        Charging charging = new Charging(this, evse);
        chargings.add(charging);
        return charging;
    }

    // ---- what the station does

    /** Connects anew, with the right password. */
    void connect() {
        kit().recorder().opened(access.connect());
    }

    /** Asks for a WebSocket. */
    Upgrade upgrade(String user, String secret, String... subprotocols) {
        return access.upgrade(user, secret, List.of(subprotocols));
    }

    private static BootNotificationRequest boot() {
        return new BootNotificationRequest(new ChargingStation("Played", "ocpp4j"), BootReason.POWER_UP);
    }

    /** Boots, which has to be Accepted, and tells the state of its connectors. */
    void bootAccepted() {
        is("status", RegistrationStatus.ACCEPTED, ask(boot()).status());
        for (int evse = 1; evse <= EVSES; evse++) {
            status(evse, ConnectorStatus.AVAILABLE);
        }
    }

    /** Tells the state of the connector of an EVSE. */
    void status(int evse, ConnectorStatus status) {
        ask(new StatusNotificationRequest(now(), status, evse, 1));
    }

    /** Asks whether somebody may charge. */
    IdTokenInfo authorize(IdToken token) {
        return ask(new AuthorizeRequest(token)).idTokenInfo();
    }

    /** What is said to an identifier is that it is accepted. */
    void accepted(@Nullable IdTokenInfo info) {
        is("idTokenInfo.status", AuthorizationStatus.ACCEPTED, info == null ? null : info.status());
    }

    /** What is said to an identifier is that it is accepted, and its group. */
    void accepted(@Nullable IdTokenInfo info, String group) {
        accepted(info);
        IdToken told = info == null ? null : info.groupIdToken();
        is("idTokenInfo.groupIdToken", group, told == null ? null : told.idToken());
    }

    /** What is said to an identifier is one of these. */
    void turnedAway(@Nullable IdTokenInfo info, AuthorizationStatus... statuses) {
        isOneOf("idTokenInfo.status", List.of(statuses), info == null ? null : info.status());
    }

    // ---- what the server does

    /** Has the server send a CALL, and waits for it. */
    <Q extends Record & Request<?>> Q ordered(Class<Q> type, String payload, Predicate<Q> test) {
        int mark = mark();
        String action = DIALECT.action(type);
        CompletableFuture<Void> order = operator.order(action, payload);
        order.whenComplete((nothing, failure) -> kit().recorder().nudge());
        kit().recorder()
                .await(
                        mark,
                        frame -> frame.way() == Way.OUT && action.equals(frame.action()),
                        kit().times().human(),
                        left -> order.isCompletedExceptionally());
        if (order.isCompletedExceptionally()) {
            throw new HarnessException("The server was not told to send " + action + ": " + reason(order));
        }
        Q request = await(mark, type, any -> true, action).request();
        that(action + " is what was ordered", test.test(request), "it is " + request);
        return request;
    }

    private static String reason(CompletableFuture<Void> order) {
        try {
            order.get();
            return "";
        } catch (ExecutionException e) {
            return String.valueOf(e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
