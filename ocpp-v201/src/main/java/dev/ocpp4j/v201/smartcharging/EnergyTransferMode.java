package dev.ocpp4j.v201.smartcharging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** EnergyTransferMode. */
public enum EnergyTransferMode {
    @JsonProperty("DC")
    DC,
    @JsonProperty("AC_single_phase")
    AC_SINGLE_PHASE,
    @JsonProperty("AC_two_phase")
    AC_TWO_PHASE,
    @JsonProperty("AC_three_phase")
    AC_THREE_PHASE
}
