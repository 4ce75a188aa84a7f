package dev.ocpp4j.v16;

import dev.ocpp4j.core.CallErrorException;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.core.OcppException;
import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.v16.core.DataTransferRequest;
import dev.ocpp4j.v16.core.DataTransferResponse;
import dev.ocpp4j.v16.core.DataTransferStatus;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A message of a vendor, with types: what DataTransfer carries as text in its data (1.6 section 4.3). {@link #send}
 * sends it, {@link VendorHandlers} answer it. Immutable; safe for use by many threads.
 *
 * <p>Each type is either a public record, made and annotated like the records of OCPP, which travels as a JSON object
 * in the text, or String, which travels as it is. Data that is left out counts as an object without properties, or as
 * an empty text.
 *
 * @param <Q> what is sent
 * @param <A> what is answered
 */
public final class VendorMessage<Q, A> {
    private static final OcppJson JSON = new OcppJson(Ocpp16.PROTOCOL, Reading.STRICT);

    private final String vendorId;
    private final @Nullable String messageId;
    private final Class<Q> request;
    private final Class<A> response;

    private VendorMessage(Class<Q> request, Class<A> response, String vendorId, @Nullable String messageId) {
        this.vendorId = Objects.requireNonNull(vendorId, "vendorId");
        this.messageId = messageId;
        this.request = requireTextual(request);
        this.response = requireTextual(response);
    }

    /**
     * A message of a vendor that has several.
     *
     * @param vendorId who defined it, a reversed domain name; at most 255 characters, compared without regard to case
     * @param messageId which one it is, at most 50 characters, compared without regard to case
     * @throws IllegalArgumentException when a type is neither a record nor String
     */
    public VendorMessage(String vendorId, String messageId, Class<Q> request, Class<A> response) {
        this(request, response, vendorId, Objects.requireNonNull(messageId, "messageId"));
    }

    /**
     * The only message of a vendor, sent without a message id.
     *
     * @param vendorId who defined it, a reversed domain name; at most 255 characters, compared without regard to case
     * @throws IllegalArgumentException when a type is neither a record nor String
     */
    public VendorMessage(String vendorId, Class<Q> request, Class<A> response) {
        this(request, response, vendorId, null);
    }

    /** Who defined it. */
    public String vendorId() {
        return vendorId;
    }

    /** Which message of the vendor it is; empty when it is sent without. */
    public Optional<String> messageId() {
        return Optional.ofNullable(messageId);
    }

    /** Sends it with the default timeout of the session. Ends as {@link #send(OcppSession, Object, Duration)} does. */
    public CompletableFuture<A> send(OcppSession session, Q message) {
        return send(message, session::send);
    }

    /**
     * Sends it, either way. The future ends as that of
     * {@link OcppSession#send(dev.ocpp4j.core.Request, Duration)} does. When the other side does not accept the
     * message, it ends with a {@link CallErrorException} whose wire code is the status and whose details hold the data;
     * when the message or the answer is not what its type wants, with an {@link InvalidMessageException}.
     *
     * @param timeout how long to wait for the answer once the message is on the wire; more than zero
     */
    public CompletableFuture<A> send(OcppSession session, Q message, Duration timeout) {
        return send(message, call -> session.send(call, timeout));
    }

    private CompletableFuture<A> send(
            Q message, Function<DataTransferRequest, CompletableFuture<DataTransferResponse>> session) {
        CompletableFuture<DataTransferResponse> sent;
        try {
            sent = session.apply(
                    new DataTransferRequest(vendorId).withMessageId(messageId).withData(write(message)));
        } catch (InvalidMessageException invalid) {
            return CompletableFuture.failedFuture(invalid);
        }
        CompletableFuture<A> answer = new CompletableFuture<>();
        sent.whenComplete((reply, failure) -> {
            try {
                if (failure != null) {
                    answer.completeExceptionally(failure);
                } else {
                    answer.complete(accepted(reply));
                }
            } catch (OcppException refused) {
                answer.completeExceptionally(refused);
            }
        });
        answer.whenComplete((done, failure) -> {
            if (answer.isCancelled()) {
                sent.cancel(false);
            }
        });
        return answer;
    }

    private A accepted(DataTransferResponse reply) {
        if (reply.status() == DataTransferStatus.ACCEPTED) {
            return read(reply.data(), response);
        }
        ErrorCode code =
                reply.status() == DataTransferStatus.REJECTED ? ErrorCode.GENERIC_ERROR : ErrorCode.NOT_SUPPORTED;
        String word =
                switch (reply.status()) {
                    case UNKNOWN_VENDOR_ID -> "UnknownVendorId";
                    case UNKNOWN_MESSAGE_ID -> "UnknownMessageId";
                    default -> "Rejected";
                };
        String data = reply.data();
        throw new CallErrorException(
                code, word, this + " was not accepted", data == null ? Map.of() : Map.of("data", data));
    }

    /** @throws InvalidMessageException when it is not a valid message */
    Q readRequest(@Nullable String data) {
        return read(data, request);
    }

    /** @throws InvalidMessageException when the answer breaks a constraint */
    String write(Object message) {
        return message instanceof Record record ? JSON.write(record) : (String) message;
    }

    private static <T> T read(@Nullable String data, Class<T> type) {
        if (type == String.class) {
            return type.cast(data == null ? "" : data);
        }
        return type.cast(JSON.read(data == null ? "{}" : data, type.asSubclass(Record.class)));
    }

    private static <T> Class<T> requireTextual(Class<T> type) {
        if (!type.isRecord() && type != String.class) {
            throw new IllegalArgumentException(type.getName() + " is neither a record nor String");
        }
        return type;
    }

    @Override
    public String toString() {
        return messageId == null ? vendorId : vendorId + " " + messageId;
    }
}
