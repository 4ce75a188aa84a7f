package dev.ocpp4j.v201.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Loopback;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.security.Access;
import dev.ocpp4j.core.security.AccessControl;
import dev.ocpp4j.core.security.InstalledCertificates;
import dev.ocpp4j.core.security.Password;
import dev.ocpp4j.core.security.StationKey;
import dev.ocpp4j.core.security.TestAuthority;
import dev.ocpp4j.core.security.TestAuthority.Identity;
import dev.ocpp4j.core.security.Way;
import dev.ocpp4j.core.station.Loop;
import dev.ocpp4j.core.station.OnLoop;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.provisioning.NetworkConnectionProfile;
import dev.ocpp4j.v201.provisioning.OCPPInterface;
import dev.ocpp4j.v201.provisioning.OCPPTransport;
import dev.ocpp4j.v201.provisioning.OCPPVersion;
import dev.ocpp4j.v201.provisioning.SetNetworkProfileRequest;
import dev.ocpp4j.v201.provisioning.SetNetworkProfileResponse;
import dev.ocpp4j.v201.provisioning.SetNetworkProfileStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// A05, B09, B10
class NetworkProfilesTest {
    private static final TestAuthority CSO = new TestAuthority();
    private static final Password PASSWORD = Password.ofText("a password of 2.0.1");

    private final List<String> told = new ArrayList<>();
    private final InstalledCertificates roots =
            new InstalledCertificates(RootCertificates.rules(5, false), List.of(), kept -> {});
    private final AccessControl access =
            new AccessControl(new Access(1).withPassword(PASSWORD), null, 1, (proven, candidate) -> {});
    private boolean downgrade;
    private final NetworkProfiles network = new NetworkProfiles(
            access,
            roots,
            Set.of(1, 2, 3),
            Map.of(1, profile(1, "one")),
            "1",
            () -> 2,
            () -> downgrade,
            new NetworkProfiles.Listener() {
                @Override
                public void onChange(Map<Integer, NetworkConnectionProfile> profiles, String priority) {
                    told.add("slots " + profiles.keySet().stream().sorted().toList() + " priority " + priority);
                }

                @Override
                public void onActive(int slot, int securityProfile, boolean switched) {
                    told.add("active " + slot + " profile " + securityProfile + (switched ? " switched" : ""));
                }
            });

    private static NetworkConnectionProfile profile(int securityProfile, String host) {
        String scheme = securityProfile >= 2 ? "wss://" : "ws://";
        return profile(securityProfile, OCPPVersion.OCPP20, scheme + host + ".example/ocpp");
    }

    private static NetworkConnectionProfile profile(int securityProfile, OCPPVersion version, String url) {
        return new NetworkConnectionProfile(
                version, OCPPTransport.JSON, url, 30, securityProfile, OCPPInterface.WIRED0);
    }

    private SetNetworkProfileResponse set(int slot, NetworkConnectionProfile profile) {
        SessionConfig config = SessionConfig.builder()
                .executor(Runnable::run)
                .scheduler(new ManualScheduler())
                .build();
        OnLoop onLoop = new OnLoop(new Loop(Runnable::run, config.scheduler()), () -> false);
        try (Loopback loopback = Loopback.open(
                "CS001",
                Ocpp201.PROTOCOL,
                network.handlers(onLoop),
                Handlers.builder().build(),
                config)) {
            return loopback.csms()
                    .send(new SetNetworkProfileRequest(slot, profile))
                    .join();
        }
    }

    private static String reason(SetNetworkProfileResponse response) {
        assertEquals(SetNetworkProfileStatus.REJECTED, response.status());
        return response.statusInfo().reasonCode();
    }

    private String problem(String priority) {
        return network.problem(priority).map(StatusInfo::reasonCode).orElse("none");
    }

    private List<String> attempts(int count) {
        List<String> tried = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Way way = network.next();
            tried.add(way.endpoint().getHost().replace(".example", ""));
            network.failed(way, null, "");
        }
        return tried;
    }

    private void connect() {
        network.connected(network.next(), List.of());
    }

    // ---- B09

    // B09.FR.01
    @Test
    void aProfileIsStoredAndNotUsedYet() {
        SetNetworkProfileResponse response = set(2, profile(1, "two"));

        assertEquals(SetNetworkProfileStatus.ACCEPTED, response.status());
        assertNull(response.statusInfo());
        assertEquals(List.of("slots [1, 2] priority 1"), told);
        assertEquals(List.of("one", "one", "one"), attempts(3));
    }

    // B09.FR.02
    @ParameterizedTest
    @CsvSource({
        "1,OCPP20,wss://two.example/ocpp",
        "2,OCPP20,ws://two.example/ocpp",
        "1,OCPP16,ws://two.example/ocpp",
        "0,OCPP20,ws://two.example/ocpp",
        "4,OCPP20,wss://two.example/ocpp",
        "1,OCPP20,http://two.example/ocpp",
        "1,OCPP20,ws://user:pw@two.example/ocpp",
        "1,OCPP20,ws:two",
        "1,OCPP20,'ws://two example'"
    })
    void aProfileThatIsNotValidIsRejected(int securityProfile, OCPPVersion version, String url) {
        assertEquals("InvalidNetworkConf", reason(set(2, profile(securityProfile, version, url))));
        assertEquals(List.of(), told);
    }

    // B09.FR.05
    @Test
    void aSlotThatThereIsNotIsRejected() {
        assertEquals("InvalidConfSlot", reason(set(4, profile(1, "four"))));
    }

    // B09.FR.04, B09.FR.31
    @Test
    void aLowerSecurityProfileIsRejectedUnlessItIsTwoAndAllowed() {
        access.profile(3);

        assertEquals("NoSecurityDowngrade", reason(set(2, profile(2, "two"))));
        downgrade = true;
        assertEquals(SetNetworkProfileStatus.ACCEPTED, set(2, profile(2, "two")).status());
        assertEquals("NoSecurityDowngrade", reason(set(3, profile(1, "three"))));
    }

    // ---- the priority

    // B10.FR.02
    @ParameterizedTest
    @ValueSource(strings = {"", "2", "1,2", "1,1", "x", "1,", "1;2"})
    void aPriorityOfSlotsThatAreNotFilledIsAProblem(String priority) {
        assertEquals("InvalidValue", problem(priority));
    }

    // A05.FR.02 to A05.FR.04
    @Test
    void aHigherSecurityProfileNeedsWhatItNeeds() {
        set(2, profile(2, "two"));
        set(3, profile(3, "three"));

        assertEquals("InvalidNetworkConf", problem("2,1"));
        roots.install("CSMSRootCertificate", TestAuthority.pem(CSO.root()), Instant.now());
        assertEquals("none", problem("2,1"));
        assertEquals("InvalidNetworkConf", problem("3,2,1"));
        access.change(now -> now.withKey(key()));
        assertEquals("none", problem("3, 2, 1"));
    }

    private static StationKey key() {
        Identity identity = CSO.station("SN1");
        return new StationKey(identity.keys().getPrivate(), List.of(identity.certificate()));
    }

    // A05.FR.08 to A05.FR.10
    @Test
    void aPriorityNeverLeadsToTheFirstProfileAgain() {
        roots.install("CSMSRootCertificate", TestAuthority.pem(CSO.root()), Instant.now());
        set(2, profile(2, "two"));
        access.profile(3);

        assertEquals("NoSecurityDowngrade", problem("2"));
        downgrade = true;
        assertEquals("none", problem("2"));
        assertEquals("NoSecurityDowngrade", problem("2,1"));
    }

    // ---- B10

    private void prepare() {
        set(2, profile(1, "two"));
        set(3, profile(1, "three"));
        network.connected(network.next(), List.of());
        network.prioritize("2,3");
        told.clear();
    }

    // B10.FR.03, B10.FR.04, B10.FR.07, B10.FR.08
    @Test
    void eachSlotHasItsAttemptsAndTheOneThatWorkedIsAmongThem() {
        prepare();
        assertEquals("one", network.next().endpoint().getHost().replace(".example", ""), "not before a restart");
        network.restart();

        assertEquals(List.of("two", "two", "three", "three", "one", "one", "two"), attempts(7));
    }

    // B10.FR.10
    @Test
    void whoeverSwitchesIsToldToBootAnew() {
        prepare();
        network.restart();
        attempts(2);
        connect();

        assertEquals(List.of("active 3 profile 1 switched"), told);
        assertEquals(3, network.active());
        connect();
        assertEquals("active 3 profile 1", told.get(1));
    }

    // A05.FR.05, A05.FR.06
    @Test
    void lowerProfilesAreRemovedOnceAHigherOneWorks() {
        roots.install("CSMSRootCertificate", TestAuthority.pem(CSO.root()), Instant.now());
        connect();
        set(2, profile(2, "two"));
        network.prioritize("2,1");
        network.restart();
        told.clear();
        connect();

        assertEquals(List.of("slots [2] priority 2", "active 2 profile 2 switched"), told);
        assertEquals(2, access.proven().profile());
        assertEquals(List.of("two", "two", "two"), attempts(3));
        assertEquals("NoSecurityDowngrade", reason(set(1, profile(1, "one"))));
    }

    // A05: until it works, the lower one stays
    @Test
    void aHigherProfileThatDoesNotWorkIsLeftAgain() {
        roots.install("CSMSRootCertificate", TestAuthority.pem(CSO.root()), Instant.now());
        connect();
        set(2, profile(2, "two"));
        network.prioritize("2,1");
        network.restart();

        assertEquals(List.of("two", "two"), attempts(2));
        connect();
        assertEquals(1, network.active());
        assertEquals(1, access.proven().profile());
    }

    // A01, A02.FR.08: without a restart
    @Test
    void aChangeIsTriedAtOnceWhereTheStationIsConnected() {
        prepare();
        network.restart();
        connect();
        Way before = network.next();
        Password next = Password.ofText("the next password");
        access.change(now -> now.withPassword(next));

        Way changed = network.next();
        assertEquals(before.endpoint(), changed.endpoint());
        assertEquals(next, changed.with().password());
        network.connected(changed, List.of());
        assertEquals(next, access.proven().password());
    }

    // A02.FR.28: all slots with the new password, then all with the old one
    @Test
    void whatIsBeingTriedIsTriedAtEverySlotFirst() {
        prepare();
        network.restart();
        Password next = Password.ofText("the next password");
        access.change(now -> now.withPassword(next));

        List<String> tried = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Way way = network.next();
            tried.add(
                    way.endpoint().getHost().charAt(0) + (way.with().password().equals(next) ? "+" : "-"));
            network.failed(way, null, "");
        }
        assertEquals(List.of("t+", "t+", "t+", "t+", "o+", "o+", "t-", "t-", "t-", "t-", "o-", "o-"), tried);
        connect();
        assertEquals(next, access.proven().password());
    }

    @Test
    void aStationWithoutSlotsCannotBe() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new NetworkProfiles(access, roots, Set.of(1, 2), Map.of(), "1", () -> 1, () -> false, null));
    }
}
