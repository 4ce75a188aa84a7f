/**
 * What a calculator of composite schedules can be checked against, shipped as the test-jar of this module.
 *
 * <p>{@link dev.ocpp4j.smartcharging.reference.Scenarios} makes random stations, policies, profiles, transactions and
 * requests in which much happens; {@link dev.ocpp4j.smartcharging.reference.SecondBySecond} answers each from the plain
 * definition, asked again for every second of the window; {@link dev.ocpp4j.smartcharging.reference.Shrinking} makes a
 * scenario that two calculators answer differently as small as it gets. A check of another calculator is
 *
 * <pre>{@code
 * for (long seed = 0; seed < 100_000; seed++) {
 *     Scenario scenario = Scenarios.of(seed);
 *     if (!yours(scenario).equals(SecondBySecond.compose(scenario))) {
 *         throw new AssertionError(Shrinking.smallest(
 *                 scenario, smaller -> !yours(smaller).equals(SecondBySecond.compose(smaller))));
 *     }
 * }
 * }</pre>
 *
 * <p>The same seed gives the same scenario. {@link dev.ocpp4j.smartcharging.reference.Scenarios#any()} alone needs
 * jqwik.
 */
@NullMarked
package dev.ocpp4j.smartcharging.reference;

import org.jspecify.annotations.NullMarked;
