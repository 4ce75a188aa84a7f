package dev.ocpp4j.core;

import dev.ocpp4j.core.DataTransferForm.Answer;
import dev.ocpp4j.core.DataTransferForm.Call;
import dev.ocpp4j.core.DataTransferForm.Status;
import dev.ocpp4j.core.internal.Codec;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What answers the messages of vendors, by vendor and message id (1.6 section 4.3; P01.FR.05, P01.FR.06, P02.FR.06 and
 * P02.FR.07). A vendor that has no message here is answered UnknownVendorId, a message that a known vendor does not have
 * UnknownMessageId, and data that is not what the message carries Rejected; 2.0.1 tells in the status info what is wrong
 * with it.
 *
 * <p>{@link Builder#build} gives handlers of DataTransfer for a version, to be added to the others <em>after</em> those
 * of a profile or block interface, which bring one of their own:
 *
 * <pre>{@code
 * VendorHandlers.Builder vendors = VendorHandlers.builder().on(DIM, this::dim);
 * Handlers.builder()
 *         .addAll(CoreStation.handlers(core))
 *         .addAll(vendors.build(Ocpp16.PROTOCOL))
 *         .build();
 * }</pre>
 */
public final class VendorHandlers {
    private static final System.Logger LOG = System.getLogger(VendorHandlers.class.getName());
    private static final String NO_MESSAGE_ID = "";

    private final Map<String, Map<String, Entry<?, ?>>> byVendor;
    private final VendorData data;

    private VendorHandlers(Map<String, Map<String, Entry<?, ?>>> byVendor, VendorData data) {
        this.byVendor = byVendor;
        this.data = data;
    }

    public static Builder builder() {
        return new Builder();
    }

    private Answer handle(Call call, Exchange exchange) throws Exception {
        Map<String, Entry<?, ?>> messages = byVendor.get(fold(call.vendorId()));
        if (messages == null) {
            return new Answer(Status.UNKNOWN_VENDOR_ID, null);
        }
        Entry<?, ?> entry = messages.get(fold(call.messageId()));
        if (entry == null) {
            return new Answer(Status.UNKNOWN_MESSAGE_ID, null);
        }
        return entry.handle(call.data(), data, exchange);
    }

    /** Ids are case insensitive (1.6 section 6.15). */
    private static String fold(@Nullable String id) {
        return id == null ? NO_MESSAGE_ID : id.toLowerCase(Locale.ROOT);
    }

    private record Entry<Q, A>(VendorMessage<Q, A> message, VendorHandler<Q, A> handler) {
        Answer handle(@Nullable Object content, VendorData data, Exchange exchange) throws Exception {
            Codec.Read<Q> request;
            try {
                request = message.readRequest(content, data);
            } catch (InvalidMessageException invalid) {
                LOG.log(Level.DEBUG, () -> "Rejected " + message + ": " + invalid.getMessage());
                return new Answer(Status.REJECTED, null, VendorExchange.inData(invalid.findings()));
            }
            Optional<A> answer = handler.handle(request.value(), VendorExchange.with(request.findings(), exchange));
            return answer.map(accepted -> new Answer(Status.ACCEPTED, message.writeResponse(accepted, data)))
                    .orElseGet(() -> new Answer(Status.REJECTED, null));
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

        /**
         * The handlers of DataTransfer in a version; to be called once for each that is spoken.
         *
         * @throws IllegalArgumentException when the version has no DataTransfer
         */
        public Handlers build(Protocol protocol) {
            return build(protocol, protocol.requireDataTransfer());
        }

        private <Q extends Request<R>, R extends Response> Handlers build(
                Protocol protocol, DataTransferForm<Q, R> form) {
            Map<String, Map<String, Entry<?, ?>>> copy = new HashMap<>();
            byVendor.forEach((vendor, messages) -> copy.put(vendor, Map.copyOf(messages)));
            VendorHandlers handlers = new VendorHandlers(Map.copyOf(copy), new VendorData(protocol, form));
            return Handlers.builder()
                    .on(form.request(), (request, exchange) -> form.wrap(handlers.handle(form.open(request), exchange)))
                    .build();
        }
    }
}
