package dev.ocpp4j.examples.certify;

/**
 * What a step is called.
 *
 * @param number counted from 1 in its suite
 * @param profile the feature profile that it belongs to, such as {@code Core}
 * @param action what the certificate calls it
 * @param outline what the person at the station, or whoever stands in, has to do; for {@code --dry-run}
 */
record Title(Suite suite, int number, String profile, String action, String outline) {
    static Title of16(int number, String profile, String action, String outline) {
        return new Title(Suite.OCPP16, number, profile, action, outline);
    }

    static Title ofSmartCharging(int number, String action, String outline) {
        return new Title(Suite.SMART_CHARGING16, number, "SmartCharging", action, outline);
    }
}
