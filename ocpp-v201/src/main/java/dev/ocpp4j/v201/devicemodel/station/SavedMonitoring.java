package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.v201.diagnostics.MonitoringBase;
import java.util.List;

/**
 * The monitors and their settings, as they survive a reboot (N07.FR.13).
 *
 * @param base which built-in monitors are active
 * @param level the least severe events that are reported, 0 to 9
 * @param monitors the active monitors
 * @param cleared the preconfigured monitors that the CSMS removed, by their ids
 */
public record SavedMonitoring(MonitoringBase base, int level, List<SavedMonitor> monitors, List<Integer> cleared) {
    /** Copies the lists. */
    public SavedMonitoring {
        monitors = List.copyOf(monitors);
        cleared = List.copyOf(cleared);
    }
}
