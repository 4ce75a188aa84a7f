package dev.ocpp4j.transport;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;

/** Stands between stations and a server, and lets each connection suffer what chance has in store for it. */
final class FaultProxy implements Closeable {
    /** What happens to a connection, at some byte that it carries. */
    enum Fault {
        /** Nothing. */
        NONE,
        /** Both sides see an end, in the middle of whatever was on its way. */
        CUT,
        /** Both sides see a reset. */
        RESET,
        /** Nothing goes through any more, and nobody is told. */
        HALF_OPEN,
        /** What goes up is lost, what comes down arrives. */
        DROP_UP,
        /** What comes down is lost, what goes up arrives. */
        DROP_DOWN,
        /** What goes up is kept, and arrives when the next connection is there. */
        LATE,
        /** It goes on in pieces of a few bytes. */
        DRIP,
        /** It is never connected on. */
        BLACK_HOLE,
        /** It is ended as soon as it is there. */
        REFUSE
    }

    private final ServerSocket listening;
    private final Executor threads;
    private final Random random;
    private final int maxBytes;
    private final List<Passage> passages = new ArrayList<>();
    private volatile int target;
    private volatile boolean faulty = true;

    /** @param maxBytes a fault comes before so many bytes went through */
    FaultProxy(int target, Random random, int maxBytes, Executor threads) {
        this.target = target;
        this.random = random;
        this.maxBytes = maxBytes;
        this.threads = threads;
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** The server has another port from now on. */
    void target(int port) {
        target = port;
    }

    /** From now on connections suffer nothing; those that are there end. */
    void heal() {
        faulty = false;
        endAll();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listening.accept();
                Fault fault = faulty ? Fault.values()[random.nextInt(Fault.values().length)] : Fault.NONE;
                open(socket, fault, random.nextInt(maxBytes));
            }
        } catch (IOException closed) {
            endAll();
        }
    }

    private void open(Socket down, Fault fault, int at) throws IOException {
        if (fault == Fault.REFUSE) {
            down.close();
            return;
        }
        Passage passage = new Passage(down, fault, at);
        List<Passage> before;
        synchronized (passages) {
            before = List.copyOf(passages);
            passages.add(passage);
        }
        if (fault != Fault.BLACK_HOLE) {
            try {
                passage.connect();
            } catch (IOException noServer) {
                passage.end(false);
                return;
            }
        }
        before.forEach(Passage::release);
    }

    private void endAll() {
        List<Passage> all;
        synchronized (passages) {
            all = List.copyOf(passages);
            passages.clear();
        }
        all.forEach(passage -> passage.end(false));
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        endAll();
    }

    /** A connection and the one that it is carried on by. */
    private final class Passage {
        private final Socket down;
        private final Fault fault;
        private final int at;
        private final List<byte[]> kept = new ArrayList<>();
        private Socket up;
        private int carried;

        Passage(Socket down, Fault fault, int at) {
            this.down = down;
            this.fault = fault;
            this.at = at;
        }

        void connect() throws IOException {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), target);
            synchronized (this) {
                up = socket;
            }
            threads.execute(() -> carry(down, socket, true));
            threads.execute(() -> carry(socket, down, false));
        }

        private void carry(Socket from, Socket to, boolean upwards) {
            byte[] bytes = new byte[4096];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                    pass(out, bytes, count, upwards);
                }
                // A passage that drops lets nobody know that it has come to its end.
                if (fault != Fault.HALF_OPEN && fault != Fault.LATE) {
                    end(false);
                }
            } catch (IOException gone) {
                end(false);
            }
        }

        /** Lets bytes through up to the fault, and does with the others what the fault is. */
        private synchronized void pass(OutputStream out, byte[] bytes, int count, boolean upwards) throws IOException {
            int through = Math.min(count, Math.max(0, at - carried));
            carried += count;
            out.write(bytes, 0, through);
            int rest = count - through;
            if (rest == 0) {
                return;
            }
            switch (fault) {
                case CUT -> end(false);
                case RESET -> end(true);
                case HALF_OPEN -> {}
                case LATE -> {
                    if (upwards) {
                        byte[] late = new byte[rest];
                        System.arraycopy(bytes, through, late, 0, rest);
                        kept.add(late);
                    }
                }
                case DROP_UP -> out.write(bytes, through, upwards ? 0 : rest);
                case DROP_DOWN -> out.write(bytes, through, upwards ? rest : 0);
                case DRIP -> {
                    for (int i = through; i < count; i += 3) {
                        out.write(bytes, i, Math.min(3, count - i));
                        out.flush();
                    }
                }
                default -> out.write(bytes, through, rest);
            }
        }

        /** Another connection is there: what was kept arrives, and then the end. */
        private synchronized void release() {
            if (fault == Fault.LATE && !kept.isEmpty()) {
                try {
                    for (byte[] bytes : kept) {
                        up.getOutputStream().write(bytes);
                    }
                } catch (IOException gone) {
                    // nobody is there to hear it
                }
                kept.clear();
                end(false);
            }
        }

        private synchronized void end(boolean reset) {
            try {
                for (Socket socket : up == null ? List.of(down) : List.of(down, up)) {
                    if (reset && !socket.isClosed()) {
                        socket.setSoLinger(true, 0);
                    }
                    socket.close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
