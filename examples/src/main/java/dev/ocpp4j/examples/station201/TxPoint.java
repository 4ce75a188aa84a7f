package dev.ocpp4j.examples.station201;

import java.util.Arrays;

/** What can start and stop a transaction here (part 2, referenced components and variables, section 2.6.6). */
enum TxPoint {
    EV_CONNECTED("EVConnected"),
    AUTHORIZED("Authorized"),
    POWER_PATH_CLOSED("PowerPathClosed"),
    ENERGY_TRANSFER("EnergyTransfer");

    private final String word;

    TxPoint(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static String[] words() {
        return Arrays.stream(values()).map(TxPoint::word).toArray(String[]::new);
    }
}
