package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Modem.
 *
 * @param iccid see the specification; null when not sent
 * @param imsi see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record Modem(
        @Size(max = 20) @Nullable String iccid,
        @Size(max = 20) @Nullable String imsi,
        @Valid @Nullable CustomData customData) {
    /** With no field. */
    public Modem() {
        this(null, null, null);
    }

    public Modem withIccid(@Nullable String iccid) {
        return new Modem(iccid, imsi, customData);
    }

    public Modem withImsi(@Nullable String imsi) {
        return new Modem(iccid, imsi, customData);
    }

    public Modem withCustomData(@Nullable CustomData customData) {
        return new Modem(iccid, imsi, customData);
    }
}
