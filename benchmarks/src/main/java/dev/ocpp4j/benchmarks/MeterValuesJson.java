package dev.ocpp4j.benchmarks;

import java.util.Locale;

/** MeterValues of 1.6 as JSON. */
final class MeterValuesJson {
    private static final String[] MEASURANDS = {
        "Energy.Active.Import.Register", "Power.Active.Import", "Current.Import", "Voltage"
    };
    private static final String[] UNITS = {"Wh", "W", "A", "V"};

    private MeterValuesJson() {}

    static String of(int meterValues, int sampledValues) {
        StringBuilder json = new StringBuilder("{\"connectorId\":1,\"transactionId\":4711,\"meterValue\":[");
        for (int i = 0; i < meterValues; i++) {
            json.append(i == 0 ? "" : ",")
                    .append(String.format(
                            Locale.ROOT, "{\"timestamp\":\"2024-05-01T12:%02d:00Z\",\"sampledValue\":[", i));
            for (int j = 0; j < sampledValues; j++) {
                json.append(j == 0 ? "" : ",")
                        .append(String.format(
                                Locale.ROOT,
                                "{\"value\":\"%d.%d\",\"context\":\"Sample.Periodic\",\"measurand\":\"%s\","
                                        + "\"phase\":\"L%d\",\"location\":\"Outlet\",\"unit\":\"%s\"}",
                                1000 + i * 10 + j,
                                j,
                                MEASURANDS[j % 4],
                                j % 3 + 1,
                                UNITS[j % 4]));
            }
            json.append("]}");
        }
        return json.append("]}").toString();
    }
}
