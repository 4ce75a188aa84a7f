package dev.ocpp4j.v16;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.Rule;
import dev.ocpp4j.core.messages.ProtocolContract;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What OCPP 1.6 is. */
class Ocpp16Test extends ProtocolContract {
    private static final Protocol PROTOCOL = Ocpp16.PROTOCOL;

    Ocpp16Test() {
        super(PROTOCOL, Messages.PROFILES);
    }

    @Test
    void thereAre39ActionsIn7Profiles() {
        assertEquals(39, PROTOCOL.actions().size());
        assertEquals(7, Messages.PROFILES.size());
    }

    // 1.6 chapters 4 and 5, security whitepaper chapter 5
    @Override
    protected String toCsms() {
        return "Authorize BootNotification DiagnosticsStatusNotification FirmwareStatusNotification Heartbeat"
                + " LogStatusNotification MeterValues SecurityEventNotification SignCertificate"
                + " SignedFirmwareStatusNotification StartTransaction StatusNotification StopTransaction";
    }

    @Override
    protected String toStation() {
        return "CancelReservation CertificateSigned ChangeAvailability ChangeConfiguration ClearCache"
                + " ClearChargingProfile DeleteCertificate ExtendedTriggerMessage GetCompositeSchedule"
                + " GetConfiguration GetDiagnostics GetInstalledCertificateIds GetLocalListVersion GetLog"
                + " InstallCertificate RemoteStartTransaction RemoteStopTransaction ReserveNow Reset"
                + " SendLocalList SetChargingProfile SignedUpdateFirmware TriggerMessage UnlockConnector"
                + " UpdateFirmware";
    }

    // J-1.6 table 7 with errata 5.1 and 5.2
    @Override
    protected String errorCodes() {
        return "NotImplemented NotSupported InternalError ProtocolError SecurityError FormationViolation"
                + " PropertyConstraintViolation OccurenceConstraintViolation TypeConstraintViolation"
                + " GenericError";
    }

    // RPC-05, RPC-11
    @Test
    void whatCannotBeReadIsNotAnswered() {
        Set<Rule> unanswered = EnumSet.noneOf(Rule.class);
        for (Rule rule : Rule.values()) {
            if (PROTOCOL.codeFor(rule).isEmpty()) {
                unanswered.add(rule);
            }
        }
        assertEquals(EnumSet.of(Rule.JSON, Rule.MESSAGE_TYPE), unanswered);
    }
}
