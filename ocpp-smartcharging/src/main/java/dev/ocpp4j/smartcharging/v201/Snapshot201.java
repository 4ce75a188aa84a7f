package dev.ocpp4j.smartcharging.v201;

import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.smartcharging.InstalledProfile;
import dev.ocpp4j.smartcharging.ProfileStore;
import dev.ocpp4j.smartcharging.StoredProfile;
import dev.ocpp4j.smartcharging.Transaction;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.common.ChargingProfile;
import dev.ocpp4j.v201.smartcharging.ReportChargingProfilesRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;

/**
 * What a store holds, as JSON that survives a restart (K01.FR.27).
 *
 * @param profiles the profiles in the order of installation, each as the report of it, which names its source
 */
public record Snapshot201(@NotNull List<@NotNull @Valid ReportChargingProfilesRequest> profiles) {
    /** Copies the list. */
    public Snapshot201 {
        profiles = profiles == null ? null : List.copyOf(profiles);
    }

    private static OcppJson json() {
        return new OcppJson(Ocpp201.PROTOCOL, Reading.STRICT);
    }

    /** What the store holds now. */
    public static Snapshot201 of(ProfileStore store) {
        return new Snapshot201(store.profiles().stream()
                .map(stored -> new ReportChargingProfilesRequest(
                        0,
                        Profiles201.toMessage(stored.source()),
                        List.of(message(stored)),
                        stored.installed().evse()))
                .toList());
    }

    /** The profile with all that was received with it. */
    static ChargingProfile message(StoredProfile stored) {
        return stored.message() instanceof ChargingProfile original
                ? original.withTransactionId(stored.profile().transactionId())
                : Profiles201.toMessage(stored.profile()).value();
    }

    /**
     * Puts the profiles back into a store, in place of what it holds.
     *
     * @param running the transactions that go on
     */
    public void restore(ProfileStore store, List<Transaction> running) {
        List<StoredProfile> stored = new ArrayList<>();
        for (ReportChargingProfilesRequest report : profiles) {
            for (ChargingProfile message : report.chargingProfile()) {
                stored.add(new StoredProfile(
                        new InstalledProfile(report.evseId(), Profiles201.fromMessage(message)),
                        Profiles201.fromMessage(report.chargingLimitSource()),
                        message));
            }
        }
        store.restore(stored, running);
    }

    /** The JSON. */
    public String write() {
        return json().write(this);
    }

    /**
     * Reads the JSON.
     *
     * @throws dev.ocpp4j.core.InvalidMessageException if it is not what {@link #write} wrote
     */
    public static Snapshot201 read(String text) {
        return json().read(text, Snapshot201.class);
    }
}
