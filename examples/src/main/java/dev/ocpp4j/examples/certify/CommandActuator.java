package dev.ocpp4j.examples.certify;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Acts by commands from a file of properties, for simulators of other makers and for test equipment: for each of
 * {@code plugIn, unplug, presentTag, powerCycle, fault, clearFault, restart} a shell command, or
 * {@code POST URL [BODY]}, or nothing where nothing has to be done. {@code {connector}}, {@code {tag}},
 * {@code {error}} and {@code {station}} stand for what is meant. One command ends before the next one begins. What the
 * file does not have is left to another actuator. Used by one thread.
 */
final class CommandActuator implements Actuator {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    /** With these it can charge without a person. */
    private static final Set<Actuation.Kind> SESSIONS = EnumSet.of(
            Actuation.Kind.PLUG_IN, Actuation.Kind.UNPLUG, Actuation.Kind.PRESENT_TAG, Actuation.Kind.POWER_CYCLE);

    private final Map<Actuation.Kind, String> commands = new EnumMap<>(Actuation.Kind.class);
    private final String stationId;
    private final Actuator otherwise;
    private final Executor executor;
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** @throws IllegalArgumentException when a line of the file means nothing */
    CommandActuator(Properties file, String stationId, Actuator otherwise, Executor executor) {
        this.stationId = stationId;
        this.otherwise = otherwise;
        this.executor = executor;
        for (String word : file.stringPropertyNames()) {
            commands.put(kind(word), file.getProperty(word).strip());
        }
    }

    static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Actuation.Kind kind(String word) {
        for (Actuation.Kind kind : Actuation.Kind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("Not an action at a station: " + word);
    }

    @Override
    public CompletableFuture<Void> perform(Actuation actuation) {
        String template = commands.get(actuation.kind());
        if (template == null) {
            return otherwise.perform(actuation);
        }
        if (template.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        String command = template.replace("{connector}", Integer.toString(actuation.connector()))
                .replace("{tag}", String.valueOf(actuation.detail()))
                .replace("{error}", String.valueOf(actuation.detail()))
                .replace("{station}", stationId);
        // What is cancelled was seen to be done, but its command may run still.
        CompletableFuture<Void> done =
                last.handle((nothing, failure) -> nothing).thenCompose(nothing -> start(command));
        last = done;
        return done.copy();
    }

    private CompletableFuture<Void> start(String command) {
        return command.startsWith("POST ") ? post(command) : CompletableFuture.runAsync(() -> run(command), executor);
    }

    private CompletableFuture<Void> post(String command) {
        String[] parts = command.split(" ", 3);
        String body = parts.length < 3 ? "" : parts[2];
        HttpRequest request = HttpRequest.newBuilder(URI.create(parts[1]))
                .timeout(LIMIT)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.discarding()).thenAccept(response -> {
            if (response.statusCode() >= 300) {
                throw new HarnessException(command + " was answered " + response.statusCode());
            }
        });
    }

    private static void run(String command) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        ProcessBuilder builder =
                windows ? new ProcessBuilder("cmd", "/c", command) : new ProcessBuilder("sh", "-c", command);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = builder.start();
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new HarnessException(command + " did not end within " + LIMIT.toSeconds() + " s");
            }
            if (process.exitValue() != 0) {
                throw new HarnessException(command + " ended with " + process.exitValue());
            }
        } catch (IOException e) {
            throw new HarnessException(command + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HarnessException(command + " was interrupted", e);
        }
    }

    @Override
    public boolean isAutomatic() {
        return commands.keySet().containsAll(SESSIONS) || otherwise.isAutomatic();
    }

    @Override
    public boolean can(Actuation.Kind kind) {
        return commands.containsKey(kind) || otherwise.can(kind);
    }
}
