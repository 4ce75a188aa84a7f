package dev.ocpp4j.examples.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.security.Access;
import dev.ocpp4j.core.security.AccessControl;
import dev.ocpp4j.core.security.InstalledCertificates;
import dev.ocpp4j.core.security.InstalledCertificates.Outcome;
import dev.ocpp4j.core.security.Password;
import dev.ocpp4j.core.security.StationKey;
import dev.ocpp4j.core.security.TestAuthority;
import dev.ocpp4j.core.security.TestAuthority.Identity;
import dev.ocpp4j.v16.station.StationSecurity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessFileTest {
    private static final TestAuthority AUTHORITY = new TestAuthority();
    private static final Access FIRST = new Access(1).withPassword(Password.ofText("the first"));
    private static final InstalledCertificates.Rules RULES = StationSecurity.rules(5, false);

    @TempDir
    private Path dir;

    private Path path;

    @BeforeEach
    void choose() {
        path = dir.resolve("access");
    }

    @Test
    void aChangeThatIsBeingTriedSurvivesARestartAndSoDoesWhatItReplaces() throws Exception {
        AccessFile file = new AccessFile(path);
        assertFalse(file.isUsed());
        Identity own = AUTHORITY.station("CP001");
        StationKey key = new StationKey(own.keys().getPrivate(), List.of(own.certificate(), AUTHORITY.root()));
        file.access(FIRST, 2).change(now -> now.withProfile(3)
                .withPassword(new Password(new byte[] {0, -1, 58}))
                .withKey(key));

        AccessFile next = new AccessFile(path);
        assertTrue(next.isUsed());
        AccessControl access = next.access(new Access(0), 2);
        assertEquals(FIRST, access.proven());
        assertEquals(new Access(3, new Password(new byte[] {0, -1, 58}), key), access.current());

        access.connected(access.next(), List.of());
        AccessControl settled = new AccessFile(path).access(new Access(0), 2);
        assertEquals(access.current(), settled.proven());
        assertEquals(List.of(settled.proven()), settled.ways());
    }

    @Test
    void rootsThatWereInstalledSurviveARestart() throws Exception {
        InstalledCertificates roots = new AccessFile(path).roots(RULES, List.of(AUTHORITY.root()));
        TestAuthority another = new TestAuthority("CN=Another root");
        assertEquals(
                Outcome.ACCEPTED,
                roots.install("ManufacturerRootCertificate", TestAuthority.pem(another.root()), Instant.now()));

        InstalledCertificates kept = new AccessFile(path).roots(RULES, List.of());
        assertEquals(List.of(AUTHORITY.root()), kept.serverRoots());
        assertEquals(2, kept.list(use -> true).size());
    }

    // A01.FR.10
    @Test
    void nobodyElseMayReadTheFile() throws Exception {
        new AccessFile(path).access(FIRST, 1).change(now -> now.withPassword(Password.ofText("the second")));

        Assumptions.assumeTrue(
                path.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    }

    @Test
    void withoutAFileNothingIsKept() throws Exception {
        AccessFile memory = new AccessFile(null);
        memory.access(FIRST, 1).change(now -> now.withPassword(Password.ofText("the second")));

        assertTrue(memory.isUsed());
        assertFalse(Files.exists(path));
        assertNull(new AccessFile(null).access(new Access(0), 1).proven().password());
    }
}
