package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.devicemodel.ReasonCode;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Sends reports: part after part, each when the one before it was answered, and report after report. A part that is
 * refused or not answered in time is not sent again; the CSMS sees by seqNo that it lacks one.
 */
final class Reports {
    /** More than a few reports at once are for nobody's good. */
    private static final int MAX_WAITING = 4;

    private static final System.Logger LOG = System.getLogger(Reports.class.getName());

    /** Why a report is not sent. */
    static final StatusInfo TOO_MANY =
            ReasonCode.TOO_MANY_ELEMENTS.statusInfo().withAdditionalInfo("Other reports are being sent");

    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
    private int waiting;

    /** Makes a part when its turn has come. */
    @FunctionalInterface
    interface Part {
        Request<?> make(int seqNo);
    }

    /**
     * Sends a report after the reply to the request for it.
     *
     * @return whether it will be sent: not when too many are on their way (B07.FR.13, B08.FR.16)
     */
    boolean accept(Exchange exchange, List<Part> parts) {
        synchronized (this) {
            if (waiting == MAX_WAITING) {
                return false;
            }
            waiting++;
        }
        exchange.afterReply(() -> send(exchange.session(), parts));
        return true;
    }

    private void send(OcppSession session, List<Part> parts) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        CompletableFuture<Void> sending;
        synchronized (this) {
            sending = last;
            last = done;
        }
        for (int i = 0; i < parts.size(); i++) {
            int seqNo = i; // B07.FR.10, B08.FR.14, N02.FR.09: from 0
            sending = sending.thenCompose(before -> send(session, parts.get(seqNo), seqNo));
        }
        sending.whenComplete((sent, thrown) -> {
            synchronized (this) {
                waiting--;
            }
            done.complete(null);
        });
    }

    private static CompletableFuture<Void> send(OcppSession session, Part part, int seqNo) {
        if (!session.isOpen()) {
            return CompletableFuture.completedFuture(null);
        }
        Request<?> request = part.make(seqNo);
        return session.send(request).handle((response, thrown) -> {
            if (thrown != null) {
                LOG.log(Level.WARNING, "Part " + seqNo + " of a report did not arrive", thrown);
            }
            return null;
        });
    }
}
