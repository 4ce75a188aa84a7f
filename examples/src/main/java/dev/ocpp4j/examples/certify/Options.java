package dev.ocpp4j.examples.certify;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do.
 *
 * @param door where a station comes in; null to test our own station in this process
 * @param actuatorFile commands that act at the station; null when there are none
 * @param stationLimits whether our own station has the limits of {@link LimitedStation}
 * @param unattended whether nobody is there to be asked
 * @param fileHost what stations call this machine, for files; null for stations on it
 * @param reportDir where reports are written to; null for nowhere
 * @param header what the tester fills in; its identity and its date are ignored
 * @param name what the certificate calls the station; null for what follows from the header
 * @param levels what it is certified for already, as the tester knows
 */
record Options(
        @Nullable Door door,
        int simulatedConnectors,
        @Nullable Path actuatorFile,
        List<Step> steps,
        Policy policy,
        Setup setup,
        boolean stationLimits,
        boolean unattended,
        @Nullable String fileHost,
        @Nullable Path reportDir,
        Report.Header header,
        @Nullable String name,
        List<String> levels) {}
