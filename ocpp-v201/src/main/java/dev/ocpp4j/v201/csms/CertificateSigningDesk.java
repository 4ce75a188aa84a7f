package dev.ocpp4j.v201.csms;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.security.CertificateAuthority;
import dev.ocpp4j.core.security.CertificateRequest;
import dev.ocpp4j.core.security.Pem;
import dev.ocpp4j.v201.common.GenericStatus;
import dev.ocpp4j.v201.security.CertificateSignedRequest;
import dev.ocpp4j.v201.security.CertificateSignedStatus;
import dev.ocpp4j.v201.security.SignCertificateRequest;
import dev.ocpp4j.v201.security.SignCertificateResponse;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Has the certificates of stations signed (A02, A03): answers SignCertificate, asks a {@link CertificateAuthority}, and
 * sends what it signs by CertificateSigned (A02.FR.11, A02.FR.12, A02.FR.14).
 */
public final class CertificateSigningDesk {
    private final CertificateAuthority authority;

    /** With this authority. */
    public CertificateSigningDesk(CertificateAuthority authority) {
        this.authority = authority;
    }

    /** What answers the calls of stations. */
    public Handlers handlers() {
        return Handlers.builder().on(SignCertificateRequest.class, this::answer).build();
    }

    /** Answers one request; for a CSMS with handlers of its own. */
    public SignCertificateResponse answer(SignCertificateRequest request, Exchange exchange) {
        String stationId = exchange.session().stationId();
        try {
            CertificateRequest read = CertificateRequest.read(request.csr());
            Optional<String> objection = authority.objection(stationId, read);
            if (objection.isEmpty()) {
                exchange.afterReply(() -> sign(read, request, exchange));
                return new SignCertificateResponse(GenericStatus.ACCEPTED);
            }
            authority.failed(stationId, new IllegalArgumentException(objection.get()));
        } catch (IllegalArgumentException e) {
            authority.failed(stationId, e);
        }
        return new SignCertificateResponse(GenericStatus.REJECTED);
    }

    private void sign(CertificateRequest read, SignCertificateRequest request, Exchange exchange) {
        String stationId = exchange.session().stationId();
        CompletionStage<List<X509Certificate>> signing;
        try {
            signing = authority.sign(stationId, read);
        } catch (RuntimeException e) {
            authority.failed(stationId, e);
            return;
        }
        signing.thenCompose(chain -> exchange.session()
                        .send(new CertificateSignedRequest(Pem.of(chain))
                                .withCertificateType(request.certificateType())))
                .whenComplete((response, failure) -> {
                    if (failure == null) {
                        authority.delivered(stationId, response.status() == CertificateSignedStatus.ACCEPTED);
                    } else {
                        authority.failed(stationId, failure);
                    }
                });
    }
}
