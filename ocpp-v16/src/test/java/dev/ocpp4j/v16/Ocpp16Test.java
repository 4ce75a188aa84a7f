package dev.ocpp4j.v16;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What OCPP 1.6 is. */
class Ocpp16Test {
    private static final Protocol PROTOCOL = Ocpp16.PROTOCOL;

    // 1.6 chapters 4 and 5, security whitepaper chapter 5
    @Test
    void everyActionGoesItsWay() {
        assertEquals(
                names("Authorize BootNotification DiagnosticsStatusNotification FirmwareStatusNotification Heartbeat"
                        + " LogStatusNotification MeterValues SecurityEventNotification SignCertificate"
                        + " SignedFirmwareStatusNotification StartTransaction StatusNotification StopTransaction"),
                going(Direction.TO_CSMS));
        assertEquals(
                names("CancelReservation CertificateSigned ChangeAvailability ChangeConfiguration ClearCache"
                        + " ClearChargingProfile DeleteCertificate ExtendedTriggerMessage GetCompositeSchedule"
                        + " GetConfiguration GetDiagnostics GetInstalledCertificateIds GetLocalListVersion GetLog"
                        + " InstallCertificate RemoteStartTransaction RemoteStopTransaction ReserveNow Reset"
                        + " SendLocalList SetChargingProfile SignedUpdateFirmware TriggerMessage UnlockConnector"
                        + " UpdateFirmware"),
                going(Direction.TO_STATION));
        assertEquals(Set.of("DataTransfer"), going(Direction.BOTH));
    }

    // 1.6 section 3.3
    @Test
    void everyProfileHasItsActions() {
        assertEquals(
                List.of(16, 4, 2, 2, 3, 1, 11),
                List.of(
                        Core.ACTIONS.size(),
                        FirmwareManagement.ACTIONS.size(),
                        LocalAuthList.ACTIONS.size(),
                        Reservation.ACTIONS.size(),
                        SmartCharging.ACTIONS.size(),
                        RemoteTrigger.ACTIONS.size(),
                        Security.ACTIONS.size()));
        assertEquals(39, PROTOCOL.actions().size());
    }

    @Test
    void anActionIsNamedLikeItsMessages() {
        for (Action<?, ?> action : PROTOCOL.actions()) {
            assertEquals(action.name() + "Request", action.request().getSimpleName());
            assertEquals(action.name() + "Response", action.response().getSimpleName());
            assertEquals(action.request().getPackage(), action.response().getPackage());
            assertEquals(Optional.of(action), PROTOCOL.action(action.name()));
        }
    }

    // J-1.6 table 7 with errata 5.1 and 5.2
    @Test
    void errorCodesAreWrittenInTheWordsOfTheVersion() {
        Set<String> words = EnumSet.allOf(ErrorCode.class).stream()
                .map(PROTOCOL::spell)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                names("NotImplemented NotSupported InternalError ProtocolError SecurityError FormationViolation"
                        + " PropertyConstraintViolation OccurenceConstraintViolation TypeConstraintViolation"
                        + " GenericError"),
                words);
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

    private static Set<String> names(String words) {
        return new TreeSet<>(List.of(words.split(" ")));
    }

    private static Set<String> going(Direction way) {
        return PROTOCOL.actions().stream()
                .filter(action -> action.direction() == way)
                .map(Action::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
