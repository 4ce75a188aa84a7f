package dev.ocpp4j.examples.certify;

/** How strictly deviations are judged that do no harm in the field. */
public enum Judgement {
    /** Every deviation from the specification fails its step. */
    STRICT,
    /** As in the field: what still works passes, with a remark. */
    GREENFLUX
}
