/**
 * The Core profile (1.6 section 3.3): {@link dev.ocpp4j.v16.core.Core} lists its actions, {@link
 * dev.ocpp4j.v16.core.CoreServer} is what a Central System implements and {@link dev.ocpp4j.v16.core.CoreStation} what
 * a Charge Point does.
 */
@NullMarked
package dev.ocpp4j.v16.core;

import org.jspecify.annotations.NullMarked;
