package dev.ocpp4j.core;

import dev.ocpp4j.core.TestMessages.EchoRequest;
import dev.ocpp4j.core.TestMessages.EchoResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A process to be killed: puts numbered messages into an outbox and sends what is in there. It tells over a socket what
 * it does: {@code T n} when it is about to add n, {@code A n} when n is added, {@code S n learnt} when n is sent; it is
 * told {@code R n} when n has arrived. Ten messages in a row have one subject.
 */
final class OutboxVictim {
    static final int PER_SUBJECT = 10;

    private static final Map<Long, CompletableFuture<EchoResponse>> OPEN = new ConcurrentHashMap<>();

    private OutboxVictim() {}

    /** @param args journal, port, first number, how many to add */
    public static void main(String[] args) throws IOException {
        long first = Long.parseLong(args[2]);
        long end = first + Long.parseLong(args[3]);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(args[1]));
                PrintWriter out = new PrintWriter(socket.getOutputStream(), false, StandardCharsets.UTF_8);
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                Outbox outbox = Outbox.builder(TestMessages.OLD, SessionConfig.defaults())
                        .executor(Runnable::run)
                        .rules(RULES)
                        .open(OutboxJournal.file(Path.of(args[0])))) {
            Thread reader = new Thread(() -> read(in));
            reader.setDaemon(true);
            reader.start();
            outbox.connected(new OutboxSender() {
                @Override
                @SuppressWarnings("unchecked") // only this kind is sent
                public <R extends Response> CompletableFuture<R> send(Request<R> request) {
                    EchoRequest message = (EchoRequest) request;
                    CompletableFuture<EchoResponse> answer = new CompletableFuture<>();
                    OPEN.put(number(message), answer);
                    tell(out, "S " + message.text());
                    return (CompletableFuture<R>) answer;
                }
            });
            for (long number = first; number < end; number++) {
                tell(out, "T " + number);
                outbox.add("s" + number / PER_SUBJECT, new EchoRequest(Long.toString(number)));
                tell(out, "A " + number);
            }
            outbox.emptied().join();
            tell(out, "E");
        }
    }

    private static void tell(PrintWriter out, String line) {
        synchronized (out) {
            out.println(line);
            out.flush();
        }
    }

    private static void read(BufferedReader in) {
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                long number = Long.parseLong(line.substring(2));
                OPEN.remove(number).complete(new EchoResponse("of " + number));
            }
        } catch (IOException theEnd) {
            // The other process has what it wanted.
        }
    }

    private static long number(EchoRequest message) {
        return Long.parseLong(message.text().split(" ")[0]);
    }

    private static final OutboxRules RULES = new OutboxRules() {
        @Override
        public boolean isLast(Request<?> request) {
            return number((EchoRequest) request) % PER_SUBJECT == PER_SUBJECT - 1;
        }

        @Override
        public Optional<String> learn(Request<?> request, Response answer) {
            return number((EchoRequest) request) % PER_SUBJECT == 0
                    ? Optional.of(((EchoResponse) answer).text().substring(3))
                    : Optional.empty();
        }

        @Override
        public Request<?> complete(Request<?> request, @Nullable String learnt, boolean late) {
            return new EchoRequest(((EchoRequest) request).text() + " " + learnt);
        }
    };
}
