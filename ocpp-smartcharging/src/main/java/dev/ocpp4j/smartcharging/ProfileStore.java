package dev.ocpp4j.smartcharging;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The profiles that are installed on a station, with the rules of setting, replacing and clearing them.
 *
 * <p>A station keeps one and asks it for {@link #schedules()}. A server may keep one per station to know what the
 * station has, and {@link #check} a profile before it sends it. Safe for use by several threads; listeners run on the
 * thread that made the change, while no lock is held.
 */
public final class ProfileStore {
    private final Policies policies;
    private final InstantSource clock;
    private final AcceptanceRules rules;
    private final List<Consumer<CompositeSchedules>> listeners = new CopyOnWriteArrayList<>();

    private final Object lock = new Object();
    private Capabilities capabilities;
    /** In the order of installation. */
    private final List<StoredProfile> stored = new ArrayList<>();

    private final Map<Integer, Transaction> transactions = new TreeMap<>();
    /** By EVSE: a TxProfile that came with a request to start a transaction. */
    private final Map<Integer, StoredProfile> pending = new HashMap<>();

    private @Nullable CompositeSchedules compiled;

    /**
     * An empty store.
     *
     * @param capabilities what the station accepts
     * @param rules what its version of OCPP demands of a profile
     * @param policies how it reads what the specification leaves open
     * @param clock the time
     */
    public ProfileStore(Capabilities capabilities, AcceptanceRules rules, Policies policies, InstantSource clock) {
        this.capabilities = Objects.requireNonNull(capabilities);
        this.rules = Objects.requireNonNull(rules);
        this.policies = Objects.requireNonNull(policies);
        this.clock = Objects.requireNonNull(clock);
    }

    /** A store for a station of OCPP 1.6, by the recommended policies and the system's time. */
    public static ProfileStore ocpp16(Capabilities capabilities) {
        return new ProfileStore(capabilities, AcceptanceRules.OCPP_16, Policies.OCPP_16, InstantSource.system());
    }

    /** A store for a station of OCPP 2.0.1, by the recommended policies and the system's time. */
    public static ProfileStore ocpp201(Capabilities capabilities) {
        return new ProfileStore(capabilities, AcceptanceRules.OCPP_201, Policies.OCPP_201, InstantSource.system());
    }

    // ---------------------------------------------------------------- setting

    /** What {@link #set} would answer; changes nothing. */
    public Decision check(int evse, Profile profile) {
        synchronized (lock) {
            return decide(new InstalledProfile(evse, profile));
        }
    }

    /** Sets a profile on behalf of the CSMS (rules A1 to A15). */
    public Decision set(int evse, Profile profile) {
        return set(evse, profile, null);
    }

    /** The same, remembering the message part that the profile was made from. */
    public Decision set(int evse, Profile profile, @Nullable Object message) {
        InstalledProfile installed = new InstalledProfile(evse, profile);
        Decision decision;
        synchronized (lock) {
            decision = decide(installed);
            if (decision.accepted()) {
                install(new StoredProfile(installed, LimitSource.CSO, message));
            }
        }
        if (decision.accepted()) {
            tellListeners();
        }
        return decision;
    }

    private Decision decide(InstalledProfile added) {
        Profile profile = added.profile();
        Acceptance acceptance = new Acceptance(capabilities, rules);
        Decision broken = acceptance.check(added.evse(), profile, transactions.get(added.evse()));
        if (broken != null) {
            return broken;
        }
        List<InstalledProfile> others = new ArrayList<>();
        for (StoredProfile other : stored) {
            if (acceptance.replaces(added.evse(), profile, other.installed())) {
                if (other.profile().purpose() == Purpose.EXTERNAL) {
                    return Decision.reject("A10", "InvalidProfile", "The id belongs to an external constraint");
                }
            } else if (acceptance.excludes(added.evse(), profile, other.installed())) {
                return Decision.reject(
                        "A11", "DuplicateProfile", "Profile " + other.profile().id() + " holds the same level");
            } else {
                others.add(other.installed());
            }
        }
        if (others.size() >= capabilities.maxProfiles()) {
            return Decision.reject("A14", "TooManyElements", "The station holds " + others.size() + " profiles");
        }
        others.add(added);
        boolean conflict = rules.phaseConflictsRefused()
                && PhaseConflicts.arise(
                        added, others, capabilities.station(), policies, runningTransactions(), clock.instant());
        return conflict
                ? Decision.reject("A15", "InvalidSchedule", "Its phaseToUse contradicts another profile")
                : Decision.ACCEPT;
    }

    private void install(StoredProfile added) {
        Acceptance acceptance = new Acceptance(capabilities, rules);
        stored.removeIf(other -> acceptance.replaces(added.installed().evse(), added.profile(), other.installed()));
        stored.add(added);
        compiled = null;
    }

    /**
     * Sets a limit of another system than the CSMS, on the whole station (K11, K12). One with the same id is replaced.
     *
     * @param source who sets it, not {@link LimitSource#CSO}
     * @param message the message part that it was made from, or null
     * @return rejected if the profile cannot be computed with, or if its id belongs to a profile of the CSMS; ids
     *     below 0 avoid that
     * @throws IllegalArgumentException if the purpose is not {@link Purpose#EXTERNAL}, or the source is the CSO
     */
    public Decision setExternal(Profile profile, LimitSource source, @Nullable Object message) {
        if (profile.purpose() != Purpose.EXTERNAL || source == LimitSource.CSO) {
            throw new IllegalArgumentException(profile.purpose() + " by " + source + " is no external constraint");
        }
        Decision decision;
        synchronized (lock) {
            Decision broken = new Acceptance(capabilities, rules).content(profile);
            boolean taken = stored.stream()
                    .anyMatch(other -> other.profile().id() == profile.id()
                            && other.profile().purpose() != Purpose.EXTERNAL);
            decision = broken != null
                    ? broken
                    : taken
                            ? Decision.reject("A10", "InvalidProfile", "The id belongs to a profile of the CSMS")
                            : Decision.ACCEPT;
            if (decision.accepted()) {
                stored.removeIf(other -> other.profile().id() == profile.id());
                stored.add(new StoredProfile(new InstalledProfile(0, profile), source, message));
                compiled = null;
            }
        }
        if (decision.accepted()) {
            tellListeners();
        }
        return decision;
    }

    /** Releases an external limit (K13); returns whether there was one with that id. */
    public boolean clearExternal(int id) {
        return remove(other -> other.profile().id() == id && other.profile().purpose() == Purpose.EXTERNAL);
    }

    // ---------------------------------------------------------------- clearing

    /**
     * Clears profiles on behalf of the CSMS (rules C). External constraints are never touched.
     *
     * @return whether any was cleared; if not, the answer is Unknown
     */
    public boolean clear(ClearCriteria criteria) {
        return remove(other -> other.profile().purpose() != Purpose.EXTERNAL && criteria.matches(other.installed()));
    }

    /** Drops the profiles whose validity ended before now; returns whether there were any (A13). */
    public boolean dropExpired() {
        long now = clock.instant().getEpochSecond();
        return remove(other ->
                other.profile().validTo() != null && other.profile().validTo().getEpochSecond() <= now);
    }

    private boolean remove(Predicate<StoredProfile> which) {
        boolean removed;
        synchronized (lock) {
            removed = stored.removeIf(which);
            if (removed) {
                compiled = null;
            }
        }
        if (removed) {
            tellListeners();
        }
        return removed;
    }

    // ---------------------------------------------------------------- transactions

    /**
     * Takes the profile of a request to start a transaction (A16). It takes effect when that transaction starts; until
     * then it is not among the {@link #profiles()}.
     */
    public Decision setForStart(int evse, Profile profile, @Nullable Object message) {
        synchronized (lock) {
            Decision broken = new Acceptance(capabilities, rules).checkForStart(profile);
            if (broken == null && (evse < 1 || evse > capabilities.station().evses())) {
                broken = Decision.reject("A2", "UnknownEvse", "EVSE " + evse + " does not exist");
            }
            if (broken == null) {
                pending.put(evse, new StoredProfile(new InstalledProfile(evse, profile), LimitSource.CSO, message));
            }
            return broken == null ? Decision.ACCEPT : broken;
        }
    }

    /** Forgets the profile of a request to start, since no transaction came of it. */
    public void startFailed(int evse) {
        synchronized (lock) {
            pending.remove(evse);
        }
    }

    /**
     * Tells that a transaction runs, or from when its relative profiles count. Another transaction on the same EVSE
     * ends by that.
     *
     * @throws IllegalArgumentException if the EVSE does not exist
     */
    public void transactionStarted(Transaction transaction) {
        int evse = transaction.evse();
        synchronized (lock) {
            if (evse < 1 || evse > capabilities.station().evses()) {
                throw new IllegalArgumentException("EVSE " + evse + " does not exist");
            }
            Transaction before = transactions.put(evse, transaction);
            if (before != null && !before.id().equals(transaction.id())) {
                stored.removeIf(other -> isTxProfileOf(evse, other));
            }
            StoredProfile waiting = pending.remove(evse);
            if (waiting != null) {
                Profile profile = waiting.profile().withTransactionId(transaction.id());
                install(new StoredProfile(new InstalledProfile(evse, profile), waiting.source(), waiting.message()));
            }
            compiled = null;
        }
        tellListeners();
    }

    /** Tells that the transaction on an EVSE has ended; its TxProfiles go (A13). */
    public void transactionEnded(int evse) {
        synchronized (lock) {
            transactions.remove(evse);
            stored.removeIf(other -> isTxProfileOf(evse, other));
            compiled = null;
        }
        tellListeners();
    }

    private static boolean isTxProfileOf(int evse, StoredProfile profile) {
        return profile.installed().evse() == evse && profile.profile().purpose() == Purpose.TX_PROFILE;
    }

    // ---------------------------------------------------------------- reading

    /** What is installed, in the order of installation. */
    public List<StoredProfile> profiles() {
        synchronized (lock) {
            return List.copyOf(stored);
        }
    }

    /** The running transactions. */
    public List<Transaction> transactions() {
        synchronized (lock) {
            return runningTransactions();
        }
    }

    private List<Transaction> runningTransactions() {
        return List.copyOf(transactions.values());
    }

    /** What the station accepts. */
    public Capabilities capabilities() {
        synchronized (lock) {
            return capabilities;
        }
    }

    /** Changes what the station accepts from now on; what is installed stays. */
    public void reconfigure(Capabilities capabilities) {
        synchronized (lock) {
            this.capabilities = Objects.requireNonNull(capabilities);
            compiled = null;
        }
        tellListeners();
    }

    /** The calculator for what is installed now. */
    public CompositeSchedules schedules() {
        synchronized (lock) {
            if (compiled == null) {
                compiled = CompositeSchedules.of(
                        capabilities.station(),
                        policies,
                        stored.stream().map(StoredProfile::installed).toList(),
                        runningTransactions());
            }
            return compiled;
        }
    }

    /**
     * What an EVSE may draw now, and until when: all that a station needs to enforce its profiles. It asks again at
     * {@link Limit#until()}, and after every {@linkplain #onChange change}.
     *
     * @param evse the EVSE (2.0.1) or connector (1.6); 0 is the station
     * @throws IllegalArgumentException if the EVSE does not exist
     */
    public Limit limit(int evse, RateUnit unit) {
        return schedules().limitAt(evse, unit, now());
    }

    /** The time by the clock of this store. */
    public Instant now() {
        return clock.instant();
    }

    /** Calls the listener after every change, with the new calculator (K01.FR.07, K10.FR.05). */
    public void onChange(Consumer<CompositeSchedules> listener) {
        listeners.add(listener);
    }

    private void tellListeners() {
        if (!listeners.isEmpty()) {
            CompositeSchedules now = schedules();
            listeners.forEach(listener -> listener.accept(now));
        }
    }

    // ---------------------------------------------------------------- restart

    /**
     * Puts back what was installed before a restart (K01.FR.27, 1.6 erratum 3.37), replacing what is there now.
     *
     * @param profiles what {@link #profiles()} gave, in that order
     * @param running the transactions that go on; TxProfiles of others are dropped
     */
    public void restore(List<StoredProfile> profiles, List<Transaction> running) {
        synchronized (lock) {
            stored.clear();
            transactions.clear();
            pending.clear();
            running.stream()
                    .sorted(Comparator.comparingInt(Transaction::evse))
                    .forEach(transaction -> transactions.put(transaction.evse(), transaction));
            for (StoredProfile profile : profiles) {
                if (profile.profile().purpose() != Purpose.TX_PROFILE || goesOn(profile)) {
                    stored.add(profile);
                }
            }
            compiled = null;
        }
        tellListeners();
    }

    private boolean goesOn(StoredProfile profile) {
        Transaction transaction = transactions.get(profile.installed().evse());
        String id = profile.profile().transactionId();
        return transaction != null && (id == null || id.equals(transaction.id()));
    }
}
