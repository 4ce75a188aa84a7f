package dev.ocpp4j.examples.certify;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.transport.Handshake;
import dev.ocpp4j.transport.OcppServer;
import dev.ocpp4j.transport.OcppStation;
import dev.ocpp4j.transport.ReconnectPolicy;
import dev.ocpp4j.transport.ServerListener;
import dev.ocpp4j.v16.Ocpp16;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A station dials again before it hangs up, as those of EVBox and shiv3 were seen to do. */
@Timeout(60)
class ReplacedConnectionTest {
    private final Recorder recorder = new Recorder(Clock.systemUTC(), System::nanoTime, frame -> {});

    private OcppServer server() {
        return OcppServer.builder()
                .port(0)
                .bind("127.0.0.1")
                .accept(Ocpp16.PROTOCOL, new StubCentralSystem(Clock.systemUTC(), 5).handlers())
                .authenticate(new Admission(null, null))
                .onFrame(recorder)
                .listener(new ServerListener() {
                    @Override
                    public void onConnected(OcppSession session, Handshake handshake) {
                        recorder.opened(session);
                    }
                })
                .start();
    }

    private static OcppStation station(int port) {
        return OcppStation.builder(URI.create("ws://127.0.0.1:" + port + "/ocpp"), "OTHER1")
                .offer(OtherMake.PROTOCOL, OtherMake.handlers())
                .reconnect(new ReconnectPolicy(Duration.ofDays(1), Duration.ZERO, 0))
                .start();
    }

    private boolean isSeen(Frame.Kind kind) {
        return recorder.await(0, frame -> frame.kind() == kind, Duration.ofSeconds(20), left -> false)
                .isPresent();
    }

    @Test
    void aConnectionThatANewerOneReplacesIsNotLost() {
        try (OcppServer server = server();
                OcppStation first = station(server.port())) {
            assertTrue(isSeen(Frame.Kind.OPENED));
            try (OcppStation second = station(server.port())) {
                assertTrue(isSeen(Frame.Kind.REPLACED), () -> recorder.since(0) + " " + first + second);
            }
        }
    }
}
