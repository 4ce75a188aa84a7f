package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * NetworkConnectionProfile.
 *
 * @param ocppVersion see the specification
 * @param ocppTransport see the specification
 * @param ocppCsmsUrl see the specification
 * @param messageTimeout see the specification
 * @param securityProfile see the specification
 * @param ocppInterface see the specification
 * @param apn see the specification; null when not sent
 * @param vpn see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record NetworkConnectionProfile(
        @NotNull OCPPVersion ocppVersion,
        @NotNull OCPPTransport ocppTransport,
        @NotNull @Size(max = 512) String ocppCsmsUrl,
        @NotNull Integer messageTimeout,
        @NotNull Integer securityProfile,
        @NotNull OCPPInterface ocppInterface,
        @Valid @Nullable APN apn,
        @Valid @Nullable VPN vpn,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public NetworkConnectionProfile(
            OCPPVersion ocppVersion,
            OCPPTransport ocppTransport,
            String ocppCsmsUrl,
            Integer messageTimeout,
            Integer securityProfile,
            OCPPInterface ocppInterface) {
        this(ocppVersion, ocppTransport, ocppCsmsUrl, messageTimeout, securityProfile, ocppInterface, null, null, null);
    }

    public NetworkConnectionProfile withApn(@Nullable APN apn) {
        return new NetworkConnectionProfile(
                ocppVersion,
                ocppTransport,
                ocppCsmsUrl,
                messageTimeout,
                securityProfile,
                ocppInterface,
                apn,
                vpn,
                customData);
    }

    public NetworkConnectionProfile withVpn(@Nullable VPN vpn) {
        return new NetworkConnectionProfile(
                ocppVersion,
                ocppTransport,
                ocppCsmsUrl,
                messageTimeout,
                securityProfile,
                ocppInterface,
                apn,
                vpn,
                customData);
    }

    public NetworkConnectionProfile withCustomData(@Nullable CustomData customData) {
        return new NetworkConnectionProfile(
                ocppVersion,
                ocppTransport,
                ocppCsmsUrl,
                messageTimeout,
                securityProfile,
                ocppInterface,
                apn,
                vpn,
                customData);
    }
}
