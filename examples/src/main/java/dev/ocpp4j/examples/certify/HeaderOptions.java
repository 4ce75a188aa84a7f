package dev.ocpp4j.examples.certify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a tester fills in at the head of a report and of a certificate. */
final class HeaderOptions {
    @Option(names = "--name", description = "What the certificate calls the station; default what it says.")
    private @Nullable String name;

    @Option(names = "--level", description = "What it is certified for already, for the certificate; repeatable.")
    private List<String> levels = new ArrayList<>();

    @Option(names = "--manufacturer", description = "For the header of the report; default what the station says.")
    private @Nullable String manufacturer;

    @Option(names = "--model", description = "For the header of the report; default what the station says.")
    private @Nullable String model;

    @Option(names = "--firmware", description = "For the header of the report; default what the station says.")
    private @Nullable String firmware;

    @Option(names = "--tester", description = "For the header of the report.")
    private @Nullable String tester;

    @Nullable
    String name() {
        return name;
    }

    List<String> levels() {
        return List.copyOf(levels);
    }

    /** Without identity and date. */
    Report.Header header(@Nullable String current) {
        return new Report.Header("", manufacturer, model, firmware, tester, current, Instant.EPOCH);
    }
}
