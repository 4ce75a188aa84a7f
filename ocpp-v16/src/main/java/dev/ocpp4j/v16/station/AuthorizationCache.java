package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.station.StationMemory;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.common.AuthorizationStatus;
import dev.ocpp4j.v16.common.IdTagInfo;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The Authorization Cache (1.6 section 3.5.1): what the Central System said about identifiers last, valid or not. It
 * survives restarts (errata 3.4). Used by one thread at a time.
 */
public final class AuthorizationCache {
    private static final String PREFIX = "cache/";

    private final OcppJson json = new OcppJson(Ocpp16.PROTOCOL, Reading.STRICT);
    private final StationMemory memory;
    private final InstantSource clock;
    private final int capacity;
    private final Map<String, Entry> entries = new java.util.HashMap<>();
    private long turn;

    private record Entry(long turn, IdTagInfo info) {}

    /** @param capacity how many identifiers it holds, at least 1 */
    public AuthorizationCache(StationMemory memory, InstantSource clock, int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1: " + capacity);
        }
        this.memory = memory;
        this.clock = clock;
        this.capacity = capacity;
        memory.startingWith(PREFIX).forEach(this::restore);
    }

    private void restore(String name, String text) {
        int blank = text.indexOf(' ');
        try {
            long stored = Long.parseLong(text.substring(0, blank));
            entries.put(
                    name.substring(PREFIX.length()),
                    new Entry(stored, json.read(text.substring(blank + 1), IdTagInfo.class)));
            turn = Math.max(turn, stored);
        } catch (InvalidMessageException | IndexOutOfBoundsException | NumberFormatException unreadable) {
            memory.remove(name); // it is a cache
        }
    }

    /** What is known; an entry past its expiry date is {@link AuthorizationStatus#EXPIRED}. Empty when not known. */
    public Optional<IdTagInfo> find(String idTag) {
        return Optional.ofNullable(entries.get(fold(idTag))).map(Entry::info).map(info -> at(info, clock.instant()));
    }

    /** The same as it counts at a moment. */
    static IdTagInfo at(IdTagInfo info, Instant now) {
        boolean expired = info.status() == AuthorizationStatus.ACCEPTED
                && info.expiryDate() != null
                && !info.expiryDate().isAfter(now);
        return expired ? new IdTagInfo(AuthorizationStatus.EXPIRED, info.expiryDate(), info.parentIdTag()) : info;
    }

    /** Notes what the Central System says. When it is full, entries that are not valid go first, then the oldest. */
    public void put(String idTag, IdTagInfo info) {
        String name = fold(idTag);
        if (!entries.containsKey(name) && entries.size() >= capacity) {
            makeRoom();
        }
        Entry entry = new Entry(++turn, info);
        entries.put(name, entry);
        memory.put(PREFIX + name, entry.turn + " " + json.write(info));
    }

    private void makeRoom() {
        Instant now = clock.instant();
        List<String> invalid = new ArrayList<>();
        entries.forEach((name, entry) -> {
            if (at(entry.info, now).status() != AuthorizationStatus.ACCEPTED) {
                invalid.add(name);
            }
        });
        invalid.forEach(this::remove);
        if (entries.size() >= capacity) {
            entries.entrySet().stream()
                    .min(Comparator.comparing(entry -> entry.getValue().turn))
                    .map(Map.Entry::getKey)
                    .ifPresent(this::remove);
        }
    }

    /** Forgets an identifier: one of the Local Authorization List is not kept here (section 3.5.3). */
    public void remove(String idTag) {
        String name = fold(idTag);
        if (entries.remove(name) != null) {
            memory.remove(PREFIX + name);
        }
    }

    /** Forgets everything (section 5.4). */
    public void clear() {
        List.copyOf(entries.keySet()).forEach(this::remove);
    }

    /** How many identifiers are known. */
    public int size() {
        return entries.size();
    }

    private static String fold(String idTag) {
        return idTag.toLowerCase(Locale.ROOT);
    }
}
