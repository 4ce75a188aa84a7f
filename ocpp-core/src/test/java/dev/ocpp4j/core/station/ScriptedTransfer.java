package dev.ocpp4j.core.station;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Transfers that end as they are told, {@link FileTransfer.Outcome#DONE} where they are told nothing, for tests. */
public final class ScriptedTransfer implements FileTransfer {
    /** How the next ones end, one after another; one that is not complete goes on until it is. */
    public final Deque<CompletableFuture<Outcome>> outcomes = new ArrayDeque<>();

    /** What was tried: {@code GET uri} or {@code PUT uri name content}. */
    public final List<String> tried = new ArrayList<>();

    private boolean broken;

    /** What is there to be fetched. */
    public byte[] image = {1, 2, 3};

    /** The next transfers end so. */
    public void next(Outcome... next) {
        for (Outcome outcome : next) {
            outcomes.add(CompletableFuture.completedFuture(outcome));
        }
    }

    /** The next transfer goes on until what is returned is completed. */
    public CompletableFuture<Outcome> hold() {
        CompletableFuture<Outcome> held = new CompletableFuture<>();
        outcomes.add(held);
        return held;
    }

    @Override
    public Set<String> schemes() {
        return Set.of("http", "https", "ftp");
    }

    /** The next transfers do not even begin. */
    public void breakDown() {
        broken = true;
    }

    private CompletableFuture<Outcome> outcome() {
        if (broken) {
            throw new IllegalStateException("as told");
        }
        return outcomes.isEmpty() ? CompletableFuture.completedFuture(Outcome.DONE) : outcomes.poll();
    }

    @Override
    public CompletableFuture<Outcome> download(URI from, Path to) {
        tried.add("GET " + from);
        return outcome().thenApply(outcome -> {
            if (outcome == Outcome.DONE) {
                write(to);
            }
            return outcome;
        });
    }

    private void write(Path to) {
        try {
            Files.write(to, image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public CompletableFuture<Outcome> upload(LogFile file, URI to) {
        try (InputStream content = file.content().get()) {
            tried.add("PUT " + to + " " + file.name() + " "
                    + new String(content.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outcome();
    }
}
