package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.station.FirmwareHost;
import dev.ocpp4j.core.station.FirmwareOrder;
import dev.ocpp4j.core.station.FirmwareStatus;
import dev.ocpp4j.core.station.Notices;
import java.util.Optional;
import java.util.function.BiFunction;

/** A station of 1.6 as a firmware update sees it. */
final class ContextHost implements FirmwareHost {
    private final StationContext station;
    private final Notices notices;
    private final BiFunction<FirmwareOrder, FirmwareStatus, Optional<Request<?>>> words;

    /** @param words how a status is told; empty when there is no word for it */
    ContextHost(
            StationContext station,
            Notices notices,
            BiFunction<FirmwareOrder, FirmwareStatus, Optional<Request<?>>> words) {
        this.station = station;
        this.notices = notices;
        this.words = words;
    }

    @Override
    public void whenNoTransaction(Runnable task) {
        station.whenNoTransaction(task);
    }

    @Override
    public void block(boolean blocked) {
        station.block(blocked);
    }

    @Override
    public void restart() {
        station.restart();
    }

    @Override
    public void tell(FirmwareOrder order, FirmwareStatus status, Runnable whenTold) {
        words.apply(order, status)
                .ifPresentOrElse(request -> notices.tell(request, whenTold), () -> notices.afterwards(whenTold));
    }
}
