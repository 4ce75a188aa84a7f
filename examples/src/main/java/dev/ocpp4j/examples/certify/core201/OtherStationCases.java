package dev.ocpp4j.examples.certify.core201;

import static dev.ocpp4j.v201.availability.OperationalStatus.INOPERATIVE;
import static dev.ocpp4j.v201.availability.OperationalStatus.OPERATIVE;
import static dev.ocpp4j.v201.devicemodel.StandardVariable.OCPP_COMM_CTRLR_OFFLINE_THRESHOLD;

import dev.ocpp4j.v201.availability.HeartbeatRequest;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.EVSE;
import dev.ocpp4j.v201.datatransfer.DataTransferRequest;
import dev.ocpp4j.v201.datatransfer.DataTransferStatus;
import dev.ocpp4j.v201.provisioning.GetVariableResult;
import dev.ocpp4j.v201.provisioning.GetVariableStatus;
import dev.ocpp4j.v201.provisioning.GetVariablesRequest;
import dev.ocpp4j.v201.provisioning.SetVariableStatus;
import dev.ocpp4j.v201.provisioning.SetVariablesRequest;
import dev.ocpp4j.v201.remotecontrol.MessageTrigger;
import dev.ocpp4j.v201.remotecontrol.TriggerMessageRequest;
import dev.ocpp4j.v201.remotecontrol.TriggerMessageStatus;
import dev.ocpp4j.v201.transactions.GetTransactionStatusRequest;
import dev.ocpp4j.v201.transactions.GetTransactionStatusResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Cases of a station about transactions, triggers, availability and vendor data (blocks E, F, G and P). */
final class OtherStationCases {
    private static final EVSE AN_EVSE = new EVSE(StationScene.PLACE.id());
    private static final CustomData CUSTOM =
            new CustomData("com.example", Map.of("number", 1.5, "object", Map.of("list", List.of("a", true))));

    static final List<Case<StationScene>> ALL = List.of(
            new Case<>("TC_E_28_CS", "The status of a transaction that never was", "E14.FR.01", station -> {
                GetTransactionStatusResponse answer = station.ask(new GetTransactionStatusRequest()
                        .withTransactionId(UUID.randomUUID().toString()));
                station.is("ongoingIndicator", false, answer.ongoingIndicator());
                station.is("messagesInQueue", false, answer.messagesInQueue());
            }),
            new Case<>("TC_E_34_CS", "Nothing waits to be sent about transactions", "E14.FR.08", station -> {
                GetTransactionStatusResponse answer = station.ask(new GetTransactionStatusRequest());
                station.is("ongoingIndicator", null, answer.ongoingIndicator());
                station.is("messagesInQueue", false, answer.messagesInQueue());
            }),
            new Case<>("TC_F_20_CS", "A Heartbeat is asked for", "F06.FR.05", station -> {
                int mark = station.mark();
                station.is(
                        "status",
                        TriggerMessageStatus.ACCEPTED,
                        station.ask(new TriggerMessageRequest(MessageTrigger.HEARTBEAT))
                                .status());
                station.await(mark, HeartbeatRequest.class, beat -> true, "Heartbeat");
            }),
            new Case<>(
                    "TC_G_03_CS",
                    "An EVSE goes out of service",
                    "G03.FR.06",
                    station -> station.makeUnavailable(AN_EVSE)),
            new Case<>("TC_G_04_CS", "An EVSE comes back into service", "G03.FR.07", station -> {
                station.makeUnavailable(AN_EVSE);
                station.makeAvailable(AN_EVSE);
            }),
            new Case<>(
                    "TC_G_05_CS",
                    "The station goes out of service",
                    "G04.FR.07",
                    station -> station.makeUnavailable(null)),
            new Case<>("TC_G_06_CS", "The station comes back into service", "G04.FR.08", station -> {
                station.makeUnavailable(null);
                station.makeAvailable(null);
            }),
            new Case<>(
                    "TC_G_07_CS",
                    "A connector goes out of service",
                    "G03.FR.06",
                    station -> station.makeUnavailable(StationScene.PLACE)),
            new Case<>("TC_G_08_CS", "A connector comes back into service", "G03.FR.07", station -> {
                station.makeUnavailable(StationScene.PLACE);
                station.makeAvailable(StationScene.PLACE);
            }),
            new Case<>(
                    "TC_G_09_CS",
                    "An EVSE in service is put into service",
                    "G03.FR.03",
                    station -> station.change(AN_EVSE, OPERATIVE)),
            new Case<>("TC_G_10_CS", "An EVSE out of service is put out of service", "G03.FR.03", station -> {
                station.makeUnavailable(AN_EVSE);
                station.change(AN_EVSE, INOPERATIVE);
            }),
            new Case<>(
                    "TC_P_01_CS",
                    "Data of an unknown vendor",
                    "P01.FR.05",
                    station -> station.isOneOf(
                            "status",
                            List.of(
                                    DataTransferStatus.UNKNOWN_VENDOR_ID,
                                    DataTransferStatus.UNKNOWN_MESSAGE_ID,
                                    DataTransferStatus.REJECTED),
                            station.ask(new DataTransferRequest("dev.ocpp4j.nobody").withMessageId("Nothing"))
                                    .status())),
            new Case<>("TC_P_03_CS", "Messages carry vendor data", "customData", station -> {
                station.keep(OCPP_COMM_CTRLR_OFFLINE_THRESHOLD);
                station.is(
                        "attributeStatus",
                        SetVariableStatus.ACCEPTED,
                        station.ask(new SetVariablesRequest(
                                                List.of(StationScene.data(OCPP_COMM_CTRLR_OFFLINE_THRESHOLD, "200")
                                                        .withCustomData(CUSTOM)))
                                        .withCustomData(CUSTOM))
                                .setVariableResult()
                                .get(0)
                                .attributeStatus());
                GetVariableResult result = station.ask(
                                new GetVariablesRequest(List.of(StationScene.query(OCPP_COMM_CTRLR_OFFLINE_THRESHOLD)
                                                .withCustomData(CUSTOM)))
                                        .withCustomData(CUSTOM))
                        .getVariableResult()
                        .get(0);
                station.is("attributeStatus", GetVariableStatus.ACCEPTED, result.attributeStatus());
                station.is("attributeValue", "200", result.attributeValue());
            }));

    private OtherStationCases() {}
}
