package dev.ocpp4j.core.station;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * An update that was asked for.
 *
 * @param requestId the id of the request; null in a request that has none
 * @param location the URI to fetch the image from
 * @param retrieveAt from when on to fetch it
 * @param installAt when to install it; null for as soon as possible
 * @param signed its signature; null when there is none to check
 */
public record FirmwareOrder(
        @Nullable Integer requestId,
        String location,
        Instant retrieveAt,
        @Nullable Instant installAt,
        Retries retries,
        FirmwareSignatures.@Nullable Signed signed) {
    /**
     * An order and how far it is, as it is kept over a restart.
     *
     * @param told whether the other side knows of this status
     */
    record Kept(FirmwareOrder order, FirmwareStatus status, boolean told) {
        String text() {
            Properties values = new Properties();
            put(values, "status", status);
            put(values, "told", told);
            put(values, "requestId", order.requestId);
            put(values, "location", order.location);
            put(values, "retrieveAt", order.retrieveAt);
            put(values, "installAt", order.installAt);
            put(values, "retries", order.retries.count());
            put(values, "retryInterval", order.retries.interval());
            if (order.signed != null) {
                put(values, "certificate", order.signed.certificate());
                put(values, "signature", order.signed.signature());
            }
            StringWriter text = new StringWriter();
            try {
                values.store(text, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // a string writer does not fail
            }
            return text.toString();
        }

        private static void put(Properties values, String name, @Nullable Object value) {
            if (value != null) {
                values.setProperty(name, value.toString());
            }
        }

        /** Reads it again; empty when the text is damaged: then there is no update. */
        static Optional<Kept> of(String text) {
            Properties values = new Properties();
            try {
                values.load(new StringReader(text));
                String requestId = values.getProperty("requestId");
                String installAt = values.getProperty("installAt");
                String certificate = values.getProperty("certificate");
                FirmwareOrder order = new FirmwareOrder(
                        requestId == null ? null : Integer.valueOf(requestId),
                        values.getProperty("location", ""),
                        Instant.parse(values.getProperty("retrieveAt", "")),
                        installAt == null ? null : Instant.parse(installAt),
                        new Retries(
                                Integer.parseInt(values.getProperty("retries", "")),
                                Duration.parse(values.getProperty("retryInterval", ""))),
                        certificate == null
                                ? null
                                : new FirmwareSignatures.Signed(certificate, values.getProperty("signature", "")));
                return Optional.of(new Kept(
                        order,
                        FirmwareStatus.valueOf(values.getProperty("status", "")),
                        Boolean.parseBoolean(values.getProperty("told"))));
            } catch (IOException | RuntimeException e) {
                return Optional.empty();
            }
        }
    }
}
