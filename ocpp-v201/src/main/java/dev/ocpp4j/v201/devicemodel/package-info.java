/**
 * The names that the appendices of part 2 (version 1.4) and the errata of 2025-09 standardize: {@link
 * dev.ocpp4j.v201.devicemodel.StandardComponent components} and {@link dev.ocpp4j.v201.devicemodel.StandardVariable
 * variables} of the device model, {@link dev.ocpp4j.v201.devicemodel.StandardUnit units}, {@link
 * dev.ocpp4j.v201.devicemodel.SecurityEvent security events} and {@link dev.ocpp4j.v201.devicemodel.ReasonCode reason
 * codes}. Messages carry them as texts, because vendors may add their own. {@link
 * dev.ocpp4j.v201.devicemodel.VariableType} tells values of variables from texts.
 */
@NullMarked
package dev.ocpp4j.v201.devicemodel;

import org.jspecify.annotations.NullMarked;
