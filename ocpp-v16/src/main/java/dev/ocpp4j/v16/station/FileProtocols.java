package dev.ocpp4j.v16.station;

import static dev.ocpp4j.v16.configuration.ConfigurationKeys.SUPPORTED_FILE_TRANSFER_PROTOCOLS;

import dev.ocpp4j.core.station.FileTransfer;
import dev.ocpp4j.v16.configuration.FeatureProfile;
import java.util.List;
import java.util.Locale;

/** What the configuration tells of the transfer of files (1.6 errata 3.90). */
final class FileProtocols {
    private FileProtocols() {}

    /** The station has the profile Firmware Management, and transfers files so. */
    static void tell(StationContext station, FileTransfer transfer) {
        Configuration configuration = station.configuration();
        List<String> protocols = transfer.schemes().stream()
                .map(scheme -> scheme.toUpperCase(Locale.ROOT))
                .sorted()
                .toList();
        configuration.readOnly(SUPPORTED_FILE_TRANSFER_PROTOCOLS, protocols);
        station.support(FeatureProfile.FIRMWARE_MANAGEMENT);
    }
}
