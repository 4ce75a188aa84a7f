package dev.ocpp4j.smartcharging;

/**
 * What a profile is for, and how it takes part in the composite (1.6 section 3.13.1, 2.0.1 section K.3.2).
 *
 * <p>The constants stand in the order in which a winner is named where several purposes give the same limit.
 */
public enum Purpose {
    /** For one running transaction; while it speaks, {@link #TX_DEFAULT} is silent. */
    TX_PROFILE(Role.CHARGING, false),
    /** For every transaction that has no profile of its own. */
    TX_DEFAULT(Role.CHARGING, true),
    /** For the whole station: ChargePointMaxProfile in 1.6, ChargingStationMaxProfile in 2.0.1. */
    STATION_MAX(Role.CAP, true),
    /** Set by another system than the CSMS: ChargingStationExternalConstraints, 2.0.1 only. */
    EXTERNAL(Role.CAP, true);

    /** How the leading period of a purpose is merged with those of the others. */
    enum Role {
        /** The first purpose of this role that has a period sets what a vehicle may draw. */
        CHARGING,
        /** Lowers the result, never raises it. */
        CAP
    }

    final Role role;
    private final boolean onStation;

    Purpose(Role role, boolean onStation) {
        this.role = role;
        this.onStation = onStation;
    }

    /** Whether a profile of this purpose may be set on the given id; 0 is the station. */
    public boolean allowedOn(int evse) {
        return evse == 0 ? onStation : role == Role.CHARGING;
    }
}
