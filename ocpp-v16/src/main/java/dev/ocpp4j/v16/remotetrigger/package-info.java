/**
 * The Remote Trigger profile (1.6 section 3.3): {@link dev.ocpp4j.v16.remotetrigger.RemoteTrigger} lists its actions
 * and {@link dev.ocpp4j.v16.remotetrigger.RemoteTriggerStation} is what a Charge Point implements.
 */
@NullMarked
package dev.ocpp4j.v16.remotetrigger;

import org.jspecify.annotations.NullMarked;
