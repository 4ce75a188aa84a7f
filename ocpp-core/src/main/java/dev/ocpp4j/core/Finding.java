package dev.ocpp4j.core;

/**
 * A deviation from the protocol that was tolerated or refused.
 *
 * @param path where, as in {@code meterValue[0].sampledValue[1].unit}; empty for the message itself
 * @param rule the rule that was broken
 * @param value the offending value as text, shortened to 100 characters; empty when there is none
 * @param message what the rule says, for people
 */
public record Finding(String path, Rule rule, String value, String message) {}
