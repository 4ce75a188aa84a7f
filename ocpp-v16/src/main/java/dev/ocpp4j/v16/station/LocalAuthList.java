package dev.ocpp4j.v16.station;

import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.station.StationMemory;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.common.IdTagInfo;
import dev.ocpp4j.v16.localauthlist.AuthorizationData;
import dev.ocpp4j.v16.localauthlist.SendLocalListRequest;
import dev.ocpp4j.v16.localauthlist.UpdateStatus;
import dev.ocpp4j.v16.localauthlist.UpdateType;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The Local Authorization List (1.6 sections 3.5.2, 5.10, 5.15). Only SendLocalList changes it; it survives restarts. Used
 * by one thread at a time.
 */
public final class LocalAuthList {
    private static final String NAME = "locallist";

    private final OcppJson json = new OcppJson(Ocpp16.PROTOCOL, Reading.STRICT);
    private final StationMemory memory;
    private final InstantSource clock;
    private final int maxLength;
    private final int maxUpdate;
    private Map<String, AuthorizationData> entries = new LinkedHashMap<>();
    private int version;

    /**
     * @param maxLength how many identifiers it holds (section 9.2.2)
     * @param maxUpdate how many one SendLocalList may carry (section 9.2.3)
     */
    public LocalAuthList(StationMemory memory, InstantSource clock, int maxLength, int maxUpdate) {
        this.memory = memory;
        this.clock = clock;
        this.maxLength = maxLength;
        this.maxUpdate = maxUpdate;
        memory.get(NAME)
                .map(text -> json.read(text, SendLocalListRequest.class))
                .ifPresent(stored -> take(stored.listVersion(), merged(new LinkedHashMap<>(), data(stored))));
    }

    private void take(int listVersion, Map<String, AuthorizationData> all) {
        entries = all;
        version = entries.isEmpty() ? 0 : listVersion;
    }

    /** The version; 0 as long as there is nothing in the list (section 5.10). */
    public int version() {
        return version;
    }

    /** How many identifiers it has. */
    public int size() {
        return entries.size();
    }

    /** What it says about an identifier, as it counts now; empty when the identifier is not in it. */
    public Optional<IdTagInfo> find(String idTag) {
        return Optional.ofNullable(entries.get(fold(idTag)))
                .map(data -> AuthorizationCache.at(data.idTagInfo(), clock.instant()));
    }

    /** Replaces or changes the list, all of it or nothing. */
    public UpdateStatus update(SendLocalListRequest request) {
        List<AuthorizationData> changes = data(request);
        boolean full = request.updateType() == UpdateType.FULL;
        if (request.listVersion() < 1 || changes.size() > maxUpdate || !areSound(changes, full)) {
            return UpdateStatus.FAILED;
        }
        if (!full && request.listVersion() <= version) {
            return UpdateStatus.VERSION_MISMATCH;
        }
        Map<String, AuthorizationData> all =
                merged(full ? new LinkedHashMap<>() : new LinkedHashMap<>(entries), changes);
        if (all.size() > maxLength) {
            return UpdateStatus.FAILED;
        }
        take(request.listVersion(), all);
        memory.put(
                NAME,
                json.write(new SendLocalListRequest(request.listVersion(), UpdateType.FULL)
                        .withLocalAuthorizationList(List.copyOf(all.values()))));
        return UpdateStatus.ACCEPTED;
    }

    private static List<AuthorizationData> data(SendLocalListRequest request) {
        return request.localAuthorizationList() == null ? List.of() : request.localAuthorizationList();
    }

    /** Each identifier once, and in a full update with what is known about it (section 7.1). */
    private static boolean areSound(List<AuthorizationData> changes, boolean full) {
        Set<String> seen = new HashSet<>();
        return changes.stream().allMatch(data -> seen.add(fold(data.idTag())) && (!full || data.idTagInfo() != null));
    }

    private static Map<String, AuthorizationData> merged(
            Map<String, AuthorizationData> all, List<AuthorizationData> changes) {
        for (AuthorizationData data : changes) {
            if (data.idTagInfo() == null) {
                all.remove(fold(data.idTag()));
            } else {
                all.put(fold(data.idTag()), data);
            }
        }
        return all;
    }

    private static String fold(String idTag) {
        return idTag.toLowerCase(Locale.ROOT);
    }
}
