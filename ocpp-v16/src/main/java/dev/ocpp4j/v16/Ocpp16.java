package dev.ocpp4j.v16;

import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.Rule;
import dev.ocpp4j.v16.core.Core;
import dev.ocpp4j.v16.firmware.FirmwareManagement;
import dev.ocpp4j.v16.localauthlist.LocalAuthList;
import dev.ocpp4j.v16.remotetrigger.RemoteTrigger;
import dev.ocpp4j.v16.reservation.Reservation;
import dev.ocpp4j.v16.security.Security;
import dev.ocpp4j.v16.smartcharging.SmartCharging;

/** OCPP 1.6 over JSON, with the messages of the security whitepaper. */
public final class Ocpp16 {
    /** The version: subprotocol {@code ocpp1.6}. */
    public static final Protocol PROTOCOL = Protocol.builder("1.6", "ocpp1.6")
            .actions(Core.ACTIONS)
            .actions(FirmwareManagement.ACTIONS)
            .actions(LocalAuthList.ACTIONS)
            .actions(Reservation.ACTIONS)
            .actions(SmartCharging.ACTIONS)
            .actions(RemoteTrigger.ACTIONS)
            .actions(Security.ACTIONS)
            // J-1.6 errata 5.1 and 5.2: known misspellings that stay.
            .spell(ErrorCode.FORMAT_VIOLATION, "FormationViolation")
            .spell(ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, "OccurenceConstraintViolation")
            // Not in table 7: the nearest that is.
            .spell(ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED, "ProtocolError")
            .spell(ErrorCode.RPC_FRAMEWORK_ERROR, "FormationViolation")
            // Rule.JSON and Rule.MESSAGE_TYPE have no code: 1.6 defines no answer to what cannot be read
            // (J 4.1.2) and ignores unknown message types (J 4.1.3).
            .answer(Rule.ENVELOPE, ErrorCode.FORMAT_VIOLATION)
            .answer(Rule.MESSAGE_ID, ErrorCode.FORMAT_VIOLATION)
            .answer(Rule.DUPLICATE_ID, ErrorCode.FORMAT_VIOLATION)
            // J-1.6 errata 3.2 binds senders only (RPC-15).
            .tolerate(Rule.UNKNOWN_PROPERTY)
            .dataTransfer(new DataTransfer16())
            .build();

    private Ocpp16() {}
}
