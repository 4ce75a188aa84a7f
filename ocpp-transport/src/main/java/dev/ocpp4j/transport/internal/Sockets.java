package dev.ocpp4j.transport.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.CompletionHandler;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.WriteResult;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.filterchain.TransportFilter;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.nio.NIOConnection;
import org.glassfish.grizzly.nio.transport.TCPNIOConnectorHandler;
import org.glassfish.grizzly.nio.transport.TCPNIOTransport;
import org.glassfish.grizzly.nio.transport.TCPNIOTransportBuilder;
import org.glassfish.grizzly.ssl.SSLFilter;
import org.glassfish.grizzly.strategies.SameThreadIOStrategy;
import org.glassfish.grizzly.threadpool.ThreadPoolConfig;
import org.jspecify.annotations.Nullable;

/**
 * TCP sockets on a few threads of their own, which read, decode and write but never run the user's code and never
 * wait. The threads keep the process alive until they are stopped.
 */
public final class Sockets {
    /** Holds a TLS record, or several messages. */
    private static final int READ_BUFFER = 16 * 1024;

    private final TCPNIOTransport transport;

    private Sockets(TCPNIOTransport transport) {
        this.transport = transport;
    }

    /** @param threads how many threads there are */
    public static Sockets start(String name, int threads) {
        TCPNIOTransport transport = TCPNIOTransportBuilder.newInstance()
                .setName(name)
                .setIOStrategy(SameThreadIOStrategy.getInstance())
                .setSelectorRunnersCount(threads)
                .setSelectorThreadPoolConfig(ThreadPoolConfig.defaultConfig()
                        .setPoolName(name)
                        .setCorePoolSize(threads)
                        .setMaxPoolSize(threads)
                        .setDaemon(false))
                .setReadBufferSize(READ_BUFFER)
                .build();
        try {
            transport.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sockets(transport);
    }

    /**
     * Listens.
     *
     * @param accepted is given each connection before its first byte, and gives it its first phase
     * @return the port
     */
    int listen(InetSocketAddress address, @Nullable SSLFilter tls, Consumer<Connection<SocketAddress>> accepted) {
        try {
            transport.setProcessor(chain(tls, accepted));
            return ((InetSocketAddress) transport.bind(address).getLocalAddress()).getPort();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot listen on " + address + ": " + e.getMessage(), e);
        }
    }

    /** Accepts no more connections. */
    void stopListening() {
        transport.unbindAll();
    }

    /**
     * Connects, some time later.
     *
     * @param done gets the connection, in time to give it its first phase before the first byte
     * @return what gives it up
     */
    Runnable connect(InetSocketAddress address, CompletionHandler<Connection<?>> done) {
        Connector connector = new Connector(transport);
        connector.setProcessor(chain(null, connection -> {}));
        connector.connect(address, new EmptyCompletionHandler<>() {
            @Override
            @SuppressWarnings("rawtypes") // as Grizzly hands it out
            public void completed(Connection connection) {
                done.completed(connection);
            }

            @Override
            public void failed(Throwable error) {
                done.failed(error);
            }
        });
        return connector::giveUp;
    }

    /** Grizzly's connector, with a way to give up. */
    private static final class Connector extends TCPNIOConnectorHandler {
        private volatile @Nullable Connection<?> connecting;

        Connector(TCPNIOTransport transport) {
            super(transport);
        }

        @Override
        @SuppressWarnings("rawtypes") // as Grizzly hands it in
        protected void preConfigure(Connection connection) {
            connecting = connection;
        }

        void giveUp() {
            if (connecting != null) {
                connecting.terminateSilently();
            }
        }
    }

    /** Puts TLS in front of what comes and goes from now on. */
    static void secure(Connection<?> connection, SSLFilter tls) {
        ((NIOConnection) connection).setProcessor(chain(tls, accepted -> {}));
    }

    /** Ends all connections and threads. */
    public void stop() {
        try {
            transport.shutdownNow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FilterChain chain(@Nullable SSLFilter tls, Consumer<Connection<SocketAddress>> accepted) {
        FilterChainBuilder chain = FilterChainBuilder.stateless().add(new TransportFilter());
        if (tls != null) {
            chain.add(tls);
        }
        return chain.add(new PhaseFilter(accepted)).build();
    }

    /** Writes; nothing is copied. */
    @SuppressWarnings("unchecked") // a TCP connection is one with socket addresses
    static void write(
            Connection<?> connection, ByteBuffer bytes, CompletionHandler<WriteResult<Buffer, SocketAddress>> done) {
        ((Connection<SocketAddress>) connection).write(Buffers.wrap(connection.getMemoryManager(), bytes), done);
    }

    /** Writes past TLS, after what was written before. */
    @SuppressWarnings("unchecked") // a TCP connection is one with socket addresses
    static void writeBelowTls(Connection<?> connection, ByteBuffer bytes) throws IOException {
        NIOConnection nio = (NIOConnection) connection;
        ((TCPNIOTransport) nio.getTransport())
                .getAsyncQueueIO()
                .getWriter()
                .write(nio, Buffers.wrap(nio.getMemoryManager(), bytes));
    }

    /** Writes a head of HTTP. */
    static void write(Connection<?> connection, String head, Consumer<Throwable> failed) {
        write(connection, ByteBuffer.wrap(head.getBytes(StandardCharsets.ISO_8859_1)), new EmptyCompletionHandler<>() {
            @Override
            public void failed(Throwable error) {
                failed.accept(error);
            }
        });
    }

    /** Tells the peer of a connection without TLS that nothing more comes. */
    static void finish(Connection<?> connection) {
        try {
            ((SocketChannel) ((NIOConnection) connection).getChannel()).shutdownOutput();
        } catch (IOException e) {
            connection.terminateSilently(); // it is gone
        }
    }

    /** Hands the events of a connection to its phase. */
    private static final class PhaseFilter extends BaseFilter {
        private final Consumer<Connection<SocketAddress>> accepted;

        PhaseFilter(Consumer<Connection<SocketAddress>> accepted) {
            this.accepted = accepted;
        }

        @Override
        @SuppressWarnings("unchecked") // a TCP connection is one with socket addresses
        public NextAction handleAccept(FilterChainContext context) {
            accepted.accept(context.getConnection());
            return context.getStopAction();
        }

        @Override
        public NextAction handleRead(FilterChainContext context) {
            Buffer buffer = context.getMessage();
            Phase phase = Phase.OF.get(context.getConnection());
            if (phase == null) {
                return context.getStopAction(); // refused at once, and closed by now
            }
            Optional<CompletionStage<?>> pause = phase.read(buffer.toByteBuffer());
            buffer.tryDispose();
            if (pause.isEmpty() || pause.get().toCompletableFuture().isDone()) {
                return context.getStopAction();
            }
            NextAction suspended = context.getSuspendAction();
            context.suspend();
            pause.get().whenComplete((done, error) -> context.resume(context.getStopAction()));
            return suspended;
        }

        @Override
        public NextAction handleClose(FilterChainContext context) {
            Phase phase = Phase.OF.get(context.getConnection());
            if (phase != null) {
                phase.closed();
            }
            return context.getStopAction();
        }
    }
}
