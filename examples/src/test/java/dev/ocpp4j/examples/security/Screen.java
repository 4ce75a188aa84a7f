package dev.ocpp4j.examples.security;

import dev.ocpp4j.examples.console.Terminal;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/** What a command prints, to be waited for. */
final class Screen {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final StringBuilder shown = new StringBuilder();

    Terminal terminal() {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int next) {
                write(new byte[] {(byte) next}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                synchronized (shown) {
                    shown.append(new String(bytes, offset, length, StandardCharsets.ISO_8859_1));
                    shown.notifyAll();
                }
            }
        };
        return new Terminal(new PrintStream(out, true, StandardCharsets.ISO_8859_1), false);
    }

    /** Returns when this text was printed. */
    void await(String text) throws InterruptedException {
        await(text, 1);
    }

    /** Returns when this text was printed so often. */
    void await(String text, int times) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        synchronized (shown) {
            while (shown.toString().split(Pattern.quote(text), -1).length <= times) {
                long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
                if (left <= 0) {
                    throw new AssertionError("'" + text + "' was not printed " + times + " times:\n" + shown);
                }
                shown.wait(left);
            }
        }
    }

    @Override
    public String toString() {
        synchronized (shown) {
            return shown.toString();
        }
    }
}
