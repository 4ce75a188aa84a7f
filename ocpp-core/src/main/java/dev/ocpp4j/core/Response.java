package dev.ocpp4j.core;

/** The payload of a CALLRESULT. Implemented by records; every version has its own. */
public interface Response {}
