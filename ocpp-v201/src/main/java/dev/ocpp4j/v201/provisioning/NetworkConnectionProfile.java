package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How to connect to a CSMS (B09, B10, section 2.35).
 *
 * @param ocppVersion ignored: the version is agreed in the WebSocket handshake
 * @param ocppTransport how messages travel; JSON for 2.0.1
 * @param ocppCsmsUrl the URL of the CSMS, without the identity of the station; at most 512 characters
 * @param messageTimeout how long to wait for an answer, in s
 * @param securityProfile the security profile to connect with
 * @param ocppInterface the network interface to prefer
 * @param apn how to get a cellular connection; null when not sent
 * @param vpn how to get into a VPN; null when not sent
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
