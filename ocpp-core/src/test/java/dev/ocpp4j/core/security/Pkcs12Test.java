package dev.ocpp4j.core.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.security.TestAuthority.Identity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class Pkcs12Test {
    private static final char[] PASSWORD = "correct horse".toCharArray();
    private static final TestAuthority AUTHORITY = new TestAuthority();

    @Test
    void allKeysAreReadWithTheirCertificates() {
        Identity ec = AUTHORITY.server("localhost");
        Identity rsa = AUTHORITY.rsaServer("localhost");

        List<StationKey> keys = Pkcs12.keys(AUTHORITY.pkcs12(PASSWORD, ec, rsa), PASSWORD);

        assertEquals(2, keys.size());
        assertEquals(ec.keys().getPrivate(), keys.get(0).privateKey());
        assertEquals(List.of(ec.certificate(), AUTHORITY.root()), keys.get(0).chain());
        assertEquals(rsa.certificate(), keys.get(1).certificate());
    }

    @Test
    void theReasonIsSaidAndThePasswordIsNot() {
        byte[] store = AUTHORITY.pkcs12(PASSWORD, AUTHORITY.server("localhost"));
        String wrong = assertThrows(
                        IllegalArgumentException.class, () -> Pkcs12.keys(store, "wrong horse".toCharArray()))
                .getMessage();
        assertEquals("The password does not open it", wrong);

        byte[] other = "-----BEGIN CERTIFICATE-----".getBytes(StandardCharsets.UTF_8);
        String none = assertThrows(IllegalArgumentException.class, () -> Pkcs12.keys(other, PASSWORD))
                .getMessage();
        assertTrue(none.startsWith("Not a PKCS #12 store"), none);
        assertFalse(none.contains("horse"), none);

        byte[] empty = AUTHORITY.pkcs12(PASSWORD);
        assertThrows(IllegalArgumentException.class, () -> Pkcs12.keys(empty, PASSWORD));
    }
}
