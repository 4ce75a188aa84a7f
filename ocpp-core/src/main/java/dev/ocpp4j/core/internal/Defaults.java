package dev.ocpp4j.core.internal;

import dev.ocpp4j.core.Scheduler;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** What a configuration uses where the user brings nothing: the only place that makes threads. */
public final class Defaults {
    private static final int RANDOM_BYTES = 12;

    private Defaults() {}

    /** Virtual threads where the JDK has them, else a pool that grows as needed and vanishes when idle. */
    public static Executor executor() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException beforeJdk21) {
            int few = Math.max(2, Runtime.getRuntime().availableProcessors());
            return new HandlerPool(few, daemon("ocpp4j-handler-"), scheduler());
        }
    }

    /** One daemon thread, which ends when nothing is due. */
    public static Scheduler scheduler() {
        return new Timer(daemon("ocpp4j-timer-"));
    }

    /** A random prefix of 96 bits, new for each configuration, and a counter: unique over connections and restarts. */
    public static Supplier<String> messageIds() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String prefix = Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "-";
        AtomicLong counter = new AtomicLong();
        return () -> prefix + Long.toString(counter.incrementAndGet(), Character.MAX_RADIX);
    }

    private static ThreadFactory daemon(String prefix) {
        AtomicLong number = new AtomicLong();
        return task -> {
            Thread thread = new Thread(task, prefix + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
