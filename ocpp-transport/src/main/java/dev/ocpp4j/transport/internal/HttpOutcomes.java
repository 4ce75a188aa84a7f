package dev.ocpp4j.transport.internal;

import dev.ocpp4j.core.station.FileTransfer.Outcome;

/** What an answer of an HTTP server means for a transfer. */
final class HttpOutcomes {
    private HttpOutcomes() {}

    static boolean isFine(int status) {
        return status >= 200 && status < 300;
    }

    static Outcome of(int status) {
        return switch (status) {
            case 401, 403, 407 -> Outcome.PERMISSION_DENIED;
            case 400, 415, 422 -> Outcome.BAD_MESSAGE;
            case 405, 413, 501, 505 -> Outcome.NOT_SUPPORTED;
            default -> isFine(status) ? Outcome.DONE : Outcome.FAILED;
        };
    }
}
