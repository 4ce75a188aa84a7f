package dev.ocpp4j.v201.smartcharging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an EV wants to charge (section 3.30). */
public enum EnergyTransferMode {
    /** DC. */
    @JsonProperty("DC")
    DC,
    /** AC on one phase. */
    @JsonProperty("AC_single_phase")
    AC_SINGLE_PHASE,
    /** AC on two phases. */
    @JsonProperty("AC_two_phase")
    AC_TWO_PHASE,
    /** AC on three phases. */
    @JsonProperty("AC_three_phase")
    AC_THREE_PHASE
}
