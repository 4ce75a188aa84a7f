package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.devicemodel.ReasonCode;
import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.provisioning.Attribute;
import dev.ocpp4j.v201.provisioning.GetVariableData;
import dev.ocpp4j.v201.provisioning.GetVariableResult;
import dev.ocpp4j.v201.provisioning.GetVariableStatus;
import dev.ocpp4j.v201.provisioning.GetVariablesRequest;
import dev.ocpp4j.v201.provisioning.GetVariablesResponse;
import dev.ocpp4j.v201.provisioning.SetVariablesRequest;
import dev.ocpp4j.v201.provisioning.SetVariablesResponse;
import java.lang.System.Logger.Level;

/** Answers SetVariables (B05) and GetVariables (B06). */
final class VariableRequests {
    private static final System.Logger LOG = System.getLogger(VariableRequests.class.getName());

    private final Inventory inventory;
    private final ValueChanges changes;
    private final MessageLimits limits;
    private final Deliveries deliveries;

    VariableRequests(Inventory inventory, ValueChanges changes, MessageLimits limits, Deliveries deliveries) {
        this.inventory = inventory;
        this.changes = changes;
        this.limits = limits;
        this.deliveries = deliveries;
    }

    SetVariablesResponse set(SetVariablesRequest request, Exchange exchange) {
        limits.require(
                request.setVariableData().size(), // B05.FR.11
                exchange,
                StandardVariable.DEVICE_DATA_CTRLR_ITEMS_PER_MESSAGE_SET_VARIABLES,
                StandardVariable.DEVICE_DATA_CTRLR_BYTES_PER_MESSAGE_SET_VARIABLES);
        exchange.afterReply(deliveries::start);
        return new SetVariablesResponse(
                request.setVariableData().stream().map(changes::set).toList()); // B05.FR.01
    }

    GetVariablesResponse get(GetVariablesRequest request, Exchange exchange) {
        limits.require(
                request.getVariableData().size(), // B06.FR.16
                exchange,
                StandardVariable.DEVICE_DATA_CTRLR_ITEMS_PER_MESSAGE_GET_VARIABLES,
                StandardVariable.DEVICE_DATA_CTRLR_BYTES_PER_MESSAGE_GET_VARIABLES); // B06.FR.17
        return new GetVariablesResponse(
                request.getVariableData().stream().map(this::get).toList()); // B06.FR.01
    }

    private GetVariableResult get(GetVariableData data) {
        // B06.FR.11: no attribute type means Actual; B06.FR.03
        Attribute attribute = data.attributeType() == null ? Attribute.ACTUAL : data.attributeType();
        // B06.FR.14, B06.FR.15: an instance is meant exactly as it is named
        Slot<?> slot = inventory.find(data.component(), data.variable());
        if (slot == null) {
            return inventory.has(data.component())
                    ? result(data, attribute, GetVariableStatus.UNKNOWN_VARIABLE) // B06.FR.07
                    : result(data, attribute, GetVariableStatus.UNKNOWN_COMPONENT); // B06.FR.06
        }
        AttributeSetting<?> setting = slot.setting(attribute);
        if (setting == null) {
            return result(data, attribute, GetVariableStatus.NOT_SUPPORTED_ATTRIBUTE_TYPE); // B06.FR.08
        }
        if (!setting.isReadable()) {
            return rejected(data, attribute, ReasonCode.WRITE_ONLY.statusInfo()); // B06.FR.09
        }
        try {
            String text = slot.told(attribute); // B06.FR.13: empty when there is no value
            return result(data, attribute, GetVariableStatus.ACCEPTED).withAttributeValue(text); // B06.FR.10
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The source of " + slot + " failed", e);
            return rejected(data, attribute, ReasonCode.INTERNAL_ERROR.statusInfo());
        }
    }

    private static GetVariableResult rejected(GetVariableData data, Attribute attribute, StatusInfo info) {
        return result(data, attribute, GetVariableStatus.REJECTED).withAttributeStatusInfo(info);
    }

    /** Names what the item named (B06.FR.02). */
    private static GetVariableResult result(GetVariableData data, Attribute attribute, GetVariableStatus status) {
        return new GetVariableResult(status, data.component(), data.variable()).withAttributeType(attribute);
    }
}
