package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.security.CertificateHash;
import dev.ocpp4j.core.security.SigningRequest;
import dev.ocpp4j.core.security.StationKey;
import dev.ocpp4j.core.security.Ways;
import dev.ocpp4j.core.station.Calls;
import dev.ocpp4j.core.station.Loop;
import dev.ocpp4j.core.station.OnLoop;
import dev.ocpp4j.core.station.StationClock;
import dev.ocpp4j.core.station.Timers;
import dev.ocpp4j.v201.provisioning.NetworkConnectionProfile;
import dev.ocpp4j.v201.provisioning.OCPPInterface;
import dev.ocpp4j.v201.provisioning.OCPPTransport;
import dev.ocpp4j.v201.provisioning.OCPPVersion;
import dev.ocpp4j.v201.station.AccessEvents;
import dev.ocpp4j.v201.station.BasicAuthPassword;
import dev.ocpp4j.v201.station.CertificateRenewal;
import dev.ocpp4j.v201.station.NetworkProfiles;
import dev.ocpp4j.v201.station.RootCertificates;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * With what the station gets in and where, and how the CSMS changes that: password, certificate, roots and network
 * profiles (A01, A02, A05, B09, B10, M03 to M05). Used on the loop only, but for what says otherwise.
 */
final class Credentials implements NetworkProfiles.Listener {
    /** What the station left the factory with. */
    private static final int FACTORY = 1;

    private static final Set<Integer> SLOTS = Set.of(FACTORY, 2, 3);
    private static final int MESSAGE_TIMEOUT = 30;
    private static final Duration DAY = Duration.ofDays(1);

    private final Entrance entrance;
    private final String serialNumber;
    private final SecurityEvents events;
    private final Loop loop;
    private final Timers timers;
    private final BasicAuthPassword password;
    private final NetworkProfiles network;
    private final RootCertificates roots;
    private final CertificateRenewal renewal;
    private final Runnable moved;
    private StationVariables variables;

    /** @param moved run when the station is connected through another slot than before */
    Credentials(
            Entrance entrance,
            String serialNumber,
            SecurityEvents events,
            Loop loop,
            Timers timers,
            Calls calls,
            StationClock clock,
            Runnable moved) {
        this.entrance = entrance;
        this.serialNumber = serialNumber;
        this.events = events;
        this.loop = loop;
        this.timers = timers;
        this.moved = moved;
        password = new BasicAuthPassword(entrance.access(), events::happened);
        network = new NetworkProfiles(
                entrance.access(),
                entrance.roots(),
                SLOTS,
                Map.of(FACTORY, factory(entrance)),
                String.valueOf(FACTORY),
                this::attempts,
                this::mayDowngrade,
                this);
        roots = new RootCertificates(entrance.roots(), this::own, clock);
        renewal = new CertificateRenewal(
                this::settings,
                entrance.access(),
                entrance.roots(),
                SigningRequest::newKeys,
                events::happened,
                calls,
                timers,
                clock);
        entrance.access().listener(new AccessEvents(entrance.roots(), events::happened, loop, clock));
    }

    private static NetworkConnectionProfile factory(Entrance entrance) {
        return new NetworkConnectionProfile(
                OCPPVersion.OCPP20,
                OCPPTransport.JSON,
                entrance.endpoint().toString(),
                MESSAGE_TIMEOUT,
                entrance.access().proven().profile(),
                OCPPInterface.WIRED0);
    }

    /** Begins to listen to what the CSMS sets. */
    void serve(StationVariables all) {
        variables = all;
        password.serve(all.model(), loop);
    }

    // ---- for the device model

    BasicAuthPassword password() {
        return password;
    }

    NetworkProfiles network() {
        return network;
    }

    /** The security profile that the station is connected with. On any thread. */
    int securityProfile() {
        return entrance.access().proven().profile();
    }

    /** How many certificates are installed. On any thread. */
    int certificates() {
        return entrance.roots().list(use -> true).size();
    }

    private int attempts() {
        return variables.get(variables.networkAttempts);
    }

    private boolean mayDowngrade() {
        return variables.get(variables.allowDowngrade);
    }

    private CertificateRenewal.Settings settings() {
        return new CertificateRenewal.Settings(
                variables.get(variables.organizationName),
                serialNumber,
                StationVariables.MAX_CHAIN,
                Duration.ofSeconds(variables.get(variables.signingWait)),
                variables.get(variables.signingRepeats));
    }

    private List<CertificateHash> own() {
        StationKey key = entrance.access().current().key();
        return key == null
                ? List.of()
                : Stream.of("SHA256", "SHA384", "SHA512")
                        .map(algorithm -> entrance.roots().hash(key.certificate(), algorithm))
                        .toList();
    }

    // ---- the life of the station

    Handlers handlers(OnLoop onLoop) {
        return Handlers.builder()
                .addAll(network.handlers(onLoop))
                .addAll(roots.handlers(onLoop))
                .addAll(renewal.handlers(onLoop))
                .build();
    }

    /** Which way to take to the CSMS. On any thread. */
    Ways ways() {
        return network;
    }

    /** What asks for a new certificate; empty when it cannot be asked for. */
    Optional<Runnable> signing() {
        return renewal.trigger();
    }

    void powerOn() {
        network.prioritize(variables.get(variables.networkPriority));
        network.restart();
        timers.after(DAY, this::everyDay);
    }

    private void everyDay() {
        renewal.renewInTime();
        timers.after(DAY, this::everyDay);
    }

    /** The CSMS has accepted the station. */
    void accepted() {
        events.resume();
        renewal.renewInTime();
    }

    void restart() {
        events.restart();
        renewal.restart();
    }

    // ---- what became of slots

    @Override
    public void onChange(Map<Integer, NetworkConnectionProfile> profiles, String priority) {
        loop.execute(() -> variables.set(variables.networkPriority, priority));
    }

    @Override
    public void onActive(int slot, int securityProfile, boolean switched) {
        if (switched) {
            loop.execute(moved);
        }
    }
}
