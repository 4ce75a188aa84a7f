package dev.ocpp4j.transport.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.transport.AttemptLimit;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

// SEC-05
class AttemptsTest {
    private final ManualScheduler time = new ManualScheduler();
    private final Attempts attempts = new Attempts(new AttemptLimit(2, 3, Duration.ofMinutes(1)), time);

    private static InetSocketAddress address(String address) {
        try {
            return new InetSocketAddress(InetAddress.getByName(address), 1);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whateverComesIsRememberedInBoundedMemory() {
        for (int i = 0; i < 3 * Attempts.MAX_REMEMBERED; i++) {
            attempts.refused("CP" + i, address("10." + i / 65536 + "." + i / 256 % 256 + "." + i % 256));
            attempts.accepted("OK" + i, address("10.0.0.1"));
        }

        assertEquals(Attempts.MAX_REMEMBERED, attempts.size());
    }

    @Test
    void whoeverHasANetworkOfItsOwnGetsNoMoreAttempts() {
        for (int i = 1; i <= 3; i++) {
            attempts.refused("CP" + i, address("2001:db8:1:2::" + i));
        }

        assertTrue(attempts.wait("CP9", address("2001:db8:1:2:ffff::1")).isPresent());
        assertFalse(attempts.wait("CP9", address("2001:db8:1:3::1")).isPresent());
    }

    @Test
    void anIdentityThatIsTriedFromManyAddressesWaitsUntilTheWindowIsOver() {
        attempts.refused("CP1", address("10.0.0.1"));
        time.advance(Duration.ofSeconds(20));
        attempts.refused("CP1", address("10.0.0.2"));

        assertEquals(
                Duration.ofSeconds(40),
                attempts.wait("CP1", address("10.0.0.3")).orElseThrow());
        assertFalse(attempts.wait("CP2", address("10.0.0.3")).isPresent());
        time.advance(Duration.ofSeconds(40));
        assertFalse(attempts.wait("CP1", address("10.0.0.3")).isPresent());
    }

    @Test
    void withoutAnAddressOnlyTheIdentityCounts() {
        for (int i = 0; i < 10; i++) {
            attempts.refused("CP" + i, null);
        }

        assertFalse(attempts.wait("CP1", null).isPresent());
    }
}
