package dev.ocpp4j.v16.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.station.StationMemory;
import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.common.IdTagInfo;
import dev.ocpp4j.v16.localauthlist.AuthorizationData;
import dev.ocpp4j.v16.localauthlist.SendLocalListRequest;
import dev.ocpp4j.v16.localauthlist.UpdateStatus;
import dev.ocpp4j.v16.localauthlist.UpdateType;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalAuthListTest {
    private final ManualScheduler time = new ManualScheduler();
    private final StationMemory memory = StationMemory.inMemory();
    private final LocalAuthList list = open();

    private LocalAuthList open() {
        return new LocalAuthList(memory, time.clock(), 5, 3);
    }

    private static AuthorizationData entry(String idTag) {
        return new AuthorizationData(idTag, new IdTagInfo(AuthorizationStatus.ACCEPTED));
    }

    private static AuthorizationData gone(String idTag) {
        return new AuthorizationData(idTag);
    }

    private UpdateStatus update(int version, UpdateType type, AuthorizationData... entries) {
        return list.update(new SendLocalListRequest(version, type).withLocalAuthorizationList(Arrays.asList(entries)));
    }

    // 1.6 section 5.15
    @Test
    void aFullUpdateReplacesAndADifferentialOneChanges() {
        assertEquals(UpdateStatus.ACCEPTED, update(3, UpdateType.FULL, entry("A"), entry("B")));
        assertEquals(UpdateStatus.ACCEPTED, update(4, UpdateType.DIFFERENTIAL, gone("a"), entry("C")));
        assertEquals(4, list.version());
        assertTrue(list.find("A").isEmpty());
        assertEquals(AuthorizationStatus.ACCEPTED, list.find("c").orElseThrow().status());
        assertEquals(UpdateStatus.ACCEPTED, update(2, UpdateType.FULL, entry("D")));
        assertEquals(1, list.size());
        assertEquals(2, list.version());
    }

    // 1.6 section 7.47
    @Test
    void aDifferentialUpdateNeedsAHigherVersion() {
        update(3, UpdateType.FULL, entry("A"));
        assertEquals(UpdateStatus.VERSION_MISMATCH, update(3, UpdateType.DIFFERENTIAL, entry("B")));
        assertEquals(1, list.size());
    }

    // 1.6 sections 6.41, 7.1, 9.2.2, 9.2.3 and errata 3.52
    @Test
    void whatIsNotSoundChangesNothing() {
        update(3, UpdateType.FULL, entry("A"), entry("B"), entry("C"));
        assertEquals(UpdateStatus.FAILED, update(0, UpdateType.FULL, entry("D")));
        assertEquals(UpdateStatus.FAILED, update(-1, UpdateType.FULL, entry("D")));
        assertEquals(UpdateStatus.FAILED, update(4, UpdateType.FULL, gone("D")));
        assertEquals(UpdateStatus.FAILED, update(4, UpdateType.FULL, entry("D"), entry("d")));
        assertEquals(
                UpdateStatus.FAILED,
                update(4, UpdateType.DIFFERENTIAL, entry("D"), entry("E"), entry("F"), entry("G")));
        assertEquals(UpdateStatus.FAILED, update(4, UpdateType.DIFFERENTIAL, entry("D"), entry("E"), entry("F")));
        assertEquals(3, list.size());
        assertEquals(3, list.version());
    }

    // 1.6 section 5.10
    @Test
    void anEmptyListHasVersionZero() {
        update(3, UpdateType.FULL, entry("A"));
        assertEquals(UpdateStatus.ACCEPTED, list.update(new SendLocalListRequest(4, UpdateType.FULL)));
        assertEquals(0, list.version());
    }

    // 1.6 section 3.5.2
    @Test
    void itSurvivesARestart() {
        update(3, UpdateType.FULL, entry("A"), entry("B"));
        LocalAuthList again = open();
        assertEquals(3, again.version());
        assertEquals(2, again.size());
        assertTrue(again.find("a").isPresent());
    }

    @Test
    void anEntryExpires() {
        IdTagInfo info = new IdTagInfo(AuthorizationStatus.ACCEPTED)
                .withExpiryDate(time.now().plusSeconds(10));
        list.update(new SendLocalListRequest(1, UpdateType.FULL)
                .withLocalAuthorizationList(List.of(new AuthorizationData("A", info))));
        assertEquals(AuthorizationStatus.ACCEPTED, list.find("A").orElseThrow().status());
        time.advance(Duration.ofSeconds(10));
        assertEquals(AuthorizationStatus.EXPIRED, list.find("A").orElseThrow().status());
    }
}
