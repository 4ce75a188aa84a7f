package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * APN.
 *
 * @param apn see the specification
 * @param apnAuthentication see the specification
 * @param apnUserName see the specification; null when not sent
 * @param apnPassword see the specification; null when not sent
 * @param simPin see the specification; null when not sent
 * @param preferredNetwork see the specification; null when not sent
 * @param useOnlyPreferredNetwork see the specification; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record APN(
        @NotNull @Size(max = 512) String apn,
        @NotNull APNAuthentication apnAuthentication,
        @Size(max = 20) @Nullable String apnUserName,
        @Size(max = 20) @Nullable String apnPassword,
        @Nullable Integer simPin,
        @Size(max = 6) @Nullable String preferredNetwork,
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
