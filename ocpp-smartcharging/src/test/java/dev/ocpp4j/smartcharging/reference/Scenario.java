package dev.ocpp4j.smartcharging.reference;

import dev.ocpp4j.smartcharging.CompositeRequest;
import dev.ocpp4j.smartcharging.CompositeSchedules;
import dev.ocpp4j.smartcharging.InstalledProfile;
import dev.ocpp4j.smartcharging.Policies;
import dev.ocpp4j.smartcharging.Station;
import dev.ocpp4j.smartcharging.Transaction;
import java.util.List;

/** Everything that decides a composite schedule. */
public record Scenario(
        Station station,
        Policies policies,
        List<InstalledProfile> profiles,
        List<Transaction> transactions,
        CompositeRequest request) {
    /** The calculator for it. */
    public CompositeSchedules schedules() {
        return CompositeSchedules.of(station, policies, profiles, transactions);
    }

    public Scenario withProfiles(List<InstalledProfile> profiles) {
        return new Scenario(station, policies, profiles, transactions, request);
    }

    public Scenario withRequest(CompositeRequest request) {
        return new Scenario(station, policies, profiles, transactions, request);
    }
}
