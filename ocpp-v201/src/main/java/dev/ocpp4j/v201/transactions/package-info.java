/**
 * Functional block E, Transactions: {@link dev.ocpp4j.v201.transactions.Transactions} lists its actions, {@link
 * dev.ocpp4j.v201.transactions.TransactionsServer} is what a CSMS implements and {@link
 * dev.ocpp4j.v201.transactions.TransactionsStation} is what a Charging Station implements.
 */
@NullMarked
package dev.ocpp4j.v201.transactions;

import org.jspecify.annotations.NullMarked;
