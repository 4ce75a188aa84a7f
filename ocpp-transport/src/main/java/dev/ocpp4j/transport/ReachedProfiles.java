package dev.ocpp4j.transport;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * With which security profile each station has connected, so that it cannot connect with a lower one any more (A05.FR.07,
 * A05.FR.09 of the 1.6 security whitepaper). To be shared by the servers on all ports, and best kept over a restart. Called
 * on the executor of the server's configuration; may block.
 */
public interface ReachedProfiles {
    /** Remembers them as long as the process lives. */
    static ReachedProfiles inMemory() {
        return new ReachedProfiles() {
            private final Map<String, Integer> highest = new ConcurrentHashMap<>();

            @Override
            public int least(String stationId) {
                return highest.getOrDefault(stationId, 0);
            }

            @Override
            public void reached(String stationId, int profile) {
                highest.merge(stationId, profile, Math::max);
            }
        };
    }

    /** The lowest profile with which a station may connect, 0 to 3: that which it reached, unless an operator lowers it. */
    int least(String stationId);

    /** A station that proved who it is may connect with this profile. */
    void reached(String stationId, int profile);
}
