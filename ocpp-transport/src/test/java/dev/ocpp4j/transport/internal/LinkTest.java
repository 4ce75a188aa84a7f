package dev.ocpp4j.transport.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.ConnectionListener;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.SessionConfig;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A link on a container that is a puppet: it completes what is sent when the test says so. */
@SuppressWarnings("deprecation") // the newer results hold a session, of which there is none
class LinkTest {
    private final ManualScheduler time = new ManualScheduler();
    private final List<String> sent = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private boolean accepting;
    private @Nullable SendHandler pending;
    private jakarta.websocket.@Nullable CloseReason closedWith;
    private int pings;
    private int aborts;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final Link link = new Link(session(), new PuppetWire(), new PuppetOpening(), new Deadlines(time));

    LinkTest() {
        link.attach(new ConnectionListener() {
            @Override
            public void onText(String text) {
                heard.add(text);
                if (text.equals("close")) {
                    link.close(CloseReason.NORMAL);
                    link.closed(CloseReason.NORMAL);
                    heard.add("still in " + text);
                }
            }

            @Override
            public void onClosed(CloseReason reason) {
                heard.add("closed " + reason);
            }
        });
        link.start();
    }

    private Session session() {
        RemoteEndpoint.Async remote = (RemoteEndpoint.Async) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RemoteEndpoint.Async.class}, (proxy, method, args) -> {
                    sent.add((String) args[0]);
                    if (accepting) {
                        ((SendHandler) args[1]).onResult(new SendResult());
                    } else {
                        pending = (SendHandler) args[1];
                    }
                    return null;
                });
        return (Session) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, args) -> {
                    if (method.getName().equals("close")) {
                        closedWith = (jakarta.websocket.CloseReason) args[0];
                        return null;
                    }
                    return remote;
                });
    }

    private final class PuppetWire implements Wire {
        @Override
        public void ping(Session socket) {
            pings++;
        }

        @Override
        public void abort(Session socket) {
            aborts++;
        }

        @Override
        public CompletionStage<?> ended() {
            return ended;
        }
    }

    private final class PuppetOpening implements Opening {
        @Override
        public SessionConfig config() {
            return SessionConfig.defaults();
        }

        @Override
        public Duration pingInterval() {
            return Duration.ofSeconds(60);
        }

        @Override
        public void opened(Link opened) {}

        @Override
        public void gone(Link gone) {
            heard.add("gone");
        }

        @Override
        public void closed(Link closed, CloseReason reason) {}
    }

    private void complete() {
        SendHandler handler = pending;
        pending = null;
        handler.onResult(new SendResult());
    }

    @Test
    void oneMessageIsUnderWayAtATimeAndTheOthersKeepTheirOrder() {
        link.send("a");
        link.send("b");
        link.send("c");
        assertEquals(List.of("a"), sent);

        complete();
        assertEquals(List.of("a", "b"), sent);
        complete();
        complete();
        link.send("d");
        assertEquals(List.of("a", "b", "c", "d"), sent);
    }

    @Test
    void aLongLineOfMessagesThatAreAcceptedAtOnceNeedsNoStack() {
        link.send("0");
        for (int i = 1; i <= 500; i++) {
            link.send(Integer.toString(i));
        }
        accepting = true;
        complete();

        assertEquals(501, sent.size());
        assertEquals("500", sent.get(500));
    }

    // LIM-04
    @Test
    void tooManyWaitingMessagesEndTheConnection() {
        for (int i = 0; i < 513; i++) {
            link.send("x");
        }
        assertEquals(0, aborts);
        link.send("x");

        assertEquals(1, aborts);
        assertEquals(List.of("gone", "closed 1006 Too much waits to be sent"), heard);
    }

    // LIM-04, T10
    @Test
    void tooMuchWaitingTextEndsTheConnection() {
        String large = "x".repeat(200_000);
        link.send(large);
        link.send(large);
        link.send(large);
        assertEquals(0, aborts);
        link.send(large);

        assertEquals(1, aborts);
    }

    @Test
    void aMessageThatIsNotAcceptedInTimeEndsTheConnection() {
        link.send("a");
        time.advance(Duration.ofSeconds(29));
        assertEquals(0, aborts);
        time.advance(Duration.ofSeconds(2));

        assertEquals(1, aborts);
        assertEquals(List.of("gone", "closed 1006 A message was not accepted in time"), heard);
    }

    @Test
    void aMessageThatCannotBeSentEndsTheConnection() {
        link.send("a");
        pending.onResult(new SendResult(new java.io.IOException("reset")));

        assertEquals(List.of("gone", "closed 1006 A message could not be sent"), heard);
        link.send("b");
        assertEquals(List.of("a"), sent);
    }

    @Test
    void aCloseComesAfterWhatWasSentBefore() {
        link.send("a");
        link.send("b");
        link.close(new CloseReason(1001, "ä".repeat(100)));
        link.send("c");
        assertNull(closedWith);

        complete();
        complete();
        assertEquals(List.of("a", "b"), sent);
        assertEquals(1001, closedWith.getCloseCode().getCode());
        assertEquals("ä".repeat(61), closedWith.getReasonPhrase());
    }

    @Test
    void aCloseThatTakesTooLongEndsTheConnection() {
        link.send("a");
        link.close(CloseReason.NORMAL);
        time.advance(Duration.ofSeconds(6));

        assertEquals(1, aborts);
        assertEquals(List.of("gone", "closed 1006 It could not be closed in time"), heard);
    }

    @Test
    void theEndIsToldOnce() {
        link.closed(new CloseReason(1000, ""));
        link.closed(new CloseReason(1006, ""));
        link.close(CloseReason.NORMAL);
        time.advance(Duration.ofMinutes(10));

        assertEquals(List.of("gone", "closed 1000"), heard);
        assertEquals(0, pings);
    }

    @Test
    void theEndIsNotToldWhileAMessageIsDelivered() {
        link.text("close");
        link.text("too late");

        assertEquals(List.of("close", "still in close", "gone", "closed 1000"), heard);
    }

    // CON-09
    @Test
    void aSilentPeerIsPingedAndThenGivenUp() {
        time.advance(Duration.ofSeconds(59));
        assertEquals(0, pings);
        time.advance(Duration.ofSeconds(2));
        assertEquals(1, pings);
        time.advance(Duration.ofSeconds(58));
        assertEquals(0, aborts);
        time.advance(Duration.ofSeconds(2));

        assertEquals(1, aborts);
        assertEquals(List.of("gone", "closed 1006 No answer to a ping"), heard);
    }

    @Test
    void anyTrafficCountsAsLife() {
        for (int i = 0; i < 20; i++) {
            time.advance(Duration.ofSeconds(50));
            link.heard();
        }
        assertEquals(0, pings);
        time.advance(Duration.ofSeconds(61));
        assertEquals(1, pings);
        link.heard();
        time.advance(Duration.ofSeconds(119));
        assertEquals(0, aborts);
    }

    @Test
    void anAnswerThatComesAtOnceCountsUntilTheNextPing() {
        for (int tenths = 0; tenths < 6_500; tenths++) {
            int before = pings;
            time.advance(Duration.ofMillis(100));
            if (pings > before) {
                link.heard(); // at the very moment of the ping, and nothing else
            }
        }
        assertEquals(0, aborts);
        assertEquals(10, pings);
        time.advance(Duration.ofSeconds(125));
        assertEquals(1, aborts);
    }

    @Test
    void thePingIntervalChangesAtOnce() {
        link.pingInterval(Duration.ofSeconds(5));
        time.advance(Duration.ofSeconds(6));
        assertEquals(1, pings);

        link.pingInterval(Duration.ZERO);
        time.advance(Duration.ofHours(1));
        assertEquals(1, pings);
        assertEquals(0, aborts);
    }

    @Test
    void noPingIsSentWhileAMessageIsUnderWay() {
        time.advance(Duration.ofSeconds(55));
        link.send("a");
        time.advance(Duration.ofSeconds(10));
        assertEquals(0, pings);
        complete();
        time.advance(Duration.ofSeconds(1));

        assertEquals(1, pings);
        assertFalse(aborts > 0);
    }

    @Test
    void itIsGoneWhenTheConnectionIs() {
        link.closed(CloseReason.NORMAL);
        assertFalse(link.gone().isDone());
        ended.complete(null);

        assertEquals(CloseReason.NORMAL, link.gone().join());
    }

    @Test
    void aClosedLinkHoldsNoTimer() {
        link.closed(CloseReason.NORMAL);
        time.advance(Duration.ofSeconds(61));

        assertTrue(time.size() == 0, "timers: " + time.size());
    }
}
