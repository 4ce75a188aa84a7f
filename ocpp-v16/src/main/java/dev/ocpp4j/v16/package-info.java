/**
 * OCPP 1.6. {@link dev.ocpp4j.v16.Ocpp16#PROTOCOL} is the version; the packages below hold its messages and follow the
 * feature profiles. {@link dev.ocpp4j.core.VendorMessage} gives types to what DataTransfer carries, and
 * {@link dev.ocpp4j.v16.configuration.ConfigurationKeys} lists the standard configuration keys.
 */
@NullMarked
package dev.ocpp4j.v16;

import org.jspecify.annotations.NullMarked;
