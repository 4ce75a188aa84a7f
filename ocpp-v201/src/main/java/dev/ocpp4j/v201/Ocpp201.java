package dev.ocpp4j.v201;

import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.Rule;
import dev.ocpp4j.v201.authorization.Authorization;
import dev.ocpp4j.v201.availability.Availability;
import dev.ocpp4j.v201.datatransfer.DataTransfer;
import dev.ocpp4j.v201.diagnostics.Diagnostics;
import dev.ocpp4j.v201.displaymessage.DisplayMessage;
import dev.ocpp4j.v201.firmware.FirmwareManagement;
import dev.ocpp4j.v201.iso15118certificates.Iso15118Certificates;
import dev.ocpp4j.v201.localauthorizationlist.LocalAuthorizationList;
import dev.ocpp4j.v201.metervalues.MeterValues;
import dev.ocpp4j.v201.provisioning.Provisioning;
import dev.ocpp4j.v201.remotecontrol.RemoteControl;
import dev.ocpp4j.v201.reservation.Reservation;
import dev.ocpp4j.v201.security.Security;
import dev.ocpp4j.v201.smartcharging.SmartCharging;
import dev.ocpp4j.v201.tariffandcost.TariffAndCost;
import dev.ocpp4j.v201.transactions.Transactions;

/** OCPP 2.0.1 over JSON. */
public final class Ocpp201 {
    /** The version: subprotocol {@code ocpp2.0.1}. */
    public static final Protocol PROTOCOL = Protocol.builder("2.0.1", "ocpp2.0.1")
            .actions(Security.ACTIONS)
            .actions(Provisioning.ACTIONS)
            .actions(Authorization.ACTIONS)
            .actions(LocalAuthorizationList.ACTIONS)
            .actions(Transactions.ACTIONS)
            .actions(RemoteControl.ACTIONS)
            .actions(Availability.ACTIONS)
            .actions(Reservation.ACTIONS)
            .actions(TariffAndCost.ACTIONS)
            .actions(MeterValues.ACTIONS)
            .actions(SmartCharging.ACTIONS)
            .actions(FirmwareManagement.ACTIONS)
            .actions(Iso15118Certificates.ACTIONS)
            .actions(Diagnostics.ACTIONS)
            .actions(DisplayMessage.ACTIONS)
            .actions(DataTransfer.ACTIONS)
            .spell(ErrorCode.FORMAT_VIOLATION, "FormatViolation")
            .spell(ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, "OccurrenceConstraintViolation")
            .spell(ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED, "MessageTypeNotSupported")
            .spell(ErrorCode.RPC_FRAMEWORK_ERROR, "RpcFrameworkError")
            // Part 4 sections 4.1.3 and 4.2.3, table 8
            .answer(Rule.JSON, ErrorCode.RPC_FRAMEWORK_ERROR)
            .answer(Rule.ENVELOPE, ErrorCode.RPC_FRAMEWORK_ERROR)
            .answer(Rule.MESSAGE_ID, ErrorCode.RPC_FRAMEWORK_ERROR)
            .answer(Rule.DUPLICATE_ID, ErrorCode.RPC_FRAMEWORK_ERROR)
            .answer(Rule.MESSAGE_TYPE, ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED)
            // FR.02: a message that is valid by its schema is answered with a CALLRESULT. What only the text of the
            // specification forbids is a finding for the handler, which often has a status for it.
            .tolerate(Rule.PATTERN, Rule.COMBINATION)
            .dataTransfer(new DataTransfer201())
            .build();

    private Ocpp201() {}
}
