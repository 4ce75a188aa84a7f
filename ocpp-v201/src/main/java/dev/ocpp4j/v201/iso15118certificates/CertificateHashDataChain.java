package dev.ocpp4j.v201.iso15118certificates;

import dev.ocpp4j.v201.common.CertificateHashData;
import dev.ocpp4j.v201.common.CustomData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An installed certificate with those below it (M03, section 2.5).
 *
 * @param certificateHashData the certificate
 * @param certificateType what it is for
 * @param childCertificateHashData the certificates below it; 1 to 4 of them; null when not sent
 * @param customData vendor specific data; null when not sent
 */
public record CertificateHashDataChain(
        @NotNull @Valid CertificateHashData certificateHashData,
        @NotNull GetCertificateIdUse certificateType,
        @Size(min = 1, max = 4) @Nullable List<@NotNull @Valid CertificateHashData> childCertificateHashData,
        @Valid @Nullable CustomData customData) {
    /** Copies the list. */
    public CertificateHashDataChain {
        childCertificateHashData = childCertificateHashData == null ? null : List.copyOf(childCertificateHashData);
    }

    /** With the required fields. */
    public CertificateHashDataChain(CertificateHashData certificateHashData, GetCertificateIdUse certificateType) {
        this(certificateHashData, certificateType, null, null);
    }

    public CertificateHashDataChain withChildCertificateHashData(
            @Nullable List<CertificateHashData> childCertificateHashData) {
        return new CertificateHashDataChain(certificateHashData, certificateType, childCertificateHashData, customData);
    }

    public CertificateHashDataChain withCustomData(@Nullable CustomData customData) {
        return new CertificateHashDataChain(certificateHashData, certificateType, childCertificateHashData, customData);
    }
}
