package dev.ocpp4j.v201.devicemodel;

/** Whether a station must have a variable. */
enum Need {
    REQUIRED,
    OPTIONAL
}
