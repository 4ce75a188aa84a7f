/**
 * Parts to build into a CSMS: {@link dev.ocpp4j.v201.csms.CertificateSigningDesk} has the certificates of stations
 * signed.
 */
@NullMarked
package dev.ocpp4j.v201.csms;

import org.jspecify.annotations.NullMarked;
