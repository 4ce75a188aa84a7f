package dev.ocpp4j.v201.reservation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The types of connectors: names with c are captive cables, with s sockets, with w wireless (section 3.22). */
public enum Connector {
    /** CCS Combo 1 cable. */
    @JsonProperty("cCCS1")
    C_CCS1,
    /** CCS Combo 2 cable. */
    @JsonProperty("cCCS2")
    C_CCS2,
    /** CHAdeMO cable (JARI G105). */
    @JsonProperty("cG105")
    C_G105,
    /** Tesla cable. */
    @JsonProperty("cTesla")
    C_TESLA,
    /** Type 1 cable (IEC 62196-2, J1772). */
    @JsonProperty("cType1")
    C_TYPE1,
    /** Type 2 cable (IEC 62196-2). */
    @JsonProperty("cType2")
    C_TYPE2,
    /** IEC 60309 socket, one phase, 16 A. */
    @JsonProperty("s309-1P-16A")
    S309_1P_16A,
    /** IEC 60309 socket, one phase, 32 A. */
    @JsonProperty("s309-1P-32A")
    S309_1P_32A,
    /** IEC 60309 socket, three phases, 16 A. */
    @JsonProperty("s309-3P-16A")
    S309_3P_16A,
    /** IEC 60309 socket, three phases, 32 A. */
    @JsonProperty("s309-3P-32A")
    S309_3P_32A,
    /** British household socket, 13 A. */
    @JsonProperty("sBS1361")
    S_BS1361,
    /** CEE 7/7 socket, 16 A; also for 7/4 and 7/5 (Schuko). */
    @JsonProperty("sCEE-7-7")
    S_CEE_7_7,
    /** Type 2 socket (IEC 62196-2). */
    @JsonProperty("sType2")
    S_TYPE2,
    /** Type 3 socket (IEC 62196-2, Scame). */
    @JsonProperty("sType3")
    S_TYPE3,
    /** Any other socket with one phase up to 16 A. */
    @JsonProperty("Other1PhMax16A")
    OTHER_1PH_MAX_16A,
    /** Any other socket with one phase above 16 A. */
    @JsonProperty("Other1PhOver16A")
    OTHER_1PH_OVER_16A,
    /** Any other socket with three phases. */
    @JsonProperty("Other3Ph")
    OTHER_3PH,
    /** Pantograph. */
    @JsonProperty("Pan")
    PAN,
    /** Wireless, inductive. */
    @JsonProperty("wInductive")
    W_INDUCTIVE,
    /** Wireless, resonant. */
    @JsonProperty("wResonant")
    W_RESONANT,
    /** Not yet known, as before something is plugged in. */
    @JsonProperty("Undetermined")
    UNDETERMINED,
    /** Cannot be known. */
    @JsonProperty("Unknown")
    UNKNOWN
}
