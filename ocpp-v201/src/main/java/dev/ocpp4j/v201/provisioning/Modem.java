package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdentifierString;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A modem of a station (B01, section 2.33).
 *
 * @param iccid the ICCID of its SIM card; an identifier of at most 20 characters; null when not sent
 * @param imsi the IMSI of its SIM card; an identifier of at most 20 characters; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record Modem(
        @Size(max = 20) @IdentifierString @Nullable String iccid,
        @Size(max = 20) @IdentifierString @Nullable String imsi,
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
