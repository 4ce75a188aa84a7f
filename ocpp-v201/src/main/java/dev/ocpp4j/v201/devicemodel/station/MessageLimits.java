package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.v201.devicemodel.StandardVariable;

/** The limits of messages that the variables ItemsPerMessage and BytesPerMessage tell. */
final class MessageLimits {
    /** The items of a message as long as no variable tells. */
    static final int ITEMS = 50;

    /** The bytes of a message as long as no variable tells. */
    static final int BYTES = 65_536;

    private final Inventory inventory;

    MessageLimits(Inventory inventory) {
        this.inventory = inventory;
    }

    /**
     * Refuses a request that is larger than the variables say.
     *
     * @throws CallErrorException OccurrenceConstraintViolation for too many items (B06.FR.16, B08.FR.17, N06.FR.06),
     *     FormatViolation for too many bytes (B06.FR.17, B08.FR.18, N06.FR.07)
     */
    void require(int items, Exchange exchange, StandardVariable itemsPerMessage, StandardVariable bytesPerMessage) {
        int most = limit(itemsPerMessage, Integer.MAX_VALUE);
        if (items > most) {
            throw new CallErrorException(
                    ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, "At most " + most + " items, see " + itemsPerMessage);
        }
        int longest = limit(bytesPerMessage, Integer.MAX_VALUE);
        if (longest < Integer.MAX_VALUE && exchange.bytes() > longest) {
            throw new CallErrorException(
                    ErrorCode.FORMAT_VIOLATION, "At most " + longest + " bytes, see " + bytesPerMessage);
        }
    }

    /** How many items a report of the station has at most in one message. */
    int itemsPerReport() {
        return Math.max(1, limit(StandardVariable.DEVICE_DATA_CTRLR_ITEMS_PER_MESSAGE_GET_REPORT, ITEMS));
    }

    /** How many bytes a report of the station has at most in one message. */
    int bytesPerReport() {
        return limit(StandardVariable.DEVICE_DATA_CTRLR_BYTES_PER_MESSAGE_GET_REPORT, BYTES);
    }

    private int limit(StandardVariable variable, int otherwise) {
        return inventory.actual(variable, Integer.class).orElse(otherwise);
    }
}
