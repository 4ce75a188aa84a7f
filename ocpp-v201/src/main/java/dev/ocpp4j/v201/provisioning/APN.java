package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdentifierString;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How to get a data connection over a cellular network (section 2.3).
 *
 * @param apn the access point; at most 512 characters
 * @param apnAuthentication how to authenticate
 * @param apnUserName the user; at most 20 characters; null when not sent
 * @param apnPassword the password; at most 20 characters; null when not sent
 * @param simPin the PIN of the SIM card; null when not sent
 * @param preferredNetwork the preferred network: its mobile country code followed by its network code; an identifier of
 *     at most 6 characters; null when not sent
 * @param useOnlyPreferredNetwork whether to use no other network when that one is not there; null means no
 * @param customData vendor specific data; null when not sent
 */
public record APN(
        @NotNull @Size(max = 512) String apn,
        @NotNull APNAuthentication apnAuthentication,
        @Size(max = 20) @Nullable String apnUserName,
        @Size(max = 20) @Nullable String apnPassword,
        @Nullable Integer simPin,
        @Size(max = 6) @IdentifierString @Nullable String preferredNetwork,
        @Nullable Boolean useOnlyPreferredNetwork,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public APN(String apn, APNAuthentication apnAuthentication) {
        this(apn, apnAuthentication, null, null, null, null, null, null);
    }

    public APN withApnUserName(@Nullable String apnUserName) {
        return new APN(
                apn,
                apnAuthentication,
                apnUserName,
                apnPassword,
                simPin,
                preferredNetwork,
                useOnlyPreferredNetwork,
                customData);
    }

    public APN withApnPassword(@Nullable String apnPassword) {
        return new APN(
                apn,
                apnAuthentication,
                apnUserName,
                apnPassword,
                simPin,
                preferredNetwork,
                useOnlyPreferredNetwork,
                customData);
    }

    public APN withSimPin(@Nullable Integer simPin) {
        return new APN(
                apn,
                apnAuthentication,
                apnUserName,
                apnPassword,
                simPin,
                preferredNetwork,
                useOnlyPreferredNetwork,
                customData);
    }

    public APN withPreferredNetwork(@Nullable String preferredNetwork) {
        return new APN(
                apn,
                apnAuthentication,
                apnUserName,
                apnPassword,
                simPin,
                preferredNetwork,
                useOnlyPreferredNetwork,
                customData);
    }

    public APN withUseOnlyPreferredNetwork(@Nullable Boolean useOnlyPreferredNetwork) {
        return new APN(
                apn,
                apnAuthentication,
                apnUserName,
                apnPassword,
                simPin,
                preferredNetwork,
                useOnlyPreferredNetwork,
                customData);
    }

    public APN withCustomData(@Nullable CustomData customData) {
        return new APN(
                apn,
                apnAuthentication,
                apnUserName,
                apnPassword,
                simPin,
                preferredNetwork,
                useOnlyPreferredNetwork,
                customData);
    }
}
