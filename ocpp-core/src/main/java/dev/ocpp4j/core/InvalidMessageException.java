package dev.ocpp4j.core;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A message breaks the protocol: our own request before it is sent, or the answer of the other side after it came.
 * Nothing invalid is ever put on the wire.
 */
public final class InvalidMessageException extends OcppException {
    private final ErrorCode code;
    private final transient List<Finding> findings;

    /**
     * @param subject what is invalid, for the text, such as {@code BootNotificationRequest}
     * @param findings what is wrong, at least one, sorted by path
     */
    public InvalidMessageException(String subject, ErrorCode code, List<Finding> findings) {
        super(describe(subject, findings), null);
        this.code = code;
        this.findings = List.copyOf(findings);
    }

    /** The error code that the first finding has in the protocol of the session. */
    public ErrorCode code() {
        return code;
    }

    /** All that is wrong, sorted by path; at least one. */
    public List<Finding> findings() {
        return findings;
    }

    /** Where the first problem is. */
    public String path() {
        return findings.get(0).path();
    }

    /** The rule that is broken there. */
    public Rule rule() {
        return findings.get(0).rule();
    }

    /** The value that breaks it, as text. */
    public String value() {
        return findings.get(0).value();
    }

    private static String describe(String subject, List<Finding> findings) {
        return findings.stream()
                .map(finding -> (finding.path().isEmpty() ? "" : finding.path() + ": ")
                        + finding.message()
                        + (finding.value().isEmpty() ? "" : ", not '" + finding.value() + "'"))
                .collect(Collectors.joining("; ", subject + ": ", ""));
    }
}
