package dev.ocpp4j.examples.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import javax.net.SocketFactory;

/** The sockets of one client, which all end with it, whatever it does. Safe for use by many threads. */
final class Sockets {
    private final List<Socket> sockets = new ArrayList<>();
    private boolean closed;

    /** Has the sockets of another factory end with these. */
    SocketFactory of(SocketFactory factory) {
        return new SocketFactory() {
            @Override
            public Socket createSocket() throws IOException {
                return keep(factory.createSocket());
            }

            @Override
            public Socket createSocket(String host, int port) throws IOException {
                return keep(factory.createSocket(host, port));
            }

            @Override
            public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
                return keep(factory.createSocket(host, port, local, localPort));
            }

            @Override
            public Socket createSocket(InetAddress host, int port) throws IOException {
                return keep(factory.createSocket(host, port));
            }

            @Override
            public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
                    throws IOException {
                return keep(factory.createSocket(host, port, local, localPort));
            }
        };
    }

    private synchronized Socket keep(Socket socket) throws IOException {
        if (closed) {
            socket.close();
        }
        sockets.add(socket);
        return socket;
    }

    synchronized void close() {
        closed = true;
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
