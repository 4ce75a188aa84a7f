package dev.ocpp4j.v16.station;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.SUPPORTED_FEATURE_PROFILES;
import static dev.ocpp4j.v16.configuration.ConfigurationKeys.SUPPORTED_FILE_TRANSFER_PROTOCOLS;

import dev.ocpp4j.core.station.FileTransfer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the configuration tells of the transfer of files (1.6 errata 3.90). */
final class FileProtocols {
    private static final String PROFILE = "FirmwareManagement";

    private FileProtocols() {}

    /** The station has the profile Firmware Management, and transfers files so. */
    static void tell(StationContext station, FileTransfer transfer) {
        Configuration configuration = station.configuration();
        List<String> protocols = transfer.schemes().stream()
                .map(scheme -> scheme.toUpperCase(Locale.ROOT))
                .sorted()
                .toList();
        configuration.readOnly(SUPPORTED_FILE_TRANSFER_PROTOCOLS, protocols);
        List<String> profiles = configuration.get(SUPPORTED_FEATURE_PROFILES);
        if (!profiles.contains(PROFILE)) {
            configuration.set(
                    SUPPORTED_FEATURE_PROFILES,
                    Stream.concat(profiles.stream(), Stream.of(PROFILE)).toList());
        }
    }
}
