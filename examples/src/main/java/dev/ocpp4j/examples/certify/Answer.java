package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a CALL to the station.
 *
 * @param action its action
 * @param response the response; null when there was none
 * @param error the code of the CALLERROR as it was spelt; null when there was none
 * @param problem why there is no response, for people; empty when there is one
 * @param call the frame of the CALL; null when it did not go out
 * @param reply the frame of the answer; null when none came
 */
public record Answer<R extends Response>(
        String action,
        @Nullable R response,
        @Nullable String error,
        String problem,
        @Nullable Frame call,
        @Nullable Frame reply) {
    /** Whether there is a response. */
    public boolean isResult() {
        return response != null;
    }

    /** Whether the station refused the CALL as such. */
    public boolean isError() {
        return error != null;
    }

    /** The numbers of the frames of the CALL and its answer. */
    public List<Integer> frames() {
        List<Integer> numbers = new ArrayList<>();
        if (call != null) {
            numbers.add(call.number());
        }
        if (reply != null) {
            numbers.add(reply.number());
        }
        return numbers;
    }
}
