package dev.ocpp4j.examples.station;

import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.station.FileTransfer;
import dev.ocpp4j.core.station.FirmwareSignatures;
import dev.ocpp4j.core.station.Journal;
import dev.ocpp4j.core.station.LogFile;
import dev.ocpp4j.core.station.LogSource;
import dev.ocpp4j.examples.files.AnyTransfer;
import dev.ocpp4j.v16.station.ChargePoint;
import dev.ocpp4j.v16.station.DiagnosticsUpload;
import dev.ocpp4j.v16.station.FirmwareUpdate;
import dev.ocpp4j.v16.station.LogRetrieval;
import dev.ocpp4j.v16.station.SecurityEvents;
import dev.ocpp4j.v16.station.SignedFirmwareUpdate;
import dev.ocpp4j.v16.station.StationContext;
import dev.ocpp4j.v16.station.StationPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Gives a station of 1.6 what has to do with files: firmware, diagnostics and logs. */
public final class FileParts16 {
    /** How long a file server may be silent. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private FileParts16() {}

    /**
     * Adds the parts to a station that is being built.
     *
     * @param events the security events of the station, to which this adds the part; null without the security extension
     * @param signatures what checks signed firmware, with the security extension only; null for unsigned firmware
     */
    public static ChargePoint.Builder add(
            ChargePoint.Builder station,
            FileTransfer transfer,
            SimulatedFirmware firmware,
            @Nullable SecurityEvents events,
            @Nullable FirmwareSignatures signatures,
            SessionConfig config) {
        Executor worker = config.executor();
        Diary diary = new Diary(firmware);
        station.part(diary).part(new DiagnosticsUpload(diary, transfer));
        if (events != null) {
            station.part(events).part(new LogRetrieval(diary, events.log(), transfer));
        }
        return station.part(
                events == null || signatures == null
                        ? new FirmwareUpdate(transfer, firmware, worker)
                        : new SignedFirmwareUpdate(transfer, firmware, signatures, events, worker));
    }

    /**
     * The same, for unsigned firmware over HTTP(S) and FTP(S), with the trust of the machine.
     *
     * @param installation how long an installation takes
     */
    public static ChargePoint.Builder simulated(
            ChargePoint.Builder station, Duration installation, SessionConfig config) {
        try {
            FileTransfer transfer = AnyTransfer.all(SSLContext.getDefault(), PATIENCE, config);
            SimulatedFirmware firmware =
                    SimulatedFirmware.temporary(installation, config.scheduler(), config.executor());
            return add(station, transfer, firmware, null, null, config);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no TLS", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes starts and restarts, which are the diagnostics of the station, and runs new firmware with them. */
    private static final class Diary implements StationPart, LogSource {
        private final SimulatedFirmware firmware;
        private @Nullable Journal journal;

        private Diary(SimulatedFirmware firmware) {
            this.firmware = firmware;
        }

        @Override
        public void join(StationContext station) {
            Journal notes = new Journal("diagnostics", station.clock());
            journal = notes;
            notes.note("switched on with firmware " + station.identity().firmwareVersion());
            station.onAccepted(() -> notes.note("accepted"));
            station.onRestart(() -> {
                notes.note("switched off");
                firmware.restarted().ifPresent(version -> {
                    station.identify(station.identity().withFirmwareVersion(version));
                    notes.note("new firmware " + version);
                });
            });
        }

        @Override
        public Optional<LogFile> collect(@Nullable Instant oldest, @Nullable Instant latest) {
            return journal == null ? Optional.empty() : journal.collect(oldest, latest);
        }
    }
}
