package dev.ocpp4j.v201;

import dev.ocpp4j.core.messages.Block;
import dev.ocpp4j.core.messages.Schemas;
import dev.ocpp4j.core.messages.TestedVersion;
import dev.ocpp4j.v201.authorization.Authorization;
import dev.ocpp4j.v201.availability.Availability;
import dev.ocpp4j.v201.common.ChargingProfilePurpose;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.datatransfer.DataTransfer;
import dev.ocpp4j.v201.diagnostics.Diagnostics;
import dev.ocpp4j.v201.displaymessage.DisplayMessage;
import dev.ocpp4j.v201.firmware.FirmwareManagement;
import dev.ocpp4j.v201.iso15118certificates.Iso15118Certificates;
import dev.ocpp4j.v201.localauthorizationlist.LocalAuthorizationList;
import dev.ocpp4j.v201.metervalues.MeterValues;
import dev.ocpp4j.v201.provisioning.Mutability;
import dev.ocpp4j.v201.provisioning.Provisioning;
import dev.ocpp4j.v201.remotecontrol.RemoteControl;
import dev.ocpp4j.v201.reservation.Reservation;
import dev.ocpp4j.v201.security.Security;
import dev.ocpp4j.v201.smartcharging.SmartCharging;
import dev.ocpp4j.v201.tariffandcost.TariffAndCost;
import dev.ocpp4j.v201.transactions.Transactions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** The messages of OCPP 2.0.1, for the tests that all versions have in common. */
final class Messages {
    /** Of these the second constant would exclude other components. */
    private static final Map<Class<?>, IntFunction<Object>> CHOSEN = Map.of(
            ChargingProfilePurpose.class,
            variant -> variant == 0 ? ChargingProfilePurpose.values()[0] : ChargingProfilePurpose.TX_PROFILE,
            Mutability.class,
            variant -> variant == 0 ? Mutability.values()[0] : Mutability.READ_WRITE,
            CustomData.class,
            variant -> new CustomData("com.example").with("v", BigDecimal.valueOf(variant)));

    static final TestedVersion OCPP201 =
            new TestedVersion(Ocpp201.PROTOCOL, new Schemas("v201", UnaryOperator.identity()), CHOSEN, Repair::shallow);

    /** In the order of their letters, A to P. */
    static final List<Block> BLOCKS = List.of(
            new Block(Security.class, Security.ACTIONS, 3),
            new Block(Provisioning.class, Provisioning.ACTIONS, 8),
            new Block(Authorization.class, Authorization.ACTIONS, 2),
            new Block(LocalAuthorizationList.class, LocalAuthorizationList.ACTIONS, 2),
            new Block(Transactions.class, Transactions.ACTIONS, 2),
            new Block(RemoteControl.class, RemoteControl.ACTIONS, 4),
            new Block(Availability.class, Availability.ACTIONS, 3),
            new Block(Reservation.class, Reservation.ACTIONS, 3),
            new Block(TariffAndCost.class, TariffAndCost.ACTIONS, 1),
            new Block(MeterValues.class, MeterValues.ACTIONS, 1),
            new Block(SmartCharging.class, SmartCharging.ACTIONS, 9),
            new Block(FirmwareManagement.class, FirmwareManagement.ACTIONS, 5),
            new Block(Iso15118Certificates.class, Iso15118Certificates.ACTIONS, 5),
            new Block(Diagnostics.class, Diagnostics.ACTIONS, 11),
            new Block(DisplayMessage.class, DisplayMessage.ACTIONS, 4),
            new Block(DataTransfer.class, DataTransfer.ACTIONS, 1));

    private Messages() {}
}
