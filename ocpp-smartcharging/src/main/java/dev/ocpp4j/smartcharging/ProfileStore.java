package dev.ocpp4j.smartcharging;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The profiles that are installed on a station, with the rules of setting, replacing and clearing them.
 *
 * <p>A station keeps one and asks it for {@link #schedules()}. A server may keep one per station to know what the
 * station has, and {@link #check} a profile before it sends it. Safe for use by several threads; listeners run on the
 * thread that made the change, while no lock is held.
 */
public final class ProfileStore {
    private final InstantSource clock;
    private final List<Consumer<CompositeSchedules>> listeners = new CopyOnWriteArrayList<>();

    private final Object lock = new Object();
    private final Inventory inventory;
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
        inventory = new Inventory(
                Objects.requireNonNull(capabilities), Objects.requireNonNull(rules), Objects.requireNonNull(policies));
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

    /** Changes what is installed; if the outcome says that anything changed the listeners are told. */
    private <T> T change(Supplier<T> action, Predicate<T> changed) {
        T outcome;
        synchronized (lock) {
            outcome = action.get();
            if (!changed.test(outcome)) {
                return outcome;
            }
            compiled = null;
        }
        if (!listeners.isEmpty()) {
            CompositeSchedules now = schedules();
            listeners.forEach(listener -> listener.accept(now));
        }
        return outcome;
    }

    private void change(Runnable action) {
        change(
                () -> {
                    action.run();
                    return true;
                },
                done -> done);
    }

    // ---------------------------------------------------------------- setting

    /** What {@link #set} would answer; changes nothing. */
    public Decision check(int evse, Profile profile) {
        synchronized (lock) {
            return inventory.decide(new InstalledProfile(evse, profile), now());
        }
    }

    /** Sets a profile on behalf of the CSMS (rules A1 to A15). */
    public Decision set(int evse, Profile profile) {
        return set(evse, profile, null);
    }

    /** The same, remembering the message part that the profile was made from. */
    public Decision set(int evse, Profile profile, @Nullable Object message) {
        StoredProfile added = new StoredProfile(new InstalledProfile(evse, profile), LimitSource.CSO, message);
        return change(() -> inventory.set(added, now()), Decision::accepted);
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
        StoredProfile added = new StoredProfile(new InstalledProfile(0, profile), source, message);
        return change(() -> inventory.setExternal(added), Decision::accepted);
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
        long now = now().getEpochSecond();
        return remove(other ->
                other.profile().validTo() != null && other.profile().validTo().getEpochSecond() <= now);
    }

    private boolean remove(Predicate<StoredProfile> which) {
        return change(() -> inventory.removeIf(which), removed -> removed);
    }

    // ---------------------------------------------------------------- transactions

    /**
     * Takes the profile of a request to start a transaction (A16). It takes effect when that transaction starts; until
     * then it is not among the {@link #profiles()}.
     */
    public Decision setForStart(int evse, Profile profile, @Nullable Object message) {
        synchronized (lock) {
            return inventory.setForStart(
                    new StoredProfile(new InstalledProfile(evse, profile), LimitSource.CSO, message));
        }
    }

    /** Forgets the profile of a request to start, since no transaction came of it. */
    public void startFailed(int evse) {
        synchronized (lock) {
            inventory.startFailed(evse);
        }
    }

    /**
     * Tells that a transaction runs, or what has become known of it: its id, or from when its relative profiles count.
     * Another transaction on the same EVSE ends by that.
     *
     * @throws IllegalArgumentException if the EVSE does not exist
     */
    public void transactionStarted(Transaction transaction) {
        change(() -> inventory.transactionStarted(transaction));
    }

    /** Tells that the transaction on an EVSE has ended; its TxProfiles go (A13). */
    public void transactionEnded(int evse) {
        change(() -> inventory.transactionEnded(evse));
    }

    // ---------------------------------------------------------------- reading

    /** What is installed, in the order of installation. */
    public List<StoredProfile> profiles() {
        synchronized (lock) {
            return inventory.profiles();
        }
    }

    /** The running transactions. */
    public List<Transaction> transactions() {
        synchronized (lock) {
            return inventory.transactions();
        }
    }

    /** What the station accepts. */
    public Capabilities capabilities() {
        synchronized (lock) {
            return inventory.capabilities();
        }
    }

    /** Changes what the station accepts from now on; what is installed stays. */
    public void reconfigure(Capabilities capabilities) {
        Objects.requireNonNull(capabilities);
        change(() -> inventory.reconfigure(capabilities));
    }

    /** The calculator for what is installed now. */
    public CompositeSchedules schedules() {
        synchronized (lock) {
            if (compiled == null) {
                compiled = inventory.schedules();
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

    // ---------------------------------------------------------------- restart

    /**
     * Puts back what was installed before a restart (K01.FR.27, 1.6 erratum 3.37), replacing what is there now.
     *
     * @param profiles what {@link #profiles()} gave, in that order
     * @param running the transactions that go on; TxProfiles of others are dropped
     */
    public void restore(List<StoredProfile> profiles, List<Transaction> running) {
        change(() -> inventory.restore(profiles, running));
    }
}
