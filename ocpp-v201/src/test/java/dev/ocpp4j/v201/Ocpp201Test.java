package dev.ocpp4j.v201;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
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
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What OCPP 2.0.1 is. */
class Ocpp201Test {
    private static final Protocol PROTOCOL = Ocpp201.PROTOCOL;

    /** A functional block: its letter, its catalogue and how many actions it has. */
    record Block(char letter, Class<?> catalogue, List<Action<?, ?>> actions, int size) {
        @Override
        public String toString() {
            return letter + " " + catalogue.getSimpleName();
        }
    }

    static List<Block> blocks() {
        return List.of(
                new Block('A', Security.class, Security.ACTIONS, 3),
                new Block('B', Provisioning.class, Provisioning.ACTIONS, 8),
                new Block('C', Authorization.class, Authorization.ACTIONS, 2),
                new Block('D', LocalAuthorizationList.class, LocalAuthorizationList.ACTIONS, 2),
                new Block('E', Transactions.class, Transactions.ACTIONS, 2),
                new Block('F', RemoteControl.class, RemoteControl.ACTIONS, 4),
                new Block('G', Availability.class, Availability.ACTIONS, 3),
                new Block('H', Reservation.class, Reservation.ACTIONS, 3),
                new Block('I', TariffAndCost.class, TariffAndCost.ACTIONS, 1),
                new Block('J', MeterValues.class, MeterValues.ACTIONS, 1),
                new Block('K', SmartCharging.class, SmartCharging.ACTIONS, 9),
                new Block('L', FirmwareManagement.class, FirmwareManagement.ACTIONS, 5),
                new Block('M', Iso15118Certificates.class, Iso15118Certificates.ACTIONS, 5),
                new Block('N', Diagnostics.class, Diagnostics.ACTIONS, 11),
                new Block('O', DisplayMessage.class, DisplayMessage.ACTIONS, 4),
                new Block('P', DataTransfer.class, DataTransfer.ACTIONS, 1));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void everyBlockHasItsActions(Block block) throws ReflectiveOperationException {
        assertEquals(block.size, block.actions.size());
        for (Action<?, ?> action : block.actions) {
            assertEquals(block.catalogue.getPackage(), action.request().getPackage());
            assertEquals(Optional.of(action), PROTOCOL.action(action.name()));
        }
        Set<Object> constants = new HashSet<>();
        for (var field : block.catalogue.getFields()) {
            if (field.getType() == Action.class) {
                constants.add(field.get(null));
                assertEquals(
                        ((Action<?, ?>) field.get(null)).name().toLowerCase(Locale.ROOT),
                        field.getName().replace("_", "").toLowerCase(Locale.ROOT));
            }
        }
        assertEquals(Set.copyOf(block.actions), constants);
    }

    @Test
    void thereAre64Actions() {
        assertEquals(64, PROTOCOL.actions().size());
        assertEquals(64, blocks().stream().mapToInt(Block::size).sum());
    }

    /** The field tables of chapter 1 say who sends each request. */
    @Test
    void everyActionGoesItsWay() {
        assertEquals(
                names("Authorize BootNotification ClearedChargingLimit FirmwareStatusNotification Get15118EVCertificate"
                        + " GetCertificateStatus Heartbeat LogStatusNotification MeterValues NotifyChargingLimit"
                        + " NotifyCustomerInformation NotifyDisplayMessages NotifyEVChargingNeeds"
                        + " NotifyEVChargingSchedule NotifyEvent NotifyMonitoringReport NotifyReport"
                        + " PublishFirmwareStatusNotification ReportChargingProfiles ReservationStatusUpdate"
                        + " SecurityEventNotification SignCertificate StatusNotification TransactionEvent"),
                going(Direction.TO_CSMS));
        assertEquals(
                names("CancelReservation CertificateSigned ChangeAvailability ClearCache ClearChargingProfile"
                        + " ClearDisplayMessage ClearVariableMonitoring CostUpdated CustomerInformation"
                        + " DeleteCertificate GetBaseReport GetChargingProfiles GetCompositeSchedule"
                        + " GetDisplayMessages GetInstalledCertificateIds GetLocalListVersion GetLog"
                        + " GetMonitoringReport GetReport GetTransactionStatus GetVariables InstallCertificate"
                        + " PublishFirmware RequestStartTransaction RequestStopTransaction ReserveNow Reset"
                        + " SendLocalList SetChargingProfile SetDisplayMessage SetMonitoringBase"
                        + " SetMonitoringLevel SetNetworkProfile SetVariableMonitoring SetVariables TriggerMessage"
                        + " UnlockConnector UnpublishFirmware UpdateFirmware"),
                going(Direction.TO_STATION));
        assertEquals(Set.of("DataTransfer"), going(Direction.BOTH));
    }

    @Test
    void anActionIsNamedLikeItsMessages() {
        for (Action<?, ?> action : PROTOCOL.actions()) {
            assertEquals(action.name() + "Request", action.request().getSimpleName());
            assertEquals(action.name() + "Response", action.response().getSimpleName());
            assertEquals(action.request().getPackage(), action.response().getPackage());
        }
    }

    // Part 4 table 8
    @Test
    void errorCodesAreWrittenInTheWordsOfTheVersion() {
        Set<String> words = EnumSet.allOf(ErrorCode.class).stream()
                .map(PROTOCOL::spell)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                names("FormatViolation GenericError InternalError MessageTypeNotSupported NotImplemented NotSupported"
                        + " OccurrenceConstraintViolation PropertyConstraintViolation ProtocolError"
                        + " RpcFrameworkError SecurityError TypeConstraintViolation"),
                words);
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
