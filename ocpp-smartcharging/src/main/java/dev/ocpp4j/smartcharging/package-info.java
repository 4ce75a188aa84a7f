/** Composite schedules for stations and central systems. */
@NullMarked
package dev.ocpp4j.smartcharging;

import org.jspecify.annotations.NullMarked;
