package dev.ocpp4j.v201.diagnostics;

import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.Variable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * EventData.
 *
 * @param eventId see the specification
 * @param timestamp see the specification
 * @param trigger see the specification
 * @param actualValue see the specification
 * @param component see the specification
 * @param eventNotificationType see the specification
 * @param variable see the specification
 * @param cause see the specification; null when not sent
 * @param techCode see the specification; null when not sent
 * @param techInfo see the specification; null when not sent
 * @param cleared see the specification; null when not sent
 * @param transactionId see the specification; null when not sent
 * @param variableMonitoringId see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
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
        @Size(max = 36) @Nullable String transactionId,
        @Nullable Integer variableMonitoringId,
        @Valid @Nullable CustomData customData) {
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
}
