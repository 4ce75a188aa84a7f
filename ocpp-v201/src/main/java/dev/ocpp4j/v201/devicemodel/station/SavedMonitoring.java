package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.v201.diagnostics.MonitoringBase;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The monitors and their settings, as they survive a reboot (N07.FR.13). {@link dev.ocpp4j.core.OcppJson} writes and
 * reads it.
 *
 * @param base which built-in monitors are active
 * @param level the least severe events that are reported, 0 to 9
 * @param monitors the active monitors
 * @param cleared the preconfigured monitors that the CSMS removed, by their ids
 */
public record SavedMonitoring(
        @NotNull MonitoringBase base,
        @NotNull Integer level,
        @NotNull List<@NotNull @Valid SavedMonitor> monitors,
        @NotNull List<@NotNull Integer> cleared) {
    /** Copies the lists. */
    public SavedMonitoring {
        monitors = monitors == null ? null : List.copyOf(monitors);
        cleared = cleared == null ? null : List.copyOf(cleared);
    }
}
