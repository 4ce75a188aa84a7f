package dev.ocpp4j.examples.certify;

import dev.ocpp4j.examples.files.FirmwareImage;
import dev.ocpp4j.smartcharging.CurrentType;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a tester tells on the command line about the station. */
final class ParameterOptions {
    /** Not all that the simulated station does is what the original one did. */
    private static final String FIRMWARE_STEP = "19";
    /** For the simulated station. */
    private static final String NEXT_VERSION = "1.1.0";

    private static final int IMAGE_SIZE = 20_000;

    @Option(names = "--unattended", description = "Nobody is there: what cannot be done by commands is not done.")
    private boolean unattended;

    @Option(
            names = "--station-limits",
            description = "Give the simulated station the limits of the one that the original certificate names.")
    private boolean stationLimits;

    @Option(
            names = "--trigger-boot",
            paramLabel = "POLICY",
            description = "Whether a triggered BootNotification has to come: ${COMPLETION-CANDIDATES}; default"
                    + " ALLOW_REJECT, with --station-limits REQUIRE.")
    private @Nullable BootTrigger bootTrigger;

    @Option(
            names = "--not-applicable",
            paramLabel = "STEP=REASON",
            description = "This step does not apply to the station, for this reason; may be given again.")
    private Map<String, String> notApplicable = new LinkedHashMap<>();

    @Option(names = "--jammed-lock", description = "The lock of the cable is known to be jammed.")
    private boolean jammedLock;

    @Option(names = "--current", description = "AC or DC; default AC, and not told in the report.")
    private @Nullable CurrentType current;

    @Option(names = "--voltage", description = "Nominal voltage, of a phase where it is AC; default 230, for DC 400.")
    private @Nullable Integer voltage;

    @Option(names = "--phases", defaultValue = "3", description = "Of an AC connector; default ${DEFAULT-VALUE}.")
    private int phases;

    @Option(
            names = "--max-power",
            paramLabel = "WATTS",
            description = "The most that the connector delivers; default 22080, for DC 60000.")
    private @Nullable BigDecimal maxPower;

    @Option(names = "--demand", paramLabel = "WATTS", description = "What the vehicle takes; default unknown.")
    private @Nullable BigDecimal demand;

    @Option(
            names = "--file-host",
            paramLabel = "HOST",
            description = "What the station calls this machine, where it fetches and sends files; default 127.0.0.1.")
    private @Nullable String fileHost;

    @Option(
            names = "--firmware-image",
            paramLabel = "FILE",
            description = "Firmware that the station can install, for step 19; with --firmware-version.")
    private @Nullable Path firmwareImage;

    @Option(
            names = "--firmware-version",
            paramLabel = "VERSION",
            description = "What BootNotification tells when the --firmware-image runs.")
    private @Nullable String firmwareVersion;

    @Nullable
    String fileHost() {
        return fileHost;
    }

    boolean unattended() {
        return unattended;
    }

    boolean stationLimits() {
        return stationLimits;
    }

    @Nullable
    String current() {
        return current == null ? null : current.name();
    }

    /** By the ids of steps. */
    Map<String, String> notApplicable() {
        Map<String, String> reasons = new HashMap<>();
        if (stationLimits) {
            reasons.put(FIRMWARE_STEP, LimitedStation.OWN_BACKEND);
        }
        notApplicable.forEach((step, reason) -> reasons.put(Step.id(step), reason));
        return reasons;
    }

    /** @param simulated whether our own station is tested, whose vehicles take all that they get */
    Parameters parameters(boolean simulated) throws IOException {
        BootTrigger standard = stationLimits ? BootTrigger.REQUIRE : BootTrigger.ALLOW_REJECT;
        Outlet outlet = outlet();
        return new Parameters(
                bootTrigger == null ? standard : bootTrigger,
                notApplicable(),
                jammedLock,
                simulated ? outlet.withDemand(outlet.maxPower()) : outlet,
                simulated ? new Firmware(FirmwareImage.of(NEXT_VERSION, IMAGE_SIZE), NEXT_VERSION) : firmware());
    }

    private @Nullable Firmware firmware() throws IOException {
        return firmwareImage == null || firmwareVersion == null
                ? null
                : new Firmware(Files.readAllBytes(firmwareImage), firmwareVersion);
    }

    private Outlet outlet() {
        boolean dc = current == CurrentType.DC;
        return new Outlet(
                dc ? CurrentType.DC : CurrentType.AC,
                voltage == null ? dc ? 400 : 230 : voltage,
                phases,
                maxPower == null ? dc ? BigDecimal.valueOf(60_000) : Outlet.AC.maxPower() : maxPower,
                demand);
    }
}
