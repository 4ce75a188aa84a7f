package dev.ocpp4j.core.security;

import dev.ocpp4j.core.station.ConnectionOrder;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * With what a station gets in, and how that is changed without locking it out: a change is tried, some attempts long,
 * then what worked before, and so on in turn, until one of them leads in; the other one is forgotten (A01, A02.FR.10,
 * A02.FR.28, A05.FR.08 of the 1.6 security whitepaper). Whoever connects asks {@link #next} and tells what became of it.
 * Safe for use by many threads; listeners are told on the thread of whoever called.
 */
public final class AccessControl {
    private final Store store;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final ConnectionOrder<Access> order;
    // Guarded by this.
    private Access proven;
    private @Nullable Access candidate;
    private @Nullable SecurityProblem problem;

    /** Keeps what a station gets in with over a restart. It is the place that has to be well protected (A01.FR.10). */
    @FunctionalInterface
    public interface Store {
        /**
         * Keeps both, in place of what was kept; returns when they are safe.
         *
         * @param candidate what is being tried, null for nothing
         */
        void keep(Access proven, @Nullable Access candidate);
    }

    /** Is told what becomes of changes. */
    public interface Listener {
        /** Something else is to be tried: connect again. */
        default void onChange() {}

        /**
         * One of two led in.
         *
         * @param kept what counts from now on
         * @param dropped what is forgotten
         * @param changed whether it is the new one that is kept
         */
        default void onSettled(Access kept, Access dropped, boolean changed) {}

        /**
         * The station is kept out; told once until it gets in again, or is kept out by something else (A00.FR.316).
         *
         * @param explanation for operators
         */
        default void onProblem(SecurityProblem problem, String explanation) {}

        /** The station got in. @param server the certificate chain of the server; empty without TLS */
        default void onConnected(List<X509Certificate> server) {}
    }

    /**
     * Begins with what was kept.
     *
     * @param proven what led in before, or what the factory gave it
     * @param candidate what was being tried, null for nothing
     * @param attempts how often each is tried, at least 1
     */
    public AccessControl(Access proven, @Nullable Access candidate, int attempts, Store store) {
        if (attempts < 1) {
            throw new IllegalArgumentException("There is at least one attempt");
        }
        this.proven = proven;
        this.candidate = candidate;
        this.store = store;
        order = new ConnectionOrder<>(this::ways, () -> attempts);
    }

    /** Adds a listener. */
    public void listener(Listener listener) {
        listeners.add(listener);
    }

    /** What there is to try: a change first, if there is one, and what worked before. */
    public synchronized List<Access> ways() {
        return candidate == null ? List.of(proven) : List.of(candidate, proven);
    }

    /** What the station was told last: what is being tried, or else what counts. */
    public synchronized Access current() {
        return candidate == null ? proven : candidate;
    }

    /** What led in last. */
    public synchronized Access proven() {
        return proven;
    }

    /**
     * Changes it. The change is tried as soon as a listener connects again; one that the security profile does not use
     * counts at once, such as a certificate while there are passwords.
     *
     * @param change makes the new one of {@link #current()}
     */
    public void change(UnaryOperator<Access> change) {
        boolean anotherWay;
        synchronized (this) {
            Access next = change.apply(current());
            anotherWay = !next.isSameWayAs(current());
            if (next.isSameWayAs(proven)) {
                proven = next;
                candidate = null;
            } else {
                candidate = next;
            }
            store.keep(proven, candidate);
            if (anotherWay) {
                order.restart();
            }
        }
        if (anotherWay) {
            listeners.forEach(Listener::onChange);
        }
    }

    /** What to try to get in with now. */
    public Access next() {
        return order.next();
    }

    /**
     * The station got in.
     *
     * @param server the certificate chain of the server; empty without TLS
     */
    public void connected(Access with, List<X509Certificate> server) {
        synchronized (this) {
            problem = null;
        }
        listeners.forEach(listener -> listener.onConnected(server));
        settle(with);
    }

    private void settle(Access with) {
        Access dropped;
        boolean changed;
        synchronized (this) {
            order.connected(with);
            if (candidate == null || !with.equals(candidate) && !with.equals(proven)) {
                return;
            }
            changed = with.equals(candidate);
            dropped = changed ? proven : candidate;
            proven = with;
            candidate = null;
            store.keep(proven, null);
        }
        listeners.forEach(listener -> listener.onSettled(with, dropped, changed));
    }

    /**
     * The station did not get in.
     *
     * @param why if security is why, else null
     * @param explanation for operators
     */
    public void failed(Access with, @Nullable SecurityProblem why, String explanation) {
        order.failed(with);
        synchronized (this) {
            if (why == null || why == problem) {
                return;
            }
            problem = why;
        }
        listeners.forEach(listener -> listener.onProblem(why, explanation));
    }

    /** The station got in with another security profile, for a reason of its own. It counts at once. */
    public synchronized void profile(int profile) {
        if (proven.profile() != profile) {
            proven = proven.withProfile(profile);
            candidate = candidate == null ? null : candidate.withProfile(profile);
            store.keep(proven, candidate);
        }
    }
}
