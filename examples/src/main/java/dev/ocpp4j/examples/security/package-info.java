/** Options of the command line about passwords, certificates and TLS, for servers and for stations. */
@NullMarked
package dev.ocpp4j.examples.security;

import org.jspecify.annotations.NullMarked;
