/**
 * Functional block B, Provisioning: {@link dev.ocpp4j.v201.provisioning.Provisioning} lists its actions, {@link
 * dev.ocpp4j.v201.provisioning.ProvisioningServer} is what a CSMS implements and {@link
 * dev.ocpp4j.v201.provisioning.ProvisioningStation} is what a Charging Station implements.
 */
@NullMarked
package dev.ocpp4j.v201.provisioning;

import org.jspecify.annotations.NullMarked;
