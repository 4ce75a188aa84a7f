package dev.ocpp4j.v201.csms;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.security.CertificateHash;
import dev.ocpp4j.core.security.Ocsp;
import dev.ocpp4j.v201.common.OCSPRequestData;
import dev.ocpp4j.v201.iso15118certificates.GetCertificateStatus;
import dev.ocpp4j.v201.iso15118certificates.GetCertificateStatusRequest;
import dev.ocpp4j.v201.iso15118certificates.GetCertificateStatusResponse;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Asks OCSP responders for stations (M06): answers GetCertificateStatus with what the responder says, or Failed when it
 * says nothing (M06.FR.02 to M06.FR.04, M06.FR.08, M06.FR.09).
 *
 * <pre>{@code
 * CertificateStatusDesk desk = new CertificateStatusDesk((responder, request) -> http.sendAsync(
 *                 HttpRequest.newBuilder(responder).timeout(Duration.ofSeconds(10))
 *                         .header("Content-Type", "application/ocsp-request")
 *                         .POST(BodyPublishers.ofByteArray(request)).build(),
 *                 BodyHandlers.ofByteArray())
 *         .thenApply(HttpResponse::body));
 * }</pre>
 */
public final class CertificateStatusDesk {
    private static final System.Logger LOG = System.getLogger(CertificateStatusDesk.class.getName());
    private static final int MAX_RESULT = 5500;

    private final Responders responders;

    /** Reaches responders. */
    @FunctionalInterface
    public interface Responders {
        /**
         * Asks a responder. A station names it, so whoever implements this decides where requests may go to: not to hosts
         * behind the firewall that are none, for instance. What fails, or is thrown, is answered Failed.
         *
         * @param responder the URL that the station named: http or https
         * @param request an OCSPRequest in DER, to be POSTed as {@code application/ocsp-request}
         * @return the OCSPResponse in DER
         */
        CompletionStage<byte[]> ask(URI responder, byte[] request) throws Exception;
    }

    /** With these responders. */
    public CertificateStatusDesk(Responders responders) {
        this.responders = responders;
    }

    /** What answers the calls of stations. */
    public Handlers handlers() {
        return Handlers.builder()
                .onAsync(GetCertificateStatusRequest.class, this::answer)
                .build();
    }

    /** Answers one request; for a CSMS with handlers of its own. */
    public CompletionStage<GetCertificateStatusResponse> answer(
            GetCertificateStatusRequest request, Exchange exchange) {
        OCSPRequestData data = request.ocspRequestData();
        CompletionStage<byte[]> asked;
        try {
            CertificateHash hash = new CertificateHash(
                    data.hashAlgorithm().name(), data.issuerNameHash(), data.issuerKeyHash(), data.serialNumber());
            asked = responders.ask(responder(data.responderURL()), Ocsp.request(hash));
        } catch (Exception e) {
            asked = CompletableFuture.failedFuture(e);
        }
        return asked.handle((response, failure) -> {
            if (failure != null) {
                LOG.log(
                        Level.WARNING,
                        "The OCSP status that {0} asks for is not to be had: {1}",
                        exchange.session().stationId(),
                        failure.toString());
            }
            return result(failure == null ? response : new byte[0]);
        });
    }

    private static URI responder(String url) {
        URI responder = URI.create(url);
        String scheme = String.valueOf(responder.getScheme());
        if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https") || responder.getHost() == null) {
            throw new IllegalArgumentException("Not the URL of a responder");
        }
        return responder;
    }

    private static GetCertificateStatusResponse result(byte[] response) {
        String result = Base64.getEncoder().encodeToString(response);
        return Ocsp.isSuccessful(response) && result.length() <= MAX_RESULT
                ? new GetCertificateStatusResponse(GetCertificateStatus.ACCEPTED).withOcspResult(result)
                : new GetCertificateStatusResponse(GetCertificateStatus.FAILED);
    }
}
