package dev.ocpp4j.smartcharging;

/**
 * Why a composite schedule cannot be made.
 *
 * @param rule the rule: Q2 the EVSE is not known, Q3 the unit is not allowed, Q4 the window is empty
 * @param reason the same in words
 */
public record Refusal(String rule, String reason) {}
