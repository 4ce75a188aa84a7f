package dev.ocpp4j.examples.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A way between a station and its central system that can be broken: whoever connects to its port is connected to the
 * target. Safe for use by many threads.
 *
 * <pre>{@code
 * try (FaultyLink link = FaultyLink.open(new InetSocketAddress("127.0.0.1", 0), server)) {
 *     URI url = URI.create("ws://127.0.0.1:" + link.port() + "/ocpp"); // where the station is sent to
 *     link.blackHole(); // nothing gets through any more, and nobody is told
 *     link.heal();      // it all gets through, late
 *     link.refuse();    // no new connections; those that are open stay
 *     link.abort();     // and now they are reset
 *     link.heal();      // the station can come back
 * }
 * }</pre>
 */
public final class FaultyLink implements AutoCloseable {
    private static final int CHUNK = 8192;
    private static final int BACKLOG = 50;

    private final InetSocketAddress listen;
    private final InetSocketAddress target;
    private final ExecutorService executor = Executors.newCachedThreadPool(FileServers.daemon("link-"));
    private final Set<Pair> pairs = ConcurrentHashMap.newKeySet();
    private final Object gate = new Object();
    private ServerSocket door;
    private CompletableFuture<Void> noLongerListening = CompletableFuture.completedFuture(null);
    private boolean held;
    private boolean closed;

    private FaultyLink(InetSocketAddress listen, InetSocketAddress target) throws IOException {
        this.target = target;
        door = bind(listen);
        this.listen = new InetSocketAddress(listen.getAddress(), door.getLocalPort());
        welcome(door);
    }

    /** Listens at an address, of port 0 for any free one, and connects to a target. @throws IOException when it is taken */
    public static FaultyLink open(InetSocketAddress listen, InetSocketAddress target) throws IOException {
        return new FaultyLink(listen, target);
    }

    private static ServerSocket bind(InetSocketAddress address) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(address, BACKLOG);
        return socket;
    }

    /** The port to connect to. */
    public int port() {
        return listen.getPort();
    }

    /** How many connections are open. */
    public int connections() {
        return pairs.size();
    }

    /** Resets all connections. */
    public void abort() {
        pairs.forEach(Pair::reset);
    }

    /** From now on nothing gets through, not even the end of a connection; connections can still be made. */
    public void blackHole() {
        synchronized (gate) {
            held = true;
        }
    }

    /** From now on new connections are refused; those that are open stay. */
    public void refuse() {
        synchronized (gate) {
            shut(door);
            noLongerListening.join(); // the port is open as long as somebody waits at it
        }
    }

    /** Everything works again; what was held back by a black hole goes on its way. */
    public void heal() {
        synchronized (gate) {
            held = false;
            gate.notifyAll();
            if (door.isClosed() && !closed) {
                try {
                    door = bind(listen);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                welcome(door);
            }
        }
    }

    /** Waits while the link is a black hole. */
    private void pass() throws IOException {
        synchronized (gate) {
            while (held && !closed) {
                try {
                    gate.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IOException(e);
                }
            }
        }
    }

    private void welcome(ServerSocket at) {
        CompletableFuture<Void> over = new CompletableFuture<>();
        noLongerListening = over;
        executor.execute(() -> {
            try {
                while (true) {
                    Socket client = at.accept();
                    executor.execute(() -> connect(client));
                }
            } catch (IOException closedNow) {
                over.complete(null);
            }
        });
    }

    private void connect(Socket client) {
        Socket server = new Socket();
        Pair pair = new Pair(client, server);
        pairs.add(pair);
        try {
            pass();
            server.connect(target);
            executor.execute(() -> pair.move(server, client));
            pair.move(client, server);
        } catch (IOException e) {
            pair.reset();
        }
    }

    private static void shut(AutoCloseable what) {
        try {
            what.close();
        } catch (Exception e) {
            // it is to be gone, and so it is
        }
    }

    private final class Pair {
        private final Socket client;
        private final Socket server;

        private Pair(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        /** Moves bytes one way until their end. */
        private void move(Socket from, Socket to) {
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                byte[] chunk = new byte[CHUNK];
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    pass();
                    out.write(chunk, 0, read);
                }
                pass();
                to.shutdownOutput();
                if (from.isOutputShutdown()) {
                    end();
                }
            } catch (IOException e) {
                reset();
            }
        }

        private void end() {
            shut(client);
            shut(server);
            pairs.remove(this);
        }

        private void reset() {
            for (Socket socket : new Socket[] {client, server}) {
                try {
                    socket.setSoLinger(true, 0); // a reset instead of an orderly end
                } catch (SocketException e) {
                    // closed already
                }
            }
            end();
        }
    }

    @Override
    public void close() {
        synchronized (gate) {
            closed = true;
            gate.notifyAll();
            shut(door);
        }
        abort();
        executor.shutdownNow();
    }
}
