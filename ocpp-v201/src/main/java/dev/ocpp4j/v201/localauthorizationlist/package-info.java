/**
 * Functional block D, Local Authorization List Management: {@link
 * dev.ocpp4j.v201.localauthorizationlist.LocalAuthorizationList} lists its actions and {@link
 * dev.ocpp4j.v201.localauthorizationlist.LocalAuthorizationListStation} is what a Charging Station implements.
 */
@NullMarked
package dev.ocpp4j.v201.localauthorizationlist;

import org.jspecify.annotations.NullMarked;
