package dev.ocpp4j.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a version puts the messages of vendors into its DataTransfer and takes them out again: all that
 * {@link VendorMessage} and {@link VendorHandlers} have to know of a version. Users do not call it.
 *
 * @param <Q> the request of DataTransfer in this version
 * @param <R> its response
 */
public interface DataTransferForm<Q extends Request<R>, R extends Response> {
    /** The request of DataTransfer. */
    Class<Q> request();

    /** Whether data is a text, which holds the JSON text of what is not a text; else it is any JSON value itself. */
    boolean dataIsText();

    /** Puts a call into a request. */
    Q wrap(Call call);

    /** Takes the call out of a request. */
    Call open(Q request);

    /** Puts an answer into a response. */
    R wrap(Answer answer);

    /** Takes the answer out of a response; findings are not among what it has. */
    Answer open(R response);

    /**
     * What a vendor's message is sent with.
     *
     * @param messageId null when not sent
     * @param data a String when data is a text, else a JSON value; null when not sent
     */
    record Call(
            String vendorId,
            @Nullable String messageId,
            @Nullable Object data) {}

    /**
     * What a vendor's message is answered with.
     *
     * @param status null when it was not readable, and that was tolerated
     * @param data a String when data is a text, else a JSON value; null when not sent
     * @param findings why the data of the call was rejected, for versions that can tell; empty when it was not
     */
    record Answer(@Nullable Status status, @Nullable Object data, List<Finding> findings) {
        /** With no findings. */
        public Answer(@Nullable Status status, @Nullable Object data) {
            this(status, data, List.of());
        }
    }

    /** The answers that all versions have; their own enumerations have constants of the same names. */
    enum Status {
        /** It was understood and accepted. */
        ACCEPTED,
        /** It was understood, but not accepted. */
        REJECTED,
        /** The vendor is known, the message is not. */
        UNKNOWN_MESSAGE_ID,
        /** The vendor is not known. */
        UNKNOWN_VENDOR_ID;

        /** The constant with the name of that of a version; null for null. */
        public static @Nullable Status like(@Nullable Enum<?> status) {
            return status == null ? null : valueOf(status.name());
        }
    }
}
