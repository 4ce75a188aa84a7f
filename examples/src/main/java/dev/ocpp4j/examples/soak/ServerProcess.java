package dev.ocpp4j.examples.soak;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A {@link SoakServer} in a process of its own. */
final class ServerProcess implements AutoCloseable {
    private final List<String> command;
    private Process process;
    private BufferedReader out;
    private BufferedWriter in;
    private int port;

    /** What the process says about itself. */
    record Stats(Map<String, Long> figures, Duration cpu, int files) {
        long get(String name) {
            return figures.get(name);
        }
    }

    private ServerProcess(String heap, String... arguments) {
        command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                SoakServer.class.getName()));
        command.addAll(List.of(arguments));
        start();
    }

    /**
     * A server of this SDK.
     *
     * @param heap as for {@code -Xmx}
     * @param callTimeout how long its calls may take
     */
    static ServerProcess ocpp(String heap, Duration callTimeout) {
        return new ServerProcess(heap, "ocpp", Long.toString(callTimeout.toSeconds()), "0");
    }

    /** The same with security profile 2. */
    static ServerProcess ocppOverTls(String heap, Duration callTimeout, TlsFiles tls) {
        return new ServerProcess(heap, "ocpps", tls.store().toString(), Long.toString(callTimeout.toSeconds()), "0");
    }

    static ServerProcess echo(String heap) {
        return new ServerProcess(heap, "echo");
    }

    private void start() {
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            out = process.inputReader(StandardCharsets.UTF_8);
            in = process.outputWriter(StandardCharsets.UTF_8);
            String line = out.readLine();
            if (line == null) {
                throw new IllegalStateException("The server did not start");
            }
            port = Integer.parseInt(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    /** Kills the process and starts another one on the same port. */
    void restart() {
        close();
        command.set(command.size() - 1, Integer.toString(port));
        start();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Stats stats() {
        return ask("stats");
    }

    /** After a full collection; what is counted as a peak begins anew. */
    Stats collected() {
        return ask("gc");
    }

    /** Makes calls to all stations of 1.6 whose identities begin like this. */
    Stats call(String prefix, int times, int characters) {
        return ask("call " + prefix + " " + times + " " + characters);
    }

    private Stats ask(String line) {
        try {
            in.write(line);
            in.newLine();
            in.flush();
            String answer = out.readLine();
            if (answer == null) {
                throw new IllegalStateException("The server has ended");
            }
            Map<String, Long> figures = Arrays.stream(answer.split(" "))
                    .map(figure -> figure.split("="))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> Long.parseLong(pair[1])));
            return new Stats(figures, process.info().totalCpuDuration().orElse(Duration.ZERO), openFiles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many files and sockets it has open; 0 where the system does not tell. */
    private int openFiles() throws IOException {
        Path directory = Path.of("/proc", Long.toString(process.pid()), "fd");
        if (!Files.isDirectory(directory)) {
            return 0;
        }
        int count = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                count += file.getNameCount() > 0 ? 1 : 0;
            }
        }
        return count;
    }

    /** Kills it. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
