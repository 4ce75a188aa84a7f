package dev.ocpp4j.core;

import dev.ocpp4j.core.internal.Codec;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A message of a vendor, with types: what DataTransfer carries in its data (1.6 section 4.3, 2.0.1 block P).
 * {@link #send} sends it over a session of any version, {@link VendorHandlers} answer it. Immutable; safe for use by
 * many threads.
 *
 * <p>Each type is a public record, made and annotated like the records of OCPP, or one of String, Integer, Boolean,
 * BigDecimal, Instant, List, Map, Object (any JSON value, with numbers as BigDecimal) and enumerations. 2.0.1 carries it
 * as a JSON value, a record as an object; 1.6, whose data is a text, carries String as it is and all else as its JSON
 * text. Data that is left out counts as an object without properties, or as an empty text; other types must have it.
 * Data is read strictly, whatever the {@link SessionConfig#reading()} of the session.
 *
 * <p>A record with constraints in a named module needs its package exported, and opened to
 * {@code org.hibernate.validator}, which reports what is wrong.
 *
 * @param <Q> what is sent
 * @param <A> what is answered
 */
public final class VendorMessage<Q, A> {
    /** The property of the response that is the status, in every version. */
    private static final String STATUS = "status";

    private final String vendorId;
    private final @Nullable String messageId;
    private final Class<Q> request;
    private final Class<A> response;

    private VendorMessage(Class<Q> request, Class<A> response, String vendorId, @Nullable String messageId) {
        this.vendorId = Objects.requireNonNull(vendorId, "vendorId");
        this.messageId = messageId;
        this.request = Codec.requireJson(request);
        this.response = Codec.requireJson(response);
    }

    /**
     * A message of a vendor that has several.
     *
     * @param vendorId who defined it, a reversed domain name; at most 255 characters, compared without regard to case
     * @param messageId which one it is, at most 50 characters, compared without regard to case
     * @throws IllegalArgumentException when a type is not one that travels
     */
    public VendorMessage(String vendorId, String messageId, Class<Q> request, Class<A> response) {
        this(request, response, vendorId, Objects.requireNonNull(messageId, "messageId"));
    }

    /**
     * The only message of a vendor, sent without a message id.
     *
     * @param vendorId who defined it, a reversed domain name; at most 255 characters, compared without regard to case
     * @throws IllegalArgumentException when a type is not one that travels
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

    /**
     * Sends it with the default timeout of the session. Ends as {@link #send(OcppSession, Object, Duration)} does.
     *
     * @throws IllegalArgumentException when the version of the session has no DataTransfer, or the message holds what is
     *     not JSON
     */
    public CompletableFuture<A> send(OcppSession session, Q message) {
        return send(session.protocol().requireDataTransfer(), session, message, null);
    }

    /**
     * Sends it, either way. The future ends as that of {@link OcppSession#send(Request, Duration)} does. When the other
     * side does not accept the message, it ends with a {@link CallErrorException} whose wire code is the status and whose
     * details hold all else of the response, data among it; when the message or the answer is not what its type wants,
     * with an {@link InvalidMessageException}.
     *
     * @param timeout how long to wait for the answer once the message is on the wire; more than zero
     * @throws IllegalArgumentException when the version of the session has no DataTransfer, or the message holds what is
     *     not JSON
     */
    public CompletableFuture<A> send(OcppSession session, Q message, Duration timeout) {
        return send(
                session.protocol().requireDataTransfer(), session, message, Objects.requireNonNull(timeout, "timeout"));
    }

    private <C extends Request<R>, R extends Response> CompletableFuture<A> send(
            DataTransferForm<C, R> form, OcppSession session, Q message, @Nullable Duration timeout) {
        Objects.requireNonNull(message, "message");
        VendorData data = new VendorData(session.protocol(), form);
        C call;
        try {
            call = form.wrap(new DataTransferForm.Call(vendorId, messageId, data.write(message, request)));
        } catch (InvalidMessageException invalid) {
            return CompletableFuture.failedFuture(invalid);
        }
        CompletableFuture<R> sent = timeout == null ? session.send(call) : session.send(call, timeout);
        CompletableFuture<A> answer = new CompletableFuture<>();
        sent.whenComplete((reply, failure) -> {
            try {
                if (failure != null) {
                    answer.completeExceptionally(failure);
                } else {
                    answer.complete(accepted(form.open(reply), reply, data));
                }
            } catch (RuntimeException refused) {
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

    private A accepted(DataTransferForm.Answer answer, Response reply, VendorData data) {
        if (answer.status() == DataTransferForm.Status.ACCEPTED) {
            return data.read(answer.data(), response).value();
        }
        boolean unknown = answer.status() == DataTransferForm.Status.UNKNOWN_VENDOR_ID
                || answer.status() == DataTransferForm.Status.UNKNOWN_MESSAGE_ID;
        Map<String, Object> details = new LinkedHashMap<>();
        data.properties(reply).forEach((name, value) -> details.put((String) name, value));
        Object word = details.remove(STATUS);
        throw new CallErrorException(
                unknown ? ErrorCode.NOT_SUPPORTED : ErrorCode.GENERIC_ERROR,
                word == null ? "" : word.toString(),
                this + " was not accepted",
                details);
    }

    /** @throws InvalidMessageException when it is not a valid message */
    Codec.Read<Q> readRequest(@Nullable Object content, VendorData data) {
        return data.read(content, request);
    }

    /** @throws InvalidMessageException when the answer breaks a constraint */
    Object writeResponse(A answer, VendorData data) {
        return data.write(answer, response);
    }

    @Override
    public String toString() {
        return messageId == null ? vendorId : vendorId + " " + messageId;
    }
}
