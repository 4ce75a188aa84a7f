package dev.ocpp4j.examples.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Many stations in the thread of the caller, so that they cost as little as can be. They live while it runs. */
final class Swarm implements AutoCloseable {
    /** Each source address has so many ports for one server. */
    private static final int PEERS_PER_ADDRESS = 5000;

    private static final int BUFFER = 1 << 21;

    private final Selector selector;
    private final InetSocketAddress server;
    private final boolean echoes;
    private final @Nullable SSLContext tls;
    private final List<Peer> peers = new ArrayList<>();
    private String lastFailure = "no failure";
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);

    /** Something that the stations are busy with. */
    interface Activity {
        /**
         * Does what is due.
         *
         * @param now {@link System#nanoTime}
         * @return whether nothing is left to do
         */
        boolean step(long now) throws IOException;
    }

    /** @param echoes whether the server sends back what it gets */
    Swarm(int port, boolean echoes) {
        this(port, echoes, null);
    }

    /** With connections over TLS, which are resumed where the server knows the session. */
    Swarm(int port, SSLContext tls) {
        this(port, false, tls);
    }

    private Swarm(int port, boolean echoes, @Nullable SSLContext tls) {
        this.tls = tls;
        this.server = new InetSocketAddress("127.0.0.1", port);
        this.echoes = echoes;
        try {
            selector = Selector.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** New stations, which do nothing yet; every other one speaks 2.0.1. */
    List<Peer> add(String prefix, int count) {
        List<Peer> added = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            added.add(add(prefix + i, echoes || i % 2 == 0 ? Messages.V16 : Messages.V201));
        }
        return added;
    }

    Peer add(String id, String version) {
        int address = 2 + peers.size() / PEERS_PER_ADDRESS % 250;
        Peer peer = new Peer(id, version, new InetSocketAddress("127.0.0." + address, 0));
        peers.add(peer);
        return peer;
    }

    /** Closes a station, and forgets it. */
    void drop(Peer peer) {
        try {
            peer.close();
            peers.remove(peer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void dial(Peer peer) throws IOException {
        peer.dial(selector, server, tls);
    }

    /** A dialling of new stations with nothing else to do; returns how long it took. */
    Duration connect(List<Peer> all, Duration limit) {
        Dialling dialling = new Dialling(this, all, Duration.ZERO);
        if (!run(limit, dialling)) {
            throw new IllegalStateException("Not all stations were let in: " + dialling + ", " + lastFailure);
        }
        return dialling.took();
    }

    /**
     * Lets the stations do something.
     *
     * @return whether all activities came to their end within the limit
     */
    boolean run(Duration limit, Activity... activities) {
        List<Activity> left = new ArrayList<>(Arrays.asList(activities));
        long end = System.nanoTime() + limit.toNanos();
        try {
            while (!left.isEmpty() && System.nanoTime() - end < 0) {
                selector.select(1);
                for (SelectionKey key : selector.selectedKeys()) {
                    serve((Peer) key.attachment());
                }
                selector.selectedKeys().clear();
                long now = System.nanoTime();
                for (int i = left.size() - 1; i >= 0; i--) {
                    if (left.get(i).step(now)) {
                        left.remove(i);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return left.isEmpty();
    }

    /** Only answers what comes, for a while. */
    void idle(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        run(time.plusSeconds(10), now -> now - end >= 0);
    }

    private void serve(Peer peer) throws IOException {
        try {
            peer.ready(buffer, echoes);
        } catch (IOException | CancelledKeyException broken) {
            lastFailure = broken.toString();
            peer.close();
        }
    }

    long errors() {
        return peers.stream().mapToLong(Peer::errors).sum();
    }

    @Override
    public void close() {
        try {
            for (Peer peer : peers) {
                peer.close();
            }
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
