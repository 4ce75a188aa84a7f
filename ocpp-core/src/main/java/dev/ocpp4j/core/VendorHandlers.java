package dev.ocpp4j.v16;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.v16.core.DataTransferRequest;
import dev.ocpp4j.v16.core.DataTransferResponse;
import dev.ocpp4j.v16.core.DataTransferStatus;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What answers the messages of vendors, by vendor and message id (1.6 section 4.3). A vendor that has no message here
 * is answered UnknownVendorId, a message that a known vendor does not have UnknownMessageId, and data that is not what
 * the message carries Rejected.
 *
 * <p>{@link Builder#build} gives handlers of DataTransfer, to be added to the others <em>after</em> those of a profile
 * interface, which bring one of their own:
 *
 * <pre>{@code
 * Handlers.builder()
 *         .addAll(CoreStation.handlers(core))
 *         .addAll(VendorHandlers.builder().on(DIM, this::dim).build())
 *         .build();
 * }</pre>
 */
public final class VendorHandlers {
    private static final System.Logger LOG = System.getLogger(VendorHandlers.class.getName());
    private static final String NO_MESSAGE_ID = "";

    private final Map<String, Map<String, Entry<?, ?>>> byVendor;

    private VendorHandlers(Map<String, Map<String, Entry<?, ?>>> byVendor) {
        this.byVendor = byVendor;
    }

    public static Builder builder() {
        return new Builder();
    }

    private DataTransferResponse handle(DataTransferRequest request, Exchange exchange) throws Exception {
        Map<String, Entry<?, ?>> messages = byVendor.get(fold(request.vendorId()));
        if (messages == null) {
            return new DataTransferResponse(DataTransferStatus.UNKNOWN_VENDOR_ID);
        }
        Entry<?, ?> entry = messages.get(fold(request.messageId()));
        if (entry == null) {
            return new DataTransferResponse(DataTransferStatus.UNKNOWN_MESSAGE_ID);
        }
        return entry.handle(request.data(), exchange);
    }

    /** Ids are case insensitive (section 6.15). */
    private static String fold(@Nullable String id) {
        return id == null ? NO_MESSAGE_ID : id.toLowerCase(Locale.ROOT);
    }

    private record Entry<Q, A>(VendorMessage<Q, A> message, VendorHandler<Q, A> handler) {
        DataTransferResponse handle(@Nullable String data, Exchange exchange) throws Exception {
            Q request;
            try {
                request = message.readRequest(data);
            } catch (InvalidMessageException invalid) {
                LOG.log(Level.DEBUG, () -> "Rejected " + message + ": " + invalid.getMessage());
                return new DataTransferResponse(DataTransferStatus.REJECTED);
            }
            Optional<A> answer = handler.handle(request, exchange);
            return answer.map(accepted ->
                            new DataTransferResponse(DataTransferStatus.ACCEPTED).withData(message.write(accepted)))
                    .orElseGet(() -> new DataTransferResponse(DataTransferStatus.REJECTED));
        }
    }

    /** Collects handlers. Not safe for use by many threads. */
    public static final class Builder {
        private final Map<String, Map<String, Entry<?, ?>>> byVendor = new HashMap<>();

        private Builder() {}

        /** Answers a message; replaces an earlier handler of the same message. */
        public <Q, A> Builder on(VendorMessage<Q, A> message, VendorHandler<Q, A> handler) {
            Objects.requireNonNull(handler, "handler");
            byVendor.computeIfAbsent(fold(message.vendorId()), vendor -> new HashMap<>())
                    .put(fold(message.messageId().orElse(null)), new Entry<>(message, handler));
            return this;
        }

        /** The handlers of DataTransfer. */
        public Handlers build() {
            Map<String, Map<String, Entry<?, ?>>> copy = new HashMap<>();
            byVendor.forEach((vendor, messages) -> copy.put(vendor, Map.copyOf(messages)));
            VendorHandlers handlers = new VendorHandlers(Map.copyOf(copy));
            return Handlers.builder()
                    .on(DataTransferRequest.class, handlers::handle)
                    .build();
        }
    }
}
