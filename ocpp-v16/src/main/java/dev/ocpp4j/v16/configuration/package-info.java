/**
 * The standard configuration keys: {@link dev.ocpp4j.v16.configuration.ConfigurationKeys} lists them, each a {@link
 * dev.ocpp4j.v16.configuration.ConfigurationKey} that reads and writes its values. Vendors' own keys are made the same
 * way.
 */
@NullMarked
package dev.ocpp4j.v16.configuration;

import org.jspecify.annotations.NullMarked;
