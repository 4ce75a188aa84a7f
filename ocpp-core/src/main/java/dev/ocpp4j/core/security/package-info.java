/**
 * Keys, certificates and passwords of both roles and all versions, with what the JDK has. {@link
 * dev.ocpp4j.core.security.Pem} reads and writes certificates, {@link dev.ocpp4j.core.security.CertificateNames} says who
 * they are for. For stations {@link dev.ocpp4j.core.security.AccessControl} changes passwords, profiles and keys without
 * locking the station out, {@link dev.ocpp4j.core.security.CertificateSigning} gets new certificates and {@link
 * dev.ocpp4j.core.security.InstalledCertificates} holds the roots.
 */
@NullMarked
package dev.ocpp4j.core.security;

import org.jspecify.annotations.NullMarked;
