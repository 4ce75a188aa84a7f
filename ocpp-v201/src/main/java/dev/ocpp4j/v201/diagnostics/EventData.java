package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdentifierString;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import dev.ocpp4j.v201.common.Variable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One event of a component (N07, N08, section 2.22).
 *
 * @param eventId names the event
 * @param timestamp when it happened
 * @param trigger what kind of trigger it had
 * @param actualValue the value of the variable; empty when it is write-only (N07.FR.10); at most 2500 characters
 * @param component the component
 * @param eventNotificationType what noticed it
 * @param variable the variable
 * @param cause the event that caused this one; null when not sent
 * @param techCode a technical code; at most 50 characters; null when not sent
 * @param techInfo technical details; at most 500 characters; null when not sent
 * @param cleared whether this is the return to normal; null when not sent
 * @param transactionId the transaction that it belongs to; an identifier of at most 36 characters; null when not sent
 * @param variableMonitoringId the monitor that noticed it; null only when there was none (N07.FR.06)
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record EventData(
        @NotNull Integer eventId,
        @NotNull Instant timestamp,
        @NotNull EventTrigger trigger,
        @NotNull @Size(max = 2500) String actualValue,
        @NotNull @Valid Component component,
        @NotNull EventNotification eventNotificationType,
        @NotNull @Valid Variable variable,
        @Nullable Integer cause,
        @Size(max = 50) @Nullable String techCode,
        @Size(max = 500) @Nullable String techInfo,
        @Nullable Boolean cleared,
        @Size(max = 36) @IdentifierString @Nullable String transactionId,
        @Nullable Integer variableMonitoringId,
        @Valid @Nullable CustomData customData)
        implements Ruled {
    /** With the required fields. */
    public EventData(
            Integer eventId,
            Instant timestamp,
            EventTrigger trigger,
            String actualValue,
            Component component,
            EventNotification eventNotificationType,
            Variable variable) {
        this(
                eventId,
                timestamp,
                trigger,
                actualValue,
                component,
                eventNotificationType,
                variable,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public EventData withCause(@Nullable Integer cause) {
        return new EventData(
                eventId,
                timestamp,
                trigger,
                actualValue,
                component,
                eventNotificationType,
                variable,
                cause,
                techCode,
                techInfo,
                cleared,
                transactionId,
                variableMonitoringId,
                customData);
    }

    public EventData withTechCode(@Nullable String techCode) {
        return new EventData(
                eventId,
                timestamp,
                trigger,
                actualValue,
                component,
                eventNotificationType,
                variable,
                cause,
                techCode,
                techInfo,
                cleared,
                transactionId,
                variableMonitoringId,
                customData);
    }

    public EventData withTechInfo(@Nullable String techInfo) {
        return new EventData(
                eventId,
                timestamp,
                trigger,
                actualValue,
                component,
                eventNotificationType,
                variable,
                cause,
                techCode,
                techInfo,
                cleared,
                transactionId,
                variableMonitoringId,
                customData);
    }

    public EventData withCleared(@Nullable Boolean cleared) {
        return new EventData(
                eventId,
                timestamp,
                trigger,
                actualValue,
                component,
                eventNotificationType,
                variable,
                cause,
                techCode,
                techInfo,
                cleared,
                transactionId,
                variableMonitoringId,
                customData);
    }

    public EventData withTransactionId(@Nullable String transactionId) {
        return new EventData(
                eventId,
                timestamp,
                trigger,
                actualValue,
                component,
                eventNotificationType,
                variable,
                cause,
                techCode,
                techInfo,
                cleared,
                transactionId,
                variableMonitoringId,
                customData);
    }

    public EventData withVariableMonitoringId(@Nullable Integer variableMonitoringId) {
        return new EventData(
                eventId,
                timestamp,
                trigger,
                actualValue,
                component,
                eventNotificationType,
                variable,
                cause,
                techCode,
                techInfo,
                cleared,
                transactionId,
                variableMonitoringId,
                customData);
    }

    public EventData withCustomData(@Nullable CustomData customData) {
        return new EventData(
                eventId,
                timestamp,
                trigger,
                actualValue,
                component,
                eventNotificationType,
                variable,
                cause,
                techCode,
                techInfo,
                cleared,
                transactionId,
                variableMonitoringId,
                customData);
    }

    /** N07.FR.06. */
    @Override
    public Optional<String> brokenRule() {
        if (variableMonitoringId == null && eventNotificationType != EventNotification.HARD_WIRED_NOTIFICATION) {
            return Optional.of("variableMonitoringId must be there when a monitor noticed the event (N07.FR.06)");
        }
        return Optional.empty();
    }
}
