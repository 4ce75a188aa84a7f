/**
 * Functional block P, Data Transfer: {@link dev.ocpp4j.v201.datatransfer.DataTransfer} lists its actions, {@link
 * dev.ocpp4j.v201.datatransfer.DataTransferServer} is what a CSMS implements and {@link
 * dev.ocpp4j.v201.datatransfer.DataTransferStation} is what a Charging Station implements.
 */
@NullMarked
package dev.ocpp4j.v201.datatransfer;

import org.jspecify.annotations.NullMarked;
