package dev.ocpp4j.examples.certify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The files of a run: a trace that grows with it, and the reports at its end. */
public final class ReportFiles {
    private ReportFiles() {}

    /** Makes a report and traces the frames on the way. */
    public interface Run {
        /** Runs it. */
        Report with(Trace trace) throws IOException;
    }

    /** Runs something with a trace and writes what came of it. @param directory null for no files */
    public static Report write(@Nullable Path directory, Run run) throws IOException {
        if (directory == null) {
            return run.with(Trace.none());
        }
        Files.createDirectories(directory);
        try (Trace trace = Trace.to(directory.resolve("frames.jsonl"))) {
            Report report = run.with(trace);
            Files.writeString(directory.resolve("report.md"), MarkdownReport.of(report));
            Files.writeString(directory.resolve("report.json"), JsonReport.of(report));
            Files.writeString(directory.resolve("report.html"), HtmlReport.of(report));
            Files.writeString(directory.resolve("report.xml"), JUnitReport.of(report));
            return report;
        }
    }
}
