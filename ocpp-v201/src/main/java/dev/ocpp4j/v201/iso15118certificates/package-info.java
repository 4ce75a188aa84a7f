/**
 * Functional block M, ISO 15118 Certificate Management: {@link
 * dev.ocpp4j.v201.iso15118certificates.Iso15118Certificates} lists its actions, {@link
 * dev.ocpp4j.v201.iso15118certificates.Iso15118CertificatesServer} is what a CSMS implements and {@link
 * dev.ocpp4j.v201.iso15118certificates.Iso15118CertificatesStation} is what a Charging Station implements.
 */
@NullMarked
package dev.ocpp4j.v201.iso15118certificates;

import org.jspecify.annotations.NullMarked;
