package dev.ocpp4j.v201.station;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.security.Access;
import dev.ocpp4j.core.security.AccessControl;
import dev.ocpp4j.core.security.InstalledCertificates;
import dev.ocpp4j.core.security.SecurityProblem;
import dev.ocpp4j.core.security.Way;
import dev.ocpp4j.core.security.Ways;
import dev.ocpp4j.core.station.ConnectionOrder;
import dev.ocpp4j.core.station.OnLoop;
import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.devicemodel.ReasonCode;
import dev.ocpp4j.v201.provisioning.NetworkConnectionProfile;
import dev.ocpp4j.v201.provisioning.OCPPTransport;
import dev.ocpp4j.v201.provisioning.OCPPVersion;
import dev.ocpp4j.v201.provisioning.SetNetworkProfileRequest;
import dev.ocpp4j.v201.provisioning.SetNetworkProfileResponse;
import dev.ocpp4j.v201.provisioning.SetNetworkProfileStatus;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a station may connect to and in which order it tries that (A05, B09, B10). After a restart it begins with the
 * first slot of NetworkConfigurationPriority; each has some attempts; after the last comes the first again, so that the
 * station never stops trying. Once it is connected with a higher security profile, slots with lower ones are removed. Safe
 * for use by many threads.
 */
public final class NetworkProfiles implements Ways {
    private static final int MUTUAL_TLS = 3;
    private static final int TLS = 2;
    private static final int BASIC = 1;

    private final AccessControl access;
    private final InstalledCertificates roots;
    private final BooleanSupplier allowDowngrade;
    private final Set<Integer> slots;
    private final Listener listener;
    private final ConnectionOrder<Candidate> order;
    // Guarded by this.
    private final Map<Integer, NetworkConnectionProfile> profiles;
    private List<Integer> priority;
    private @Nullable Candidate taken;
    /** What counted at the last attempt; null before the first one since the start. */
    private @Nullable Access seen;

    private int active;

    /** A slot to try, and the way that it is. */
    private record Candidate(int slot, Way way) {}

    /** Is told what changed. */
    public interface Listener {
        /** Slots were filled or emptied: to be kept over a restart, with the priority (NetworkConfigurationPriority). */
        void onChange(Map<Integer, NetworkConnectionProfile> profiles, String priority);

        /**
         * The station is connected through a slot (ActiveNetworkProfile, SecurityProfile).
         *
         * @param switched whether it is another one than before: a BootNotification is to be sent (B10.FR.10)
         */
        void onActive(int slot, int securityProfile, boolean switched);
    }

    /**
     * Begins with what was kept.
     *
     * @param access with what the station gets in
     * @param roots whom it trusts
     * @param slots the numbers of all slots, at least two (B09.FR.06)
     * @param profiles those that are filled, at least one
     * @param priority NetworkConfigurationPriority, naming filled slots
     * @param attempts NetworkProfileConnectionAttempts
     * @param allowDowngrade AllowSecurityProfileDowngrade
     */
    public NetworkProfiles(
            AccessControl access,
            InstalledCertificates roots,
            Set<Integer> slots,
            Map<Integer, NetworkConnectionProfile> profiles,
            String priority,
            IntSupplier attempts,
            BooleanSupplier allowDowngrade,
            Listener listener) {
        this.access = access;
        this.roots = roots;
        this.slots = Set.copyOf(slots);
        this.profiles = new TreeMap<>(profiles);
        this.allowDowngrade = allowDowngrade;
        this.listener = listener;
        this.priority = named(priority).orElseThrow(() -> new IllegalArgumentException("No slots: " + priority));
        active = this.priority.get(0);
        order = new ConnectionOrder<>(this::candidates, attempts);
    }

    /** What answers the calls. */
    public Handlers handlers(OnLoop onLoop) {
        return Handlers.builder()
                .onAsync(SetNetworkProfileRequest.class, onLoop.answer((request, exchange) -> set(request)))
                .build();
    }

    /** The slot through which the station is connected, or was last. */
    public synchronized int active() {
        return active;
    }

    /** NetworkConfigurationPriority as it is now. */
    public synchronized String priority() {
        return text(priority);
    }

    private static String text(List<Integer> slots) {
        return String.join(",", slots.stream().map(String::valueOf).toList());
    }

    // ---- what the CSMS sets

    private synchronized SetNetworkProfileResponse set(SetNetworkProfileRequest request) {
        NetworkConnectionProfile data = request.connectionData();
        String refusal = !slots.contains(request.configurationSlot())
                ? "InvalidConfSlot" // B09.FR.05
                : !isValid(data) ? "InvalidNetworkConf" : isTooLow(data) ? "NoSecurityDowngrade" : null;
        if (refusal != null) {
            return new SetNetworkProfileResponse(SetNetworkProfileStatus.REJECTED)
                    .withStatusInfo(new StatusInfo(refusal));
        }
        profiles.put(request.configurationSlot(), data);
        listener.onChange(Map.copyOf(profiles), text(priority));
        return new SetNetworkProfileResponse(SetNetworkProfileStatus.ACCEPTED);
    }

    /** B09.FR.02. */
    private static boolean isValid(NetworkConnectionProfile data) {
        boolean known = data.ocppVersion() == OCPPVersion.OCPP20
                && data.ocppTransport() == OCPPTransport.JSON
                && data.securityProfile() >= BASIC
                && data.securityProfile() <= MUTUAL_TLS;
        try {
            URI url = new URI(data.ocppCsmsUrl());
            String scheme = data.securityProfile() >= TLS ? "wss" : "ws";
            return known
                    && scheme.equalsIgnoreCase(url.getScheme())
                    && url.getHost() != null
                    && url.getRawUserInfo() == null
                    && url.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** B09.FR.04, B09.FR.31, A05.FR.08 to A05.FR.10: never down to 1, and from 3 to 2 only where that is allowed. */
    private boolean isTooLow(NetworkConnectionProfile data) {
        int now = access.proven().profile();
        boolean allowed = allowDowngrade.getAsBoolean() && data.securityProfile() >= TLS;
        return data.securityProfile() < now && !allowed;
    }

    /**
     * What is wrong with a new value of NetworkConfigurationPriority: it has to name slots that are filled (B10.FR.02),
     * whose security profiles are not too low (A05.FR.09, A05.FR.10) and have what they need (A05.FR.02, A05.FR.03).
     *
     * @return empty when it may be set
     */
    public synchronized Optional<StatusInfo> problem(String value) {
        Optional<List<Integer>> named = named(value);
        if (named.isEmpty()) {
            return Optional.of(new StatusInfo(ReasonCode.INVALID_VALUE.wireName()));
        }
        for (int slot : named.get()) {
            NetworkConnectionProfile data = profiles.get(slot);
            if (isTooLow(data)) {
                return Optional.of(new StatusInfo("NoSecurityDowngrade"));
            }
            if (!hasWhatItNeeds(data.securityProfile())) {
                return Optional.of(new StatusInfo("InvalidNetworkConf"));
            }
        }
        return Optional.empty();
    }

    private boolean hasWhatItNeeds(int profile) {
        Access now = access.current();
        boolean root = profile < TLS || !roots.serverRoots().isEmpty();
        return root && (profile == MUTUAL_TLS ? now.key() != null : profile == 0 || now.password() != null);
    }

    private Optional<List<Integer>> named(String value) {
        try {
            List<Integer> named = Arrays.stream(value.split(",", -1))
                    .map(String::strip)
                    .map(Integer::valueOf)
                    .toList();
            boolean once = new TreeSet<>(named).size() == named.size();
            return once && profiles.keySet().containsAll(named) ? Optional.of(named) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** NetworkConfigurationPriority was set, to a value without a problem. It counts from the next restart on (B10). */
    public synchronized void prioritize(String value) {
        named(value).ifPresent(next -> priority = next);
    }

    /** The station starts: the first slot has its turn (B10.FR.04, A05.FR.05). */
    public synchronized void restart() {
        seen = null;
        order.restart();
    }

    // ---- where to connect to

    /** Every slot with what is being tried, then every slot with what worked before (A02.FR.28). */
    private synchronized List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>();
        List<Integer> tried = new ArrayList<>(priority);
        if (!tried.contains(active) && profiles.containsKey(active)) {
            tried.add(active); // where the last connection was made (B10.FR.07)
        }
        for (Access base : access.ways()) {
            for (int slot : tried) {
                NetworkConnectionProfile data = profiles.get(slot);
                if (data != null) {
                    Access with = base.withProfile(data.securityProfile());
                    all.add(new Candidate(slot, new Way(URI.create(data.ocppCsmsUrl()), with)));
                }
            }
        }
        return all;
    }

    @Override
    public Way next() {
        beginWithChange();
        Candidate next = order.next();
        synchronized (this) {
            taken = next;
        }
        return next.way();
    }

    /** What was changed while the station is connected is tried there first. */
    private synchronized void beginWithChange() {
        Access before = seen;
        seen = access.current();
        if (before != null && !before.equals(seen)) {
            candidates().stream()
                    .filter(candidate -> candidate.slot() == active)
                    .findFirst()
                    .ifPresent(order::connected);
        }
    }

    private synchronized Optional<Candidate> taken(Way way) {
        return Optional.ofNullable(taken).filter(candidate -> candidate.way().equals(way));
    }

    /** What was tried, as the access control knows it: the profile is a matter of the slot. */
    private Optional<Access> base(Candidate candidate) {
        Access with = candidate.way().with();
        return access.ways().stream()
                .filter(base -> base.withProfile(with.profile()).equals(with))
                .findFirst();
    }

    @Override
    public void connected(Way way, List<X509Certificate> server) {
        taken(way).ifPresent(candidate -> connected(candidate, server));
    }

    private void connected(Candidate candidate, List<X509Certificate> server) {
        order.connected(candidate);
        boolean switched;
        int profile = candidate.way().with().profile();
        synchronized (this) {
            switched = active != candidate.slot();
            active = candidate.slot();
            if (profile > access.proven().profile()) {
                dropBelow(profile);
            }
        }
        base(candidate).ifPresent(with -> access.connected(with, server));
        access.profile(profile);
        listener.onActive(candidate.slot(), profile, switched);
    }

    /** A05.FR.06. */
    private void dropBelow(int profile) {
        boolean dropped = profiles.values().removeIf(data -> data.securityProfile() < profile);
        priority = priority.stream().filter(profiles::containsKey).toList();
        if (priority.isEmpty()) {
            priority = List.of(active);
        }
        if (dropped) {
            listener.onChange(Map.copyOf(profiles), text(priority));
        }
    }

    @Override
    public void failed(Way way, @Nullable SecurityProblem problem, String explanation) {
        taken(way).ifPresent(candidate -> {
            order.failed(candidate);
            base(candidate).ifPresent(with -> access.failed(with, problem, explanation));
        });
    }
}
