package dev.ocpp4j.v16.station;

import static dev.ocpp4j.v16.core.ChargePointStatus.AVAILABLE;
import static dev.ocpp4j.v16.core.ChargePointStatus.CHARGING;
import static dev.ocpp4j.v16.core.ChargePointStatus.FAULTED;
import static dev.ocpp4j.v16.core.ChargePointStatus.FINISHING;
import static dev.ocpp4j.v16.core.ChargePointStatus.PREPARING;
import static dev.ocpp4j.v16.core.ChargePointStatus.RESERVED;
import static dev.ocpp4j.v16.core.ChargePointStatus.SUSPENDED_EV;
import static dev.ocpp4j.v16.core.ChargePointStatus.SUSPENDED_EVSE;
import static dev.ocpp4j.v16.core.ChargePointStatus.UNAVAILABLE;

import dev.ocpp4j.v16.core.ChargePointStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which status of a connector may follow which, with the names that the specification gives them (1.6 section 4.9). */
public final class StatusTransitions {
    /** The statuses in the order of the table: its rows are A to I, its columns 1 to 9. */
    public static final List<ChargePointStatus> ORDER = List.of(
            AVAILABLE, PREPARING, CHARGING, SUSPENDED_EV, SUSPENDED_EVSE, FINISHING, RESERVED, UNAVAILABLE, FAULTED);

    private static final Map<ChargePointStatus, String> COLUMNS = Map.of(
            AVAILABLE, "2345789",
            PREPARING, "134569", // 6 by errata 3.20
            CHARGING, "145689",
            SUSPENDED_EV, "135689",
            SUSPENDED_EVSE, "134689",
            FINISHING, "1289",
            RESERVED, "1289",
            UNAVAILABLE, "123459",
            FAULTED, "12345678");

    private StatusTransitions() {}

    /** Whether the second status may follow the first. */
    public static boolean isLegal(ChargePointStatus from, ChargePointStatus to) {
        return name(from, to).isPresent();
    }

    /** The name of a transition, such as {@code B1}; empty when it is not legal. */
    public static Optional<String> name(ChargePointStatus from, ChargePointStatus to) {
        int column = ORDER.indexOf(to) + 1;
        if (COLUMNS.get(from).indexOf('0' + column) < 0) {
            return Optional.empty();
        }
        return Optional.of((char) ('A' + ORDER.indexOf(from)) + Integer.toString(column));
    }
}
