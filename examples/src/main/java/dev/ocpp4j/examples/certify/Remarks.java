package dev.ocpp4j.examples.certify;

import java.util.stream.Collectors;

/** Sub-checks as remarks of a report. */
final class Remarks {
    private Remarks() {}

    /** The detail, and the frames that show it. */
    static String text(SubCheck check) {
        return check.frames().isEmpty() ? check.detail() : check.detail() + " " + frames(check);
    }

    /** The frames that show it, as in {@code [frame 7, 9]}. */
    static String frames(SubCheck check) {
        return check.frames().stream()
                .limit(8)
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "[frame ", check.frames().size() > 8 ? ", …]" : "]"));
    }
}
