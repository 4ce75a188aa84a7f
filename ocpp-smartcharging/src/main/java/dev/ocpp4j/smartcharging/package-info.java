/**
 * Composite schedules for stations and central systems: what charging profiles, transactions and the hardware allow
 * together.
 *
 * <p>{@link dev.ocpp4j.smartcharging.CompositeSchedules} computes and explains, {@link
 * dev.ocpp4j.smartcharging.ProfileStore} installs and clears profiles by the rules, {@link
 * dev.ocpp4j.smartcharging.LimitCursor} follows a limit in the loop of a station. {@link
 * dev.ocpp4j.smartcharging.Timeline} draws, {@link dev.ocpp4j.smartcharging.Comparison} holds a report against what it
 * should be, {@link dev.ocpp4j.smartcharging.Folding} makes a schedule shorter. {@link
 * dev.ocpp4j.smartcharging.Policies} names every reading that the specifications leave open.
 *
 * <p>The model is free of message versions. All intervals are half-open, all times are cut to whole seconds, all
 * arithmetic is exact. Rules are named by short ids, such as S2: A is for accepting a profile, C for clearing, Q for the
 * request, T for time, S for the profile that leads, U for units and phases, Z for EVSE 0, L for limits that do not come
 * from profiles, R for the answer.
 */
@NullMarked
package dev.ocpp4j.smartcharging;

import org.jspecify.annotations.NullMarked;
