package dev.ocpp4j.v201;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.Rule;
import dev.ocpp4j.core.messages.ProtocolContract;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What OCPP 2.0.1 is. */
class Ocpp201Test extends ProtocolContract {
    private static final Protocol PROTOCOL = Ocpp201.PROTOCOL;

    Ocpp201Test() {
        super(PROTOCOL, Messages.BLOCKS);
    }

    @Test
    void thereAre64ActionsIn16Blocks() {
        assertEquals(64, PROTOCOL.actions().size());
        assertEquals(16, Messages.BLOCKS.size());
    }

    /** The field tables of chapter 1 say who sends each request. */
    @Override
    protected String toCsms() {
        return "Authorize BootNotification ClearedChargingLimit FirmwareStatusNotification Get15118EVCertificate"
                + " GetCertificateStatus Heartbeat LogStatusNotification MeterValues NotifyChargingLimit"
                + " NotifyCustomerInformation NotifyDisplayMessages NotifyEVChargingNeeds"
                + " NotifyEVChargingSchedule NotifyEvent NotifyMonitoringReport NotifyReport"
                + " PublishFirmwareStatusNotification ReportChargingProfiles ReservationStatusUpdate"
                + " SecurityEventNotification SignCertificate StatusNotification TransactionEvent";
    }

    @Override
    protected String toStation() {
        return "CancelReservation CertificateSigned ChangeAvailability ClearCache ClearChargingProfile"
                + " ClearDisplayMessage ClearVariableMonitoring CostUpdated CustomerInformation"
                + " DeleteCertificate GetBaseReport GetChargingProfiles GetCompositeSchedule"
                + " GetDisplayMessages GetInstalledCertificateIds GetLocalListVersion GetLog"
                + " GetMonitoringReport GetReport GetTransactionStatus GetVariables InstallCertificate"
                + " PublishFirmware RequestStartTransaction RequestStopTransaction ReserveNow Reset"
                + " SendLocalList SetChargingProfile SetDisplayMessage SetMonitoringBase"
                + " SetMonitoringLevel SetNetworkProfile SetVariableMonitoring SetVariables TriggerMessage"
                + " UnlockConnector UnpublishFirmware UpdateFirmware";
    }

    // Part 4 table 8
    @Override
    protected String errorCodes() {
        return "FormatViolation GenericError InternalError MessageTypeNotSupported NotImplemented NotSupported"
                + " OccurrenceConstraintViolation PropertyConstraintViolation ProtocolError"
                + " RpcFrameworkError SecurityError TypeConstraintViolation";
    }

    // FR.03
    @Test
    void everythingThatIsWrongWithACallIsAnswered() {
        for (Rule rule : Rule.values()) {
            assertTrue(PROTOCOL.codeFor(rule).isPresent(), rule::name);
        }
    }

    // FR.02
    @Test
    void whatTheSchemasDoNotForbidIsTolerated() {
        Set<Rule> tolerated = EnumSet.allOf(Rule.class);
        tolerated.removeIf(rule -> !PROTOCOL.tolerates(rule));
        assertEquals(EnumSet.of(Rule.PATTERN, Rule.COMBINATION), tolerated);
    }
}
