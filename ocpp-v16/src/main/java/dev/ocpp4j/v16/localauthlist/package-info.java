/**
 * The Local Auth List Management profile (1.6 section 3.3): {@link dev.ocpp4j.v16.localauthlist.LocalAuthList} lists
 * its actions and {@link dev.ocpp4j.v16.localauthlist.LocalAuthListStation} is what a Charge Point implements.
 */
@NullMarked
package dev.ocpp4j.v16.localauthlist;

import org.jspecify.annotations.NullMarked;
