package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.OutboxJournal;
import dev.ocpp4j.core.station.FileTransfer;
import dev.ocpp4j.core.station.FirmwareSignatures;
import dev.ocpp4j.examples.station.SimulatedFirmware;
import org.jspecify.annotations.Nullable;

/**
 * What a station has beside its outlets.
 *
 * @param transfer how files come and go
 * @param firmware its firmware; null when that cannot be updated
 * @param signatures what checks signed firmware; null for a station that takes unsigned firmware only
 * @param journal where what it has to tell of transactions survives the end of the process
 */
public record Equipment(
        FileTransfer transfer,
        @Nullable SimulatedFirmware firmware,
        @Nullable FirmwareSignatures signatures,
        OutboxJournal journal) {
    /** With firmware for good, and a memory that ends with the process. */
    public Equipment(FileTransfer transfer) {
        this(transfer, null, null, OutboxJournal.inMemory());
    }

    /** With firmware that can be updated. @param trust null for unsigned firmware */
    public Equipment withFirmware(SimulatedFirmware updatable, @Nullable FirmwareSignatures trust) {
        return new Equipment(transfer, updatable, trust, journal);
    }

    /** With another journal. */
    public Equipment withJournal(OutboxJournal kept) {
        return new Equipment(transfer, firmware, signatures, kept);
    }
}
