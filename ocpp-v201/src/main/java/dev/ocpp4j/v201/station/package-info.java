/**
 * Parts to build into a Charging Station: {@link dev.ocpp4j.v201.station.RootCertificates} holds the root certificates,
 * {@link dev.ocpp4j.v201.station.CertificateRenewal} gets certificates for the station, {@link
 * dev.ocpp4j.v201.station.NetworkProfiles} knows where it may connect to. Each answers its part of the calls of the CSMS.
 */
@NullMarked
package dev.ocpp4j.v201.station;

import org.jspecify.annotations.NullMarked;
