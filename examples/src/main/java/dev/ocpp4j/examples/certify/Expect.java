package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v16.core.ChargePointStatus;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A CALL of the station that is waited for.
 *
 * @param what how a report calls it, such as {@code StatusNotification(1, Preparing)}
 */
record Expect<Q extends Record & Request<?>>(Class<Q> type, Predicate<Q> test, String what) {
    /** Any CALL of an action. */
    static <Q extends Record & Request<?>> Expect<Q> any(Class<Q> type) {
        return new Expect<>(type, request -> true, Messages.action(type));
    }

    /** A StatusNotification of a connector with one of these statuses. */
    static Expect<StatusNotificationRequest> status(int connector, ChargePointStatus... oneOf) {
        List<ChargePointStatus> statuses = List.of(oneOf);
        String words = Stream.of(oneOf).map(Words::of).collect(Collectors.joining(" or "));
        return new Expect<>(
                StatusNotificationRequest.class,
                request -> request.connectorId() == connector && statuses.contains(request.status()),
                "StatusNotification(" + connector + ", " + words + ")");
    }

    /** The same, but only those that pass one more test. */
    Expect<Q> where(Predicate<Q> more, String described) {
        return new Expect<>(type, test.and(more), what + " " + described);
    }

    /** Whether a frame is such a CALL; one that lacks what it has to have is none. */
    boolean matches(Frame frame) {
        return frame.isCallFromStation(Messages.action(type))
                && Messages.read(frame, type)
                        .filter(Messages.DIALECT::isWhole)
                        .filter(test)
                        .isPresent();
    }

    Sighting<Q> seen(Frame frame) {
        return new Sighting<>(frame, Messages.read(frame, type).orElseThrow());
    }
}
