package dev.ocpp4j.smartcharging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What is installed on a station and which transactions run there, changed by the rules A and C. Not safe for use by
 * several threads; {@link ProfileStore} is.
 */
final class Inventory {
    private final AcceptanceRules rules;
    private final Policies policies;
    private Capabilities capabilities;
    private Acceptance acceptance;
    /** In the order of installation. */
    private final List<StoredProfile> stored = new ArrayList<>();

    private final Map<Integer, Transaction> transactions = new TreeMap<>();
    /** By EVSE: a TxProfile that came with a request to start a transaction. */
    private final Map<Integer, StoredProfile> pending = new HashMap<>();

    Inventory(Capabilities capabilities, AcceptanceRules rules, Policies policies) {
        this.rules = rules;
        this.policies = policies;
        reconfigure(capabilities);
    }

    void reconfigure(Capabilities capabilities) {
        this.capabilities = capabilities;
        acceptance = new Acceptance(capabilities, rules);
    }

    Capabilities capabilities() {
        return capabilities;
    }

    /** In the order of installation. */
    List<StoredProfile> profiles() {
        return List.copyOf(stored);
    }

    List<Transaction> transactions() {
        return List.copyOf(transactions.values());
    }

    CompositeSchedules schedules() {
        return CompositeSchedules.of(
                capabilities.station(),
                policies,
                stored.stream().map(StoredProfile::installed).toList(),
                transactions());
    }

    /** Whether a profile of the CSMS can be installed now. */
    Decision decide(InstalledProfile added, Instant now) {
        Profile profile = added.profile();
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
                && PhaseConflicts.arise(added, others, capabilities.station(), policies, transactions(), now);
        return conflict
                ? Decision.reject("A15", "InvalidSchedule", "Its phaseToUse contradicts another profile")
                : Decision.ACCEPT;
    }

    Decision set(StoredProfile added, Instant now) {
        Decision decision = decide(added.installed(), now);
        if (decision.accepted()) {
            install(added);
        }
        return decision;
    }

    private void install(StoredProfile added) {
        stored.removeIf(other -> acceptance.replaces(added.installed().evse(), added.profile(), other.installed()));
        stored.add(added);
    }

    Decision setExternal(StoredProfile added) {
        Profile profile = added.profile();
        Decision broken = acceptance.content(profile);
        if (broken != null) {
            return broken;
        }
        for (StoredProfile other : stored) {
            if (other.profile().id() == profile.id() && other.profile().purpose() != Purpose.EXTERNAL) {
                return Decision.reject("A10", "InvalidProfile", "The id belongs to a profile of the CSMS");
            }
        }
        stored.removeIf(other -> other.profile().id() == profile.id());
        stored.add(added);
        return Decision.ACCEPT;
    }

    boolean removeIf(Predicate<StoredProfile> which) {
        return stored.removeIf(which);
    }

    Decision setForStart(StoredProfile added) {
        int evse = added.installed().evse();
        Decision broken = acceptance.checkForStart(added.profile());
        if (broken == null && !exists(evse)) {
            broken = Decision.reject("A2", "UnknownEvse", "EVSE " + evse + " does not exist");
        }
        if (broken == null) {
            pending.put(evse, added);
        }
        return broken == null ? Decision.ACCEPT : broken;
    }

    private boolean exists(int evse) {
        return evse >= 1 && evse <= capabilities.station().evses();
    }

    void startFailed(int evse) {
        pending.remove(evse);
    }

    void transactionStarted(Transaction transaction) {
        int evse = transaction.evse();
        if (!exists(evse)) {
            throw new IllegalArgumentException("EVSE " + evse + " does not exist");
        }
        Transaction before = transactions.put(evse, transaction);
        boolean another = before != null && before.id() != null && !before.id().equals(transaction.id());
        if (another) {
            stored.removeIf(other -> isTxProfileOf(evse, other));
        }
        StoredProfile waiting = pending.remove(evse);
        if (waiting != null) {
            Profile profile = waiting.profile().withTransactionId(transaction.id());
            install(new StoredProfile(new InstalledProfile(evse, profile), waiting.source(), waiting.message()));
        }
    }

    void transactionEnded(int evse) {
        transactions.remove(evse);
        stored.removeIf(other -> isTxProfileOf(evse, other));
    }

    private static boolean isTxProfileOf(int evse, StoredProfile profile) {
        return profile.installed().evse() == evse && profile.profile().purpose() == Purpose.TX_PROFILE;
    }

    void restore(List<StoredProfile> profiles, List<Transaction> running) {
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
    }

    private boolean goesOn(StoredProfile profile) {
        Transaction transaction = transactions.get(profile.installed().evse());
        String id = profile.profile().transactionId();
        return transaction != null && (id == null || id.equals(transaction.id()));
    }
}
