package dev.ocpp4j.examples.certify;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.examples.certify.Frame.Kind;
import dev.ocpp4j.transport.OcppServer;
import dev.ocpp4j.transport.OcppStation;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.BootNotificationResponse;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.RegistrationStatus;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CallerTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final CompletableFuture<BootNotificationResponse> bootAnswer = new CompletableFuture<>();
    private boolean answersBoot;
    /** While somebody waits, the boot is answered. */
    private final Recorder recorder = new Recorder(
            Clock.systemUTC(),
            System::nanoTime,
            (monitor, most) -> {
                if (answersBoot) {
                    bootAnswer.complete(new BootNotificationResponse(RegistrationStatus.PENDING, Instant.now(), 300));
                }
                Waiting.REAL.pass(monitor, most);
            },
            frame -> {});

    private Frame seen(Predicate<Frame> wanted) {
        return recorder.await(0, wanted, LIMIT, left -> false).orElseThrow();
    }

    // one that was rejected before is silent until then (1.6 section 4.2)
    @Test
    void aStationIsNotCalledBeforeItsBootIsAnswered() {
        Handlers handlers = Handlers.builder()
                .onAsync(BootNotificationRequest.class, (request, exchange) -> bootAnswer)
                .build();
        try (OcppServer server = OcppServer.builder()
                        .port(0)
                        .bind("127.0.0.1")
                        .accept(Ocpp16.PROTOCOL, handlers)
                        .authenticate(new Admission(null, null))
                        .onFrame(recorder)
                        .start();
                OcppStation station = OcppStation.builder(
                                URI.create("ws://127.0.0.1:" + server.port() + "/ocpp"), "CP001")
                        .offer(OtherMake.PROTOCOL, OtherMake.handlers())
                        .start()) {
            station.send(new BootNotificationRequest("Acme", "One"));
            seen(frame -> frame.isCallFromStation("BootNotification"));
            Optional<OcppSession> session = server.session("CP001");
            answersBoot = true;

            Answer<?> answer = new Caller(recorder, Progress.NONE, Messages.DIALECT, Way.OUT, LIMIT)
                    .call(session, new GetConfigurationRequest());

            assertTrue(answer.isResult(), answer::problem);
            int answered = seen(frame -> frame.kind() == Kind.RESULT && frame.way() == Way.OUT)
                    .number();
            int called = seen(frame -> frame.kind() == Kind.CALL && frame.way() == Way.OUT)
                    .number();
            assertTrue(answered < called, recorder.since(0)::toString);
        }
    }
}
