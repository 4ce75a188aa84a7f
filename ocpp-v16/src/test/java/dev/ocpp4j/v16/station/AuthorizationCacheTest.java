package dev.ocpp4j.v16.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.station.StationMemory;
import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.common.IdTagInfo;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthorizationCacheTest {
    private final ManualScheduler time = new ManualScheduler();
    private final StationMemory memory = StationMemory.inMemory();
    private final AuthorizationCache cache = open();

    private AuthorizationCache open() {
        return new AuthorizationCache(memory, time.clock(), 3);
    }

    private void put(String idTag, AuthorizationStatus status) {
        cache.put(idTag, new IdTagInfo(status));
    }

    private static Optional<AuthorizationStatus> status(AuthorizationCache from, String idTag) {
        return from.find(idTag).map(IdTagInfo::status);
    }

    // 1.6 section 3.5.1
    @Test
    void itHoldsWhatWasSaidLastValidOrNot() {
        put("A", AuthorizationStatus.ACCEPTED);
        put("a", AuthorizationStatus.BLOCKED);
        assertEquals(Optional.of(AuthorizationStatus.BLOCKED), status(cache, "A"));
        assertEquals(1, cache.size());
    }

    // 1.6 section 3.5.1
    @Test
    void aFullCacheForgetsWhoIsNotValidFirstAndThenTheOldest() {
        put("A", AuthorizationStatus.ACCEPTED);
        put("B", AuthorizationStatus.INVALID);
        put("C", AuthorizationStatus.ACCEPTED);
        put("D", AuthorizationStatus.ACCEPTED);
        assertEquals(Optional.empty(), status(cache, "B"));
        put("A", AuthorizationStatus.ACCEPTED); // now the newest
        put("E", AuthorizationStatus.ACCEPTED);
        assertEquals(Optional.empty(), status(cache, "C"));
        assertTrue(cache.find("A").isPresent());
        assertEquals(3, cache.size());
    }

    // 1.6 section 3.5.1
    @Test
    void anEntryExpires() {
        cache.put("A", new IdTagInfo(AuthorizationStatus.ACCEPTED, time.now().plusSeconds(10), "FAMILY"));
        time.advance(Duration.ofSeconds(10));
        assertEquals(Optional.of(AuthorizationStatus.EXPIRED), status(cache, "A"));
    }

    // 1.6 section 3.5.1 with errata 3.4
    @Test
    void itSurvivesARestartWithItsOrder() {
        cache.put("A", new IdTagInfo(AuthorizationStatus.ACCEPTED).withParentIdTag("FAMILY"));
        put("B", AuthorizationStatus.ACCEPTED);
        put("C", AuthorizationStatus.ACCEPTED);
        AuthorizationCache again = open();
        assertEquals("FAMILY", again.find("a").orElseThrow().parentIdTag());
        again.put("D", new IdTagInfo(AuthorizationStatus.ACCEPTED));
        assertEquals(Optional.empty(), status(again, "A"));
        again.clear();
        assertEquals(0, open().size());
    }

    @Test
    void whatCannotBeReadIsForgotten() {
        memory.put("cache/x", "nonsense");
        memory.put("cache/y", "1 {}");
        assertEquals(0, open().size());
    }
}
