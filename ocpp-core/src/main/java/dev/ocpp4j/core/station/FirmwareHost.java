package dev.ocpp4j.core.station;

/** A station as its firmware update sees it. Called on the loop; returns at once. */
public interface FirmwareHost {
    /** Runs a task on the loop as soon as no transaction goes on; at once when none does. */
    void whenNoTransaction(Runnable task);

    /**
     * Keeps connectors that are not in use, and those that become free, out of service; or no longer. The availability
     * that the other side wants is not touched by this.
     */
    void block(boolean blocked);

    /** Restarts the station for the new firmware. */
    void restart();

    /**
     * Tells a status.
     *
     * @param whenTold run on the loop once the other side has answered
     */
    void tell(FirmwareOrder order, FirmwareStatus status, Runnable whenTold);
}
