package dev.ocpp4j.examples.soak;

import java.util.List;

/** What the simulated stations say. */
final class Messages {
    static final String V16 = "ocpp1.6";
    static final String V201 = "ocpp2.0.1";

    private static final String TIME = "\"timestamp\":\"2026-05-01T12:00:00Z\"";
    private static final String HEARTBEAT = "\"Heartbeat\",{}]";
    private static final String METER_VALUES_16 = "\"MeterValues\",{\"connectorId\":1,\"transactionId\":4711,"
            + "\"meterValue\":[{" + TIME + ",\"sampledValue\":["
            + "{\"value\":\"1234.5\",\"context\":\"Sample.Periodic\","
            + "\"measurand\":\"Energy.Active.Import.Register\",\"unit\":\"Wh\"},"
            + "{\"value\":\"7400\",\"measurand\":\"Power.Active.Import\",\"unit\":\"W\"},"
            + "{\"value\":\"32.1\",\"measurand\":\"Current.Import\",\"phase\":\"L1\",\"unit\":\"A\"},"
            + "{\"value\":\"230.4\",\"measurand\":\"Voltage\",\"phase\":\"L1-N\",\"unit\":\"V\"}]}]}]";
    private static final String STATUS_16 = "\"StatusNotification\",{\"connectorId\":1,\"errorCode\":\"NoError\","
            + "\"status\":\"Charging\"," + TIME + "}]";
    private static final String TRANSACTION_201 = "\"TransactionEvent\",{\"eventType\":\"Updated\"," + TIME
            + ",\"triggerReason\":\"MeterValuePeriodic\",\"seqNo\":7,"
            + "\"transactionInfo\":{\"transactionId\":\"5f3c\",\"chargingState\":\"Charging\"},"
            + "\"meterValue\":[{" + TIME + ",\"sampledValue\":["
            + "{\"value\":1234.5,\"context\":\"Sample.Periodic\",\"measurand\":\"Energy.Active.Import.Register\"},"
            + "{\"value\":7400,\"measurand\":\"Power.Active.Import\",\"unitOfMeasure\":{\"unit\":\"W\"}},"
            + "{\"value\":32.1,\"measurand\":\"Current.Import\",\"phase\":\"L1\"}]}]}]";
    private static final String STATUS_201 =
            "\"StatusNotification\",{" + TIME + ",\"connectorStatus\":\"Occupied\",\"evseId\":1,\"connectorId\":1}]";

    private static final List<String> MIX_16 = List.of(HEARTBEAT, METER_VALUES_16, STATUS_16, METER_VALUES_16);
    private static final List<String> MIX_201 = List.of(TRANSACTION_201, STATUS_201, TRANSACTION_201, HEARTBEAT);

    private Messages() {}

    /** A message of the mixed load of a version. */
    static String mixed(String version, long number) {
        List<String> mix = version.equals(V16) ? MIX_16 : MIX_201;
        return call(number, mix.get((int) (number % mix.size())));
    }

    static String boot(String version, long number) {
        return call(
                number,
                version.equals(V16)
                        ? "\"BootNotification\",{\"chargePointVendor\":\"Soak\",\"chargePointModel\":\"S1\"}]"
                        : "\"BootNotification\",{\"reason\":\"PowerUp\","
                                + "\"chargingStation\":{\"vendorName\":\"Soak\",\"model\":\"S1\"}}]");
    }

    /** DataTransfer of 1.6, which the server answers with the same data. */
    static String dataTransfer(long number, String data) {
        return call(number, "\"DataTransfer\",{\"vendorId\":\"soak\",\"data\":\"" + data + "\"}]");
    }

    private static String call(long number, String rest) {
        return "[2,\"" + number + "\"," + rest;
    }

    /** The message id of a frame. */
    static String id(String frame) {
        int start = frame.indexOf('"') + 1;
        return frame.substring(start, frame.indexOf('"', start));
    }
}
