/**
 * What a run with files needs around it: {@link dev.ocpp4j.examples.files.FileServers} serves firmware and takes
 * diagnostics by HTTP(S) and FTP(S), well or with the faults that its {@link dev.ocpp4j.examples.files.Shelf} is told;
 * {@link dev.ocpp4j.examples.files.FaultyLink} stands between a station and its central system and breaks their
 * connection in several ways.
 */
@NullMarked
package dev.ocpp4j.examples.files;

import org.jspecify.annotations.NullMarked;
