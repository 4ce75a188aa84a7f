/**
 * Certification cases of OCPP 2.0.1: the first slice of the profile Core, for stations and for servers, in our own
 * words. A case is a short script over a {@code StationScene} or a {@code ServerScene}.
 */
@NullMarked
package dev.ocpp4j.examples.certify.core201;

import org.jspecify.annotations.NullMarked;
