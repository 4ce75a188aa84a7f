package dev.ocpp4j.v16;

import dev.ocpp4j.core.messages.Block;
import dev.ocpp4j.core.messages.Schemas;
import dev.ocpp4j.core.messages.TestedVersion;
import dev.ocpp4j.v16.core.Core;
import dev.ocpp4j.v16.firmware.FirmwareManagement;
import dev.ocpp4j.v16.localauthlist.LocalAuthList;
import dev.ocpp4j.v16.remotetrigger.RemoteTrigger;
import dev.ocpp4j.v16.reservation.Reservation;
import dev.ocpp4j.v16.security.Security;
import dev.ocpp4j.v16.smartcharging.SmartCharging;
import java.util.List;

/** The messages of OCPP 1.6, for the tests that all versions have in common. */
final class Messages {
    static final TestedVersion OCPP16 =
            new TestedVersion(Ocpp16.PROTOCOL, new Schemas("v16", message -> message.replaceFirst("Request$", "")));

    // 1.6 section 3.3
    static final List<Block> PROFILES = List.of(
            new Block(Core.class, Core.ACTIONS, 16),
            new Block(FirmwareManagement.class, FirmwareManagement.ACTIONS, 4),
            new Block(LocalAuthList.class, LocalAuthList.ACTIONS, 2),
            new Block(Reservation.class, Reservation.ACTIONS, 2),
            new Block(SmartCharging.class, SmartCharging.ACTIONS, 3),
            new Block(RemoteTrigger.class, RemoteTrigger.ACTIONS, 1),
            new Block(Security.class, Security.ACTIONS, 11));

    private Messages() {}
}
