/**
 * Keys and certificates of both roles, with what the JDK has: {@link dev.ocpp4j.core.security.Pem} reads and writes
 * them, {@link dev.ocpp4j.core.security.CertificateNames} says who they are for.
 */
@NullMarked
package dev.ocpp4j.core.security;

import org.jspecify.annotations.NullMarked;
