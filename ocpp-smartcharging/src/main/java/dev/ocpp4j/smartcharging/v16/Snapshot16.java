package dev.ocpp4j.smartcharging.v16;

import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.smartcharging.InstalledProfile;
import dev.ocpp4j.smartcharging.LimitSource;
import dev.ocpp4j.smartcharging.ProfileStore;
import dev.ocpp4j.smartcharging.StoredProfile;
import dev.ocpp4j.smartcharging.Transaction;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.common.ChargingProfile;
import dev.ocpp4j.v16.smartcharging.SetChargingProfileRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What a store holds, as JSON that survives a restart (1.6 erratum 3.37).
 *
 * @param profiles the profiles in the order of installation, each as the request that installs it
 */
public record Snapshot16(@NotNull List<@NotNull @Valid SetChargingProfileRequest> profiles) {
    /** Copies the list. */
    public Snapshot16 {
        profiles = profiles == null ? null : List.copyOf(profiles);
    }

    private static OcppJson json() {
        return new OcppJson(Ocpp16.PROTOCOL, Reading.STRICT);
    }

    /** What the store holds now. */
    public static Snapshot16 of(ProfileStore store) {
        return new Snapshot16(store.profiles().stream()
                .map(stored -> new SetChargingProfileRequest(stored.installed().evse(), message(stored)))
                .toList());
    }

    private static ChargingProfile message(StoredProfile stored) {
        ChargingProfile message = Profiles16.toMessage(stored.profile()).value();
        return stored.message() instanceof ChargingProfile original
                ? original.withTransactionId(message.transactionId())
                : message;
    }

    /**
     * Puts the profiles back into a store, in place of what it holds.
     *
     * @param running the transactions that go on
     */
    public void restore(ProfileStore store, List<Transaction> running) {
        List<StoredProfile> stored = profiles.stream()
                .map(request -> new StoredProfile(
                        new InstalledProfile(
                                request.connectorId(), Profiles16.fromMessage(request.csChargingProfiles())),
                        LimitSource.CSO,
                        request.csChargingProfiles()))
                .toList();
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
    public static Snapshot16 read(String text) {
        return json().read(text, Snapshot16.class);
    }
}
