package dev.ocpp4j.examples.schedule;

import dev.ocpp4j.smartcharging.AcceptanceRules;
import dev.ocpp4j.smartcharging.Capabilities;
import dev.ocpp4j.smartcharging.CompositeSchedules;
import dev.ocpp4j.smartcharging.Policies;
import dev.ocpp4j.smartcharging.ProfileStore;
import dev.ocpp4j.smartcharging.Purpose;
import dev.ocpp4j.smartcharging.Station;
import dev.ocpp4j.smartcharging.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Lets what a file tells happen to a store, as it would at a station. */
final class Replay {
    private final ProfileStore store;
    private final List<String> notes = new ArrayList<>();
    private boolean refused;
    private Instant now;

    /**
     * @param running the transactions that run from the beginning
     * @param start the start of the window; what has no time happens then
     */
    Replay(
            Station station,
            AcceptanceRules rules,
            Policies policies,
            ProfileFile profiles,
            List<Transaction> running,
            Instant start) {
        now = start;
        store = new ProfileStore(new Capabilities(station).withPhaseSwitching(true), rules, policies, () -> now);
        running.forEach(store::transactionStarted);
        for (Event event : profiles.events()) {
            now = event.at() == null ? start : event.at();
            if (event instanceof Event.Set set && profiles.end() == null) {
                assumeTransaction(set, start);
            }
            String refusal = event.happen(store);
            if (refusal != null) {
                notes.add(refusal);
                refused = true;
            }
        }
        now = start;
    }

    /** An array of requests does not tell of transactions, and yet a TxProfile needs one. */
    private void assumeTransaction(Event.Set set, Instant start) {
        boolean runs = store.transactions().stream().anyMatch(transaction -> transaction.evse() == set.evse());
        if (set.profile().purpose() == Purpose.TX_PROFILE && set.evse() > 0 && !runs) {
            String id =
                    set.profile().transactionId() == null ? "1" : set.profile().transactionId();
            store.transactionStarted(new Transaction(set.evse(), id, start));
            notes.add(set.where() + ": transaction " + id + " is taken to run on EVSE " + set.evse() + " since " + start
                    + "; --transaction tells otherwise");
        }
    }

    /** What a person has to know. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Whether anything was refused. */
    boolean refused() {
        return refused;
    }

    CompositeSchedules schedules() {
        return store.schedules();
    }
}
