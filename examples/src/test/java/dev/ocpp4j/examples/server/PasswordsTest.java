package dev.ocpp4j.examples.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordsTest {
    private static final String KEY = "0001020304050607ffffffffffffffffffffffff";

    @TempDir
    private Path directory;

    private Passwords read(String text) throws Exception {
        return Passwords.read(Files.writeString(directory.resolve("passwords"), text));
    }

    private static byte[] text(String password) {
        return password.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aPasswordIsEverythingBehindTheFirstColon() throws Exception {
        Passwords passwords = read("# stations\n\nCP001:top:secret \u00fc\nCP002:other\n");

        assertTrue(passwords.match("CP001", text("top:secret \u00fc")));
        assertTrue(passwords.match("CP002", text("other")));
        assertFalse(passwords.match("CP001", text("other")));
        assertFalse(passwords.match("CP001", text("top:secret ")));
        assertFalse(passwords.match("CP001", text("")));
        assertFalse(passwords.match("CP003", text("other")));
    }

    // SEC-03
    @Test
    void anAuthorizationKeyMatchesAsBytesAndAsDigits() throws Exception {
        Passwords passwords = read("AL1000:" + KEY + "\n");

        assertTrue(passwords.match("AL1000", HexFormat.of().parseHex(KEY)));
        assertTrue(passwords.match("AL1000", text(KEY)));
        assertFalse(passwords.match("AL1000", HexFormat.of().parseHex(KEY.replace("07", "08"))));
    }

    // SEC-05
    @Test
    void aNewPasswordEndsTheOldOne() throws Exception {
        Passwords passwords = read("CP001:old-password-0000\n");
        passwords.put("CP001", "new-password-0000");

        assertTrue(passwords.match("CP001", text("new-password-0000")));
        assertFalse(passwords.match("CP001", text("old-password-0000")));
    }

    @Test
    void aLineWithoutPasswordIsNamed() {
        var failure = assertThrows(IllegalArgumentException.class, () -> read("CP001:secret\nCP002\n"));

        assertTrue(failure.getMessage().endsWith("passwords line 2 is not identity:password"), failure.getMessage());
        assertFalse(failure.getMessage().contains("secret"));
    }
}
