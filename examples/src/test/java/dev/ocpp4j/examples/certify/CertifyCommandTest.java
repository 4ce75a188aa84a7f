package dev.ocpp4j.examples.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.examples.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CertifyCommandTest {
    private final StringWriter err = new StringWriter();

    private int run(String arguments) {
        CommandLine line = Main.commandLine();
        line.setErr(new PrintWriter(err));
        return line.execute(("certify " + arguments).strip().split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--simulate --listen 8887",
                "--simulate --only 99",
                "--simulate --waive six",
                "--simulate --profile kind",
                "--simulate --connector 3",
                "--simulate --id-tag 123456789012345678901",
                "--listen 99999",
                "--simulate --xyzzy",
                "--simulate --password secret",
                "--simulate --security-profile 1",
                "--listen 0 --security-profile 2 --password secret",
                "--listen 0 --security-profile 3 --certificate none.pem --key none.key",
                "--listen 0 --certificate none.pem --key none.key --password secret",
                "--suite core-2.0.1 --listen 0 --certificate none.pem",
            })
    void wrongUsageIsTwo(String arguments) {
        assertEquals(2, run(arguments));
        assertTrue(err.toString().contains("Usage:"), err::toString);
    }

    @Test
    void listsAreZero() {
        assertEquals(0, run("--list"));
        assertEquals(0, run("--dry-run --only 6,14"));
    }

    @Test
    void aPortThatIsTakenIsThree() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertEquals(3, run("--bind 127.0.0.1 --only 2 --listen " + taken.getLocalPort()));
        }
    }

    @Test
    void anActuatorFileThatMeansNothingIsTwo(@TempDir Path dir) throws IOException {
        Path file = Files.writeString(dir.resolve("actuator.properties"), "dance=true");
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertEquals(2, run("--bind 127.0.0.1 --only 2 --listen " + port + " --actuator-command " + file));
        assertTrue(err.toString().contains("Not an action at a station: dance"), err::toString);
    }
}
