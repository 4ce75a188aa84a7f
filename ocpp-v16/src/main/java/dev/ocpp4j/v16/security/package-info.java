/**
 * The security extension (security whitepaper, edition 3): {@link dev.ocpp4j.v16.security.Security} lists its actions,
 * {@link dev.ocpp4j.v16.security.SecurityServer} is what a Central System implements and {@link
 * dev.ocpp4j.v16.security.SecurityStation} what a Charge Point does.
 */
@NullMarked
package dev.ocpp4j.v16.security;

import org.jspecify.annotations.NullMarked;
