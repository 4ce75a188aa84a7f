package dev.ocpp4j.core;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The exchange of a DataTransfer, with the findings in its data beside those in the request. */
record VendorExchange(Exchange whole, List<Finding> findings) implements Exchange {
    private static final String DATA = "data";

    static Exchange with(List<Finding> found, Exchange whole) {
        return found.isEmpty()
                ? whole
                : new VendorExchange(
                        whole,
                        Stream.concat(whole.findings().stream(), inData(found).stream())
                                .toList());
    }

    /** Findings with paths that begin at the request, not at its data. */
    static List<Finding> inData(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Finding(place(finding.path()), finding.rule(), finding.value(), finding.message()))
                .toList();
    }

    private static String place(String path) {
        return path.isEmpty() || path.startsWith("[") ? DATA + path : DATA + "." + path;
    }

    @Override
    public OcppSession session() {
        return whole.session();
    }

    @Override
    public String messageId() {
        return whole.messageId();
    }

    @Override
    public int bytes() {
        return whole.bytes();
    }

    @Override
    public Instant receivedAt() {
        return whole.receivedAt();
    }

    @Override
    public void afterReply(Runnable task) {
        whole.afterReply(task);
    }
}
