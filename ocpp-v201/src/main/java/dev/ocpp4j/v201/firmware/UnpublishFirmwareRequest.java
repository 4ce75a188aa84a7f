package dev.ocpp4j.v201.firmware;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdentifierString;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The CSMS asks a Local Controller to offer a firmware no more (L04, section 1.63.1).
 *
 * @param checksum the MD5 of the file, as 32 hexadecimal digits; an identifier of at most 32 characters
 * @param customData vendor specific data; null when not sent
 */
@KeepsRules
public record UnpublishFirmwareRequest(
        @NotNull @Size(max = 32) @IdentifierString String checksum,
        @Valid @Nullable CustomData customData) implements Request<UnpublishFirmwareResponse>, Ruled {
    /** With the required fields. */
    public UnpublishFirmwareRequest(String checksum) {
        this(checksum, null);
    }

    public UnpublishFirmwareRequest withCustomData(@Nullable CustomData customData) {
        return new UnpublishFirmwareRequest(checksum, customData);
    }

    /** Section 1.63.1. */
    @Override
    public Optional<String> brokenRule() {
        if (checksum != null && !checksum.matches("\\p{XDigit}{32}")) {
            return Optional.of("checksum must be 32 hexadecimal digits (section 1.63.1)");
        }
        return Optional.empty();
    }
}
