package dev.ocpp4j.examples.soak;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Frames that would cost a careless server its memory, against one that has little of it: T13. */
final class HostileScenario implements Scenario {
    private static final int SENDERS = 5;
    /** 1.6 knows no answer to what is not JSON: then this is answered. */
    private static final String NEXT = "[2,\"next\",\"Heartbeat\",{}]";

    private static final Duration LIMIT = Duration.ofSeconds(2);

    @Override
    public List<Row> run(Size size) {
        try (ServerProcess server = ServerProcess.ocpp("256m", size.callTimeout());
                Swarm swarm = new Swarm(server.port(), false)) {
            List<Peer> others = swarm.add("CP", 20);
            swarm.connect(others, PATIENCE);
            swarm.run(PATIENCE, new Traffic(others, 100, size.warmUp()));
            long heap = server.collected().get("heap");
            StringBuilder late = new StringBuilder();
            int number = 0;
            for (Map.Entry<String, byte[]> input : inputs().entrySet()) {
                for (int i = 0; i < SENDERS; i++) {
                    Peer sender = swarm.add("BAD" + number++, Messages.V16);
                    swarm.connect(List.of(sender), PATIENCE);
                    if (!send(swarm, sender, input.getValue(), size.strict() ? LIMIT : PATIENCE)) {
                        late.append(late.isEmpty() ? "" : ", ").append(input.getKey());
                    }
                }
            }
            Traffic after = new Traffic(others, 100, size.warmUp());
            swarm.run(PATIENCE, after);
            long grown = server.collected().get("heap") - heap;
            boolean serves = server.isAlive() && after.unanswered() == 0;
            return List.of(new Row(
                    "T13",
                    number + " hostile inputs, server with 256 MB",
                    "answered or closed in 2 s, keeps serving",
                    "",
                    "%s, heap %+d kB, others %s"
                            .formatted(
                                    late.isEmpty() ? "all in time" : "late: " + late, grown / 1024, after.latencies()),
                    "",
                    Row.Outcome.of(late.isEmpty() && serves && grown < 4 << 20, true)));
        }
    }

    /** @return whether there was an answer, to this or to the next call, or the end */
    private static boolean send(Swarm swarm, Peer sender, byte[] bytes, Duration limit) {
        boolean[] answered = {false};
        return swarm.run(limit, now -> {
            try {
                if (!sender.isWaiting() && !answered[0] && sender.state() == Peer.State.OPEN) {
                    sender.expect(at -> answered[0] = true);
                    sender.write(bytes);
                    sender.send(NEXT);
                }
            } catch (IOException closed) {
                sender.close();
            }
            return answered[0] || sender.state() == Peer.State.CLOSED;
        });
    }

    private static Map<String, byte[]> inputs() {
        String head = "[2,\"1\",\"DataTransfer\",{\"vendorId\":\"v\",\"data\":";
        Map<String, byte[]> inputs = new LinkedHashMap<>();
        inputs.put("100000 brackets", text("[".repeat(100_000)));
        inputs.put("deep objects", text(head + "{\"a\":".repeat(50_000)));
        inputs.put("colliding names", text("[2,\"1\",\"Heartbeat\",{" + collidingNames() + "}]"));
        inputs.put("endless number", text(head + "9".repeat(900_000) + "}]"));
        inputs.put("invalid UTF-8", Peer.frame(0x81, new byte[] {'[', (byte) 0xC0, (byte) 0xAF, ']'}));
        inputs.put("10 MB", text(head + "\"" + "x".repeat(10_000_000) + "\"}]"));
        inputs.put("1 GiB announced", new byte[] {(byte) 0x81, (byte) 0xFF, 0, 0, 0, 0, 0x40, 0, 0, 0, 1, 2, 3, 4, 5});
        inputs.put("2 MB in fragments", fragments(2_000_000, 1000));
        inputs.put("200000 empty fragments", fragments(200_000, 0));
        return inputs;
    }

    private static String collidingNames() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 1 << 14; i++) {
            names.append(i == 0 ? "\"" : ",\"");
            for (int bit = 0; bit < 14; bit++) {
                names.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            names.append("\":1");
        }
        return names.toString();
    }

    private static byte[] fragments(int total, int each) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int sent = 0; sent < total; sent += Math.max(1, each)) {
            all.writeBytes(Peer.frame(sent == 0 ? 1 : 0, new byte[each]));
        }
        all.writeBytes(Peer.frame(0x80, new byte[0]));
        return all.toByteArray();
    }

    private static byte[] text(String text) {
        return Peer.frame(0x81, text.getBytes(StandardCharsets.UTF_8));
    }
}
