/** A small central system: {@link dev.ocpp4j.examples.server.ServerCommand} is its door. */
@NullMarked
package dev.ocpp4j.examples.server;

import org.jspecify.annotations.NullMarked;
