package dev.ocpp4j.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The CPU time that a server process spends on one call: this SDK as it comes, this SDK with handlers on the threads that
 * read (for handlers that never block), a bare Tyrus echo of the same bytes that is tuned as
 * well as it can be, and the Java implementation of the Open Charge Alliance's members. Each server runs in a process of
 * its own; they take turns, so that a change in the speed of the machine hits all of them alike.
 */
public final class ServerCpu {
    /** How many rounds it takes until the compiler of the JVM has nothing to do: it costs more than the calls before. */
    private static final int WARM_UP = 6;

    private static final String ROW = "%-16s %8.1f %8.1f %8.1f %8.1f %12.2f %12.2f %12.2f %12.2f%n";
    private static final Object[] HEAD = {
        "us CPU per call",
        "ocpp4j",
        "inline",
        "echo",
        "peer",
        "ocpp4j/echo",
        "inline/echo",
        "peer/ocpp4j",
        "peer/inline"
    };

    private enum Kind {
        OCPP4J,
        INLINE,
        ECHO,
        PEER
    }

    private enum Load {
        ONE_HEARTBEAT(1, "Heartbeat", "{}", 30_000),
        MANY_HEARTBEATS(500, "Heartbeat", "{}", 60_000),
        METER_VALUES(50, "MeterValues", MeterValuesJson.of(3, 8), 30_000);

        final int stations;
        final String action;
        final String payload;
        final int calls;

        Load(int stations, String action, String payload, int calls) {
            this.stations = stations;
            this.action = action;
            this.payload = payload;
            this.calls = calls;
        }
    }

    private ServerCpu() {}

    /** @param args the number of rounds, 5 if there is none */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        System.out.printf(ROW.replace(".1f", "s").replace(".2f", "s"), HEAD);
        for (Load load : Load.values()) {
            Map<Kind, List<Double>> figures = new EnumMap<>(Kind.class);
            List<Server> servers = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                figures.put(kind, new ArrayList<>());
                servers.add(new Server(kind, load));
            }
            for (Server server : servers) {
                for (int i = 0; i < WARM_UP; i++) {
                    server.measure(load.calls);
                }
            }
            for (int i = 0; i < rounds; i++) {
                for (Server server : servers) {
                    figures.get(server.kind).add(server.measure(load.calls));
                }
            }
            for (Server server : servers) {
                server.close();
            }
            double ours = median(figures.get(Kind.OCPP4J));
            double inline = median(figures.get(Kind.INLINE));
            double echo = median(figures.get(Kind.ECHO));
            double peer = median(figures.get(Kind.PEER));
            System.out.printf(
                    ROW, load, ours, inline, echo, peer, ours / echo, inline / echo, peer / ours, peer / inline);
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static final class Server implements AutoCloseable {
        private final Kind kind;
        private final Process process;
        private final LoadClient client;

        Server(Kind kind, Load load) throws IOException {
            this.kind = kind;
            process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-Xmx1g",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Servers.class.getName(),
                            kind.name())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            int port = Integer.parseInt(out.readLine());
            client = new LoadClient(port, load.stations, load.action, load.payload);
        }

        /** @return microseconds of CPU time for each call */
        double measure(int calls) throws IOException {
            long before = cpuNanos();
            client.run(calls);
            return (cpuNanos() - before) / 1e3 / calls;
        }

        private long cpuNanos() {
            return process.toHandle().info().totalCpuDuration().orElseThrow().toNanos();
        }

        @Override
        public void close() throws IOException {
            client.close();
            process.destroy();
        }
    }
}
