package dev.ocpp4j.v201.provisioning;

import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How to get into a VPN (B09, section 2.54).
 *
 * @param server its server; at most 512 characters
 * @param user the user; at most 20 characters
 * @param password the password; at most 20 characters
 * @param key the shared secret; at most 255 characters
 * @param type its type
 * @param group the group; at most 20 characters; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record VPN(
        @NotNull @Size(max = 512) String server,
        @NotNull @Size(max = 20) String user,
        @NotNull @Size(max = 20) String password,
        @NotNull @Size(max = 255) String key,
        @NotNull VPNEnum type,
        @Size(max = 20) @Nullable String group,
        @Valid @Nullable CustomData customData) {
    /** With the required fields. */
    public VPN(String server, String user, String password, String key, VPNEnum type) {
        this(server, user, password, key, type, null, null);
    }

    public VPN withGroup(@Nullable String group) {
        return new VPN(server, user, password, key, type, group, customData);
    }

    public VPN withCustomData(@Nullable CustomData customData) {
        return new VPN(server, user, password, key, type, group, customData);
    }
}
