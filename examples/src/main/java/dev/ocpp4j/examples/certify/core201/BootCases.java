package dev.ocpp4j.examples.certify.core201;

import static dev.ocpp4j.v201.devicemodel.StandardVariable.OCPP_COMM_CTRLR_OFFLINE_THRESHOLD;

import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.examples.certify.Frame;
import dev.ocpp4j.examples.certify.Words;
import dev.ocpp4j.v201.availability.ConnectorStatus;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.IdTokenEnum;
import dev.ocpp4j.v201.devicemodel.SecurityEvent;
import dev.ocpp4j.v201.provisioning.BootNotificationRequest;
import dev.ocpp4j.v201.provisioning.BootReason;
import dev.ocpp4j.v201.provisioning.GetBaseReportRequest;
import dev.ocpp4j.v201.provisioning.RegistrationStatus;
import dev.ocpp4j.v201.provisioning.ReportBase;
import dev.ocpp4j.v201.remotecontrol.MessageTrigger;
import dev.ocpp4j.v201.remotecontrol.RequestStartStopStatus;
import dev.ocpp4j.v201.remotecontrol.RequestStartTransactionRequest;
import dev.ocpp4j.v201.remotecontrol.TriggerMessageRequest;
import dev.ocpp4j.v201.remotecontrol.TriggerMessageStatus;
import dev.ocpp4j.v201.security.SecurityEventNotificationRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cases of a station about how it joins (block B). */
final class BootCases {
    /** How much earlier than asked for a BootNotification may come back, for the sake of clocks. */
    private static final Duration EARLY = Duration.ofMillis(100);
    /** Longer than a case needs to look at a station that waits. */
    private static final int PENDING_SECONDS = 60;

    private static final Set<String> STARTS =
            Set.of(SecurityEvent.STARTUP_OF_THE_DEVICE.wireName(), SecurityEvent.RESET_OR_REBOOT.wireName());

    static final List<Case<StationScene>> ALL = List.of(
            new Case<>("TC_B_01_CS", "A boot is accepted at once", "B01.FR.01", BootCases::accepted),
            new Case<>("TC_B_02_CS", "A boot is pending, and accepted after that", "B02.FR.01", BootCases::pending),
            new Case<>("TC_B_03_CS", "A boot is rejected, and accepted after that", "B03.FR.02", BootCases::rejected),
            new Case<>("TC_B_30_CS", "A rejected station refuses calls", "B03.FR.08", BootCases::refuses));

    private BootCases() {}

    private static void accepted(StationScene station) {
        int mark = station.powerCycle();
        joined(station, mark, station.boots(mark).frame());
        station.await(
                mark,
                SecurityEventNotificationRequest.class,
                event -> STARTS.contains(event.type()),
                "SecurityEventNotification of the start");
    }

    /** The station was accepted: it has told the state of its connectors, and nothing before BootNotification. */
    private static void joined(StationScene station, int mark, Frame boot) {
        List<Frame> sooner = station.calls(mark, boot.number()).stream()
                .filter(frame -> frame.connection() == boot.connection())
                .toList();
        station.that("BootNotification is the first CALL", sooner.isEmpty(), sooner.size() + " came before it");
        station.reported(mark, station.connectors(), ConnectorStatus.AVAILABLE);
    }

    private static void pending(StationScene station) {
        station.csms().answerBoots(RegistrationStatus.PENDING, PENDING_SECONDS);
        station.keep(OCPP_COMM_CTRLR_OFFLINE_THRESHOLD);
        int mark = station.powerCycle();
        int boot = station.boots(mark).number();
        station.awaitAnswered("BootNotification", mark);
        station.setEach(StationScene.data(OCPP_COMM_CTRLR_OFFLINE_THRESHOLD, "300"));
        station.getEach(Map.of(OCPP_COMM_CTRLR_OFFLINE_THRESHOLD, "300"));
        station.report(ReportBase.FULL_INVENTORY);
        station.is(
                "status of a start",
                RequestStartStopStatus.REJECTED,
                station.ask(new RequestStartTransactionRequest(new IdToken("CORE201", IdTokenEnum.CENTRAL), 1))
                        .status());
        List<Frame> uncalled = station.calls(boot, Integer.MAX_VALUE).stream()
                .filter(frame -> !"NotifyReport".equals(frame.action()))
                .toList();
        station.that("Nothing comes that was not asked for", uncalled.isEmpty(), uncalled.size() + " CALLs came");
        station.csms().acceptBoots();
        int asked = station.mark();
        TriggerMessageStatus status = station.ask(new TriggerMessageRequest(MessageTrigger.BOOT_NOTIFICATION))
                .status();
        station.isOneOf("status", List.of(TriggerMessageStatus.ACCEPTED, TriggerMessageStatus.NOT_IMPLEMENTED), status);
        BootNotificationRequest again =
                station.bootsAgain(asked, PENDING_SECONDS).request();
        if (status == TriggerMessageStatus.ACCEPTED) {
            station.is("reason", BootReason.TRIGGERED, again.reason());
        }
        station.reported(asked, station.connectors(), ConnectorStatus.AVAILABLE);
    }

    private static void rejected(StationScene station) {
        int seconds = station.kit().times().retry();
        station.csms().answerBoots(RegistrationStatus.REJECTED, seconds);
        int mark = station.powerCycle();
        var first = station.boots(mark);
        station.awaitAnswered("BootNotification", mark);
        station.csms().acceptBoots();
        var second = station.bootsAgain(first.number(), seconds);
        Duration waited =
                Duration.ofNanos(second.frame().nanos() - first.frame().nanos());
        station.that(
                "BootNotification does not come again before the interval is over",
                waited.plus(EARLY).compareTo(Duration.ofSeconds(seconds)) >= 0,
                "it came after " + Words.seconds(waited));
        int meanwhile = station.calls(first.number(), second.number()).size();
        station.that("No other CALL comes meanwhile", meanwhile == 0, meanwhile + " came");
        station.reported(mark, station.connectors(), ConnectorStatus.AVAILABLE);
    }

    private static void refuses(StationScene station) {
        int seconds = station.kit().times().retry();
        station.csms().answerBoots(RegistrationStatus.REJECTED, seconds);
        int mark = station.powerCycle();
        station.boots(mark);
        station.awaitAnswered("BootNotification", mark);
        station.refused(new GetBaseReportRequest(1, ReportBase.FULL_INVENTORY), ErrorCode.SECURITY_ERROR);
        station.csms().acceptBoots();
        station.awaitAccepted(station.mark());
    }
}
