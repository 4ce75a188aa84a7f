package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.v201.common.GenericDeviceModelStatus;
import dev.ocpp4j.v201.common.GenericStatus;
import dev.ocpp4j.v201.devicemodel.ReasonCode;
import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.diagnostics.ClearMonitoringResult;
import dev.ocpp4j.v201.diagnostics.ClearMonitoringStatus;
import dev.ocpp4j.v201.diagnostics.ClearVariableMonitoringRequest;
import dev.ocpp4j.v201.diagnostics.ClearVariableMonitoringResponse;
import dev.ocpp4j.v201.diagnostics.EventNotification;
import dev.ocpp4j.v201.diagnostics.SetMonitoringBaseRequest;
import dev.ocpp4j.v201.diagnostics.SetMonitoringBaseResponse;
import dev.ocpp4j.v201.diagnostics.SetMonitoringData;
import dev.ocpp4j.v201.diagnostics.SetMonitoringLevelRequest;
import dev.ocpp4j.v201.diagnostics.SetMonitoringLevelResponse;
import dev.ocpp4j.v201.diagnostics.SetMonitoringResult;
import dev.ocpp4j.v201.diagnostics.SetMonitoringStatus;
import dev.ocpp4j.v201.diagnostics.SetVariableMonitoringRequest;
import dev.ocpp4j.v201.diagnostics.SetVariableMonitoringResponse;
import dev.ocpp4j.v201.diagnostics.VariableMonitoring;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/** Answers SetMonitoringBase (N03), SetVariableMonitoring (N04), SetMonitoringLevel (N05), ClearVariableMonitoring (N06). */
final class MonitoringRequests {
    private static final System.Logger LOG = System.getLogger(MonitoringRequests.class.getName());

    private final Inventory inventory;
    private final Monitors monitors;
    private final MonitorRules rules;
    private final MessageLimits limits;
    private final ReentrantLock changing;
    private final Deliveries deliveries;

    MonitoringRequests(
            Inventory inventory,
            Monitors monitors,
            MonitorRules rules,
            MessageLimits limits,
            ReentrantLock changing,
            Deliveries deliveries) {
        this.inventory = inventory;
        this.monitors = monitors;
        this.rules = rules;
        this.limits = limits;
        this.changing = changing;
        this.deliveries = deliveries;
    }

    SetMonitoringBaseResponse setBase(SetMonitoringBaseRequest request, Exchange exchange) {
        if (Unsupported.isIn(exchange)) { // N03.FR.02
            return new SetMonitoringBaseResponse(GenericDeviceModelStatus.NOT_SUPPORTED)
                    .withStatusInfo(Unsupported.PARAMETER);
        }
        exchange.afterReply(deliveries::start);
        return change(set -> set.withBase(request.monitoringBase()))
                ? new SetMonitoringBaseResponse(GenericDeviceModelStatus.ACCEPTED) // N03.FR.01
                : new SetMonitoringBaseResponse(GenericDeviceModelStatus.REJECTED)
                        .withStatusInfo(ReasonCode.INTERNAL_ERROR.statusInfo());
    }

    SetMonitoringLevelResponse setLevel(SetMonitoringLevelRequest request, Exchange exchange) {
        int level = request.severity();
        if (level < 0 || level > 9) { // N05.FR.02
            return new SetMonitoringLevelResponse(GenericStatus.REJECTED)
                    .withStatusInfo(ReasonCode.VALUE_OUT_OF_RANGE.statusInfo());
        }
        exchange.afterReply(deliveries::start);
        return change(set -> set.withLevel(level))
                ? new SetMonitoringLevelResponse(GenericStatus.ACCEPTED) // N05.FR.01
                : new SetMonitoringLevelResponse(GenericStatus.REJECTED)
                        .withStatusInfo(ReasonCode.INTERNAL_ERROR.statusInfo());
    }

    // ---- N06

    ClearVariableMonitoringResponse clear(ClearVariableMonitoringRequest request, Exchange exchange) {
        limits.require(
                request.id().size(), // N06.FR.04, N06.FR.06
                exchange,
                StandardVariable.MONITORING_CTRLR_ITEMS_PER_MESSAGE_CLEAR_VARIABLE_MONITORING,
                StandardVariable.MONITORING_CTRLR_BYTES_PER_MESSAGE_CLEAR_VARIABLE_MONITORING); // N06.FR.07
        exchange.afterReply(deliveries::start);
        return new ClearVariableMonitoringResponse(
                request.id().stream().map(this::clear).toList()); // N06.FR.05
    }

    private ClearMonitoringResult clear(int id) {
        changing.lock();
        try {
            RunningMonitor monitor = monitors.current().find(id);
            if (monitor == null) { // N06.FR.02
                return new ClearMonitoringResult(ClearMonitoringStatus.NOT_FOUND, id);
            }
            if (monitor.isHardWired()) { // N06.FR.03
                return new ClearMonitoringResult(ClearMonitoringStatus.REJECTED, id)
                        .withStatusInfo(ReasonCode.READ_ONLY.statusInfo());
            }
            // N07.FR.12: a threshold that was exceeded is not cleared by its removal
            return change(set -> set.without(id))
                    ? new ClearMonitoringResult(ClearMonitoringStatus.ACCEPTED, id) // N06.FR.01
                    : new ClearMonitoringResult(ClearMonitoringStatus.REJECTED, id)
                            .withStatusInfo(ReasonCode.INTERNAL_ERROR.statusInfo());
        } finally {
            changing.unlock();
        }
    }

    // ---- N04

    SetVariableMonitoringResponse set(SetVariableMonitoringRequest request, Exchange exchange) {
        limits.require(
                request.setMonitoringData().size(), // N04.FR.09
                exchange,
                StandardVariable.MONITORING_CTRLR_ITEMS_PER_MESSAGE_SET_VARIABLE_MONITORING,
                StandardVariable.MONITORING_CTRLR_BYTES_PER_MESSAGE_SET_VARIABLE_MONITORING);
        exchange.afterReply(deliveries::start);
        return new SetVariableMonitoringResponse(
                request.setMonitoringData().stream().map(this::set).toList()); // N04.FR.01
    }

    private SetMonitoringResult set(SetMonitoringData data) {
        changing.lock();
        try {
            MonitorRules.Refusal refusal = rules.refusal(monitors.current(), data);
            if (refusal != null) {
                return result(data, refusal.status()).withStatusInfo(refusal.info());
            }
            // N04.FR.11: a new one gets an id; N04.FR.12: another takes the place of the old one
            int id = data.id() == null ? monitors.current().freeId() : data.id();
            RunningMonitor monitor = custom(id, data);
            return change(set -> set.with(monitor))
                    ? result(data, SetMonitoringStatus.ACCEPTED).withId(id) // N04.FR.08
                    : result(data, SetMonitoringStatus.REJECTED).withStatusInfo(ReasonCode.INTERNAL_ERROR.statusInfo());
        } finally {
            changing.unlock();
        }
    }

    /** What takes the place of a preconfigured monitor is one of the CSMS, too (N04.FR.15). */
    private RunningMonitor custom(int id, SetMonitoringData data) {
        VariableMonitoring setting = new VariableMonitoring(
                id, Boolean.TRUE.equals(data.transaction()), data.value(), data.type(), data.severity());
        Slot<?> slot = Objects.requireNonNull(inventory.find(data.component(), data.variable()));
        return new RunningMonitor(slot, setting, EventNotification.CUSTOM_MONITOR);
    }

    /** Names what the item named (N04.FR.02). */
    private static SetMonitoringResult result(SetMonitoringData data, SetMonitoringStatus status) {
        return new SetMonitoringResult(status, data.type(), data.component(), data.variable(), data.severity());
    }

    // ---- all

    /** Makes a change; tells whether it could be saved, and so took effect. */
    private boolean change(UnaryOperator<MonitorSet> change) {
        changing.lock();
        try {
            monitors.change(change.apply(monitors.current()));
            return true;
        } catch (RuntimeException technical) {
            LOG.log(Level.ERROR, "The monitors could not be changed", technical);
            return false;
        } finally {
            changing.unlock();
        }
    }
}
