package dev.ocpp4j.examples.certify;

/**
 * Firmware that can be installed on the station under test.
 *
 * @param image the file; not copied
 * @param version what BootNotification tells when it runs
 */
record Firmware(byte[] image, String version) {}
