package dev.ocpp4j.core.station;

import dev.ocpp4j.core.station.FirmwareOrder.Kept;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the last firmware update is, over restarts, and whether that was told. Used on the loop only. */
final class FirmwareRecord {
    /** What the memory has it under. */
    private static final String NAME = "firmware";

    private final StationMemory memory;
    private final FirmwareHost host;
    private @Nullable Kept last;

    FirmwareRecord(StationMemory memory, FirmwareHost host) {
        this.memory = memory;
        this.host = host;
        last = memory.get(NAME).flatMap(Kept::of).orElse(null);
    }

    /** Empty when there never was one. */
    Optional<Kept> last() {
        return Optional.ofNullable(last);
    }

    /** Something new, which was not told yet. */
    void keep(FirmwareOrder order, FirmwareStatus status) {
        keep(new Kept(order, status, false));
    }

    private void keep(Kept kept) {
        last = kept;
        memory.put(NAME, kept.text());
    }

    /** Tells the last one. @param whenTold run once the other side has answered */
    void tell(Runnable whenTold) {
        Kept kept = last;
        host.tell(kept.order(), kept.status(), () -> {
            if (last == kept) {
                keep(new Kept(kept.order(), kept.status(), true));
            }
            whenTold.run();
        });
    }
}
