package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.station.OnLoop;
import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.devicemodel.ReasonCode;
import dev.ocpp4j.v201.provisioning.NetworkConnectionProfile;
import dev.ocpp4j.v201.provisioning.OCPPTransport;
import dev.ocpp4j.v201.provisioning.OCPPVersion;
import dev.ocpp4j.v201.provisioning.SetNetworkProfileRequest;
import dev.ocpp4j.v201.provisioning.SetNetworkProfileResponse;
import dev.ocpp4j.v201.provisioning.SetNetworkProfileStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the station may connect to, and where it connects now (B09, B10). Slot 1 is what it left the factory with.
 * Survives a restart. Changed on the loop only; read on any thread.
 */
final class NetworkProfiles {
    private static final int FACTORY = 1;
    private static final int SLOTS = 3;
    private static final int FIRST_WITH_TLS = 2;

    private final int securityProfile;
    private final Map<Integer, NetworkConnectionProfile> profiles = new TreeMap<>();
    private List<Integer> priority = List.of(FACTORY);
    private volatile int active = FACTORY;
    private int lastGood = FACTORY;
    private int failures;

    /** @param securityProfile how the connection is secured that it left the factory with */
    NetworkProfiles(int securityProfile) {
        this.securityProfile = securityProfile;
    }

    Handlers handlers(OnLoop onLoop) {
        return Handlers.builder()
                .onAsync(
                        SetNetworkProfileRequest.class,
                        onLoop.answer((request, exchange) -> new SetNetworkProfileResponse(set(request))))
                .build();
    }

    private synchronized SetNetworkProfileStatus set(SetNetworkProfileRequest request) {
        NetworkConnectionProfile data = request.connectionData();
        String scheme = data.securityProfile() >= FIRST_WITH_TLS ? "wss://" : "ws://";
        boolean valid = request.configurationSlot() >= 1
                && request.configurationSlot() <= SLOTS // B09.FR.05
                && data.securityProfile() >= securityProfile // B09.FR.04
                && data.ocppVersion() == OCPPVersion.OCPP20
                && data.ocppTransport() == OCPPTransport.JSON
                && data.ocppCsmsUrl().toLowerCase(Locale.ROOT).startsWith(scheme);
        if (!valid) {
            return SetNetworkProfileStatus.REJECTED; // B09.FR.02
        }
        profiles.put(request.configurationSlot(), data);
        return SetNetworkProfileStatus.ACCEPTED;
    }

    // ---- the order in which they are tried

    /** What is wrong with a value of NetworkConfigurationPriority: it names slots that hold something (B10.FR.02). */
    synchronized Optional<StatusInfo> problem(String text) {
        return slots(text).isPresent()
                ? Optional.empty()
                : Optional.of(new StatusInfo(ReasonCode.INVALID_VALUE.wireName()));
    }

    private Optional<List<Integer>> slots(String text) {
        try {
            List<Integer> slots = Arrays.stream(text.split(","))
                    .map(String::strip)
                    .map(Integer::valueOf)
                    .toList();
            boolean filled =
                    slots.stream().allMatch(slot -> slot == FACTORY || profiles.containsKey(slot)) && !slots.isEmpty();
            return filled ? Optional.of(slots) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The station starts: the first one has its turn (B10.FR.04). */
    synchronized void start(String wanted) {
        priority = slots(wanted).orElse(List.of(FACTORY));
        active = priority.get(0);
        failures = 0;
    }

    /** The station is connected. */
    synchronized void connected() {
        lastGood = active;
        failures = 0;
    }

    /**
     * An attempt to connect failed. After enough of them the next profile has its turn (B10.FR.03), and at the end the one
     * that worked last for good (B10.FR.07).
     *
     * @return whether another profile has its turn now
     */
    synchronized boolean failed(int attempts) {
        if (++failures < attempts) {
            return false;
        }
        failures = 0;
        int before = active;
        int next = priority.indexOf(active) + 1;
        active = next > 0 && next < priority.size() ? priority.get(next) : lastGood;
        return active != before;
    }

    /** The slot that is used now. */
    int active() {
        return active;
    }

    /** Where the station connects to; null for where it did when it left the factory. */
    synchronized @Nullable NetworkConnectionProfile current() {
        return profiles.get(active);
    }
}
