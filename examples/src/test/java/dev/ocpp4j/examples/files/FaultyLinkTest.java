package dev.ocpp4j.examples.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A link between two sockets of this test. */
class FaultyLinkTest {
    private static final int GENEROUS = 20_000;

    private ServerSocket server;
    private FaultyLink link;

    @BeforeEach
    void open() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        server.setSoTimeout(GENEROUS);
        link = FaultyLink.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getLocalPort()));
    }

    @AfterEach
    void close() throws IOException {
        link.close();
        server.close();
    }

    private Socket dial() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), link.port());
        socket.setSoTimeout(GENEROUS);
        return socket;
    }

    @Test
    void bytesGoBothWaysAndSoDoesTheEnd() throws IOException {
        try (Socket client = dial();
                Socket accepted = server.accept()) {
            client.getOutputStream().write(7);
            assertEquals(7, accepted.getInputStream().read());
            accepted.getOutputStream().write(8);
            assertEquals(8, client.getInputStream().read());
            accepted.shutdownOutput();
            assertEquals(-1, client.getInputStream().read());
        }
    }

    @Test
    void anAbortResetsBothSides() throws IOException {
        try (Socket client = dial();
                Socket accepted = server.accept()) {
            client.getOutputStream().write(7);
            accepted.getInputStream().read();
            link.abort();
            assertThrows(SocketException.class, () -> client.getInputStream().read());
            assertThrows(SocketException.class, () -> accepted.getInputStream().read());
            assertEquals(0, link.connections());
        }
    }

    @Test
    void aBlackHoleHoldsBackWhatIsSentUntilItIsHealed() throws IOException {
        try (Socket client = dial();
                Socket accepted = server.accept()) {
            link.blackHole();
            client.getOutputStream().write(7);
            accepted.setSoTimeout(200);
            assertThrows(SocketTimeoutException.class, () -> accepted.getInputStream()
                    .read());
            link.heal();
            accepted.setSoTimeout(GENEROUS);
            assertEquals(7, accepted.getInputStream().read());
        }
    }

    @Test
    void nobodyHearsOfAnEndThroughABlackHole() throws IOException {
        try (Socket client = dial();
                Socket accepted = server.accept()) {
            link.blackHole();
            accepted.shutdownOutput();
            client.setSoTimeout(200);
            assertThrows(
                    SocketTimeoutException.class, () -> client.getInputStream().read());
        }
    }

    @Test
    void connectionsAreRefusedUntilItIsHealed() throws IOException {
        try (Socket client = dial();
                Socket accepted = server.accept()) {
            link.refuse();
            assertThrows(ConnectException.class, this::dial);
            client.getOutputStream().write(7);
            assertEquals(7, accepted.getInputStream().read()); // the open one stays
        }
        link.heal();
        try (Socket client = dial();
                Socket accepted = server.accept()) {
            client.getOutputStream().write(9);
            assertEquals(9, accepted.getInputStream().read());
        }
    }

    @Test
    void aDeadTargetEndsTheConnection() throws IOException {
        server.close();
        try (Socket client = dial()) {
            assertThrows(SocketException.class, () -> {
                if (client.getInputStream().read() < 0) {
                    throw new SocketException("ended");
                }
            });
        }
    }
}
