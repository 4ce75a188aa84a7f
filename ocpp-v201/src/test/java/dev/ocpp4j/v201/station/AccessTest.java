package dev.ocpp4j.v201.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Loopback;
import dev.ocpp4j.core.ManualScheduler;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.security.Access;
import dev.ocpp4j.core.security.AccessControl;
import dev.ocpp4j.core.security.InstalledCertificates;
import dev.ocpp4j.core.security.Password;
import dev.ocpp4j.core.security.SecurityProblem;
import dev.ocpp4j.core.security.StationKey;
import dev.ocpp4j.core.security.TestAuthority;
import dev.ocpp4j.core.security.TestAuthority.Identity;
import dev.ocpp4j.core.station.Loop;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.devicemodel.station.DeviceModel;
import dev.ocpp4j.v201.devicemodel.station.DeviceModelStore;
import dev.ocpp4j.v201.devicemodel.station.SavedMonitoring;
import dev.ocpp4j.v201.devicemodel.station.SavedValue;
import dev.ocpp4j.v201.provisioning.GetVariableData;
import dev.ocpp4j.v201.provisioning.GetVariableStatus;
import dev.ocpp4j.v201.provisioning.GetVariablesRequest;
import dev.ocpp4j.v201.provisioning.SetVariableData;
import dev.ocpp4j.v201.provisioning.SetVariableStatus;
import dev.ocpp4j.v201.provisioning.SetVariablesRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// A01, and the events of A00 and A02
class AccessTest {
    private static final String OLD = "the old password of CS001";
    private static final String NEW = "the new password of CS001";
    private static final Component COMPONENT = new Component("SecurityCtrlr");
    private static final Variable VARIABLE = new Variable("BasicAuthPassword");

    private final ManualScheduler time = new ManualScheduler();
    private final List<String> done = new ArrayList<>();
    private final SessionConfig config = SessionConfig.builder()
            .executor(Runnable::run)
            .scheduler(time)
            .clock(time.clock())
            .onFrame((session, way, text) -> {
                if (session.calls() == Direction.TO_CSMS && text.startsWith("[3")) {
                    done.add("answer");
                }
            })
            .build();
    private final Loop loop = new Loop(Runnable::run, time);
    private final List<String> events = new ArrayList<>();
    private final InstalledCertificates roots =
            new InstalledCertificates(RootCertificates.rules(2, false), List.of(), kept -> {});
    private final AccessControl access =
            new AccessControl(new Access(1).withPassword(Password.ofText(OLD)), null, 1, (proven, candidate) -> {});
    private final Map<String, SavedValue> saved = new LinkedHashMap<>();
    private Loopback loopback;

    private void start() {
        BasicAuthPassword password = new BasicAuthPassword(access, (event, info) -> events.add(event + " " + info));
        DeviceModel model = DeviceModel.builder(config)
                .add(password.variable())
                .store(new Memory())
                .build();
        access.listener(new AccessEvents(roots, (event, info) -> events.add(event + " " + info), loop, time.clock()));
        access.listener(new AccessControl.Listener() {
            @Override
            public void onChange() {
                done.add("reconnect");
            }
        });
        password.serve(model, loop);
        loopback = Loopback.open("CS001", Ocpp201.PROTOCOL, model.handlers(), Handlers.none(), config);
    }

    private final class Memory implements DeviceModelStore {
        @Override
        public List<SavedValue> values() {
            return List.copyOf(saved.values());
        }

        @Override
        public void save(SavedValue value) {
            saved.put(value.variable().name(), value);
        }

        @Override
        public Optional<SavedMonitoring> monitoring() {
            return Optional.empty();
        }

        @Override
        public void save(SavedMonitoring monitoring) {}
    }

    @AfterEach
    void stop() {
        if (loopback != null) {
            loopback.close();
        }
    }

    private SetVariableStatus set(String password) {
        return loopback.csms()
                .send(new SetVariablesRequest(List.of(new SetVariableData(password, COMPONENT, VARIABLE))))
                .join()
                .setVariableResult()
                .get(0)
                .attributeStatus();
    }

    // A01.FR.02, A01.FR.03, A01.FR.11, A01.FR.12: the answer leaves before the connection does
    @Test
    void aNewPasswordIsTriedAfterTheAnswer() {
        start();
        assertEquals(SetVariableStatus.ACCEPTED, set(NEW));

        assertEquals(List.of("answer", "reconnect"), done);
        assertEquals(Password.ofText(NEW), access.current().password());
        assertEquals(Password.ofText(OLD), access.proven().password());
        assertEquals(List.of("ReconfigurationOfSecurityParameters BasicAuthPassword"), events);
    }

    @Test
    void aPasswordThatWasTakenBackMayBeSetAgain() {
        start();
        set(NEW);
        access.failed(access.next(), SecurityProblem.CREDENTIALS, "why");
        access.connected(access.next(), List.of());
        assertEquals(Password.ofText(OLD), access.current().password());

        assertEquals(SetVariableStatus.ACCEPTED, set(NEW));

        assertEquals(Password.ofText(NEW), access.current().password());
        assertTrue(events.contains("FailedToAuthenticateAtCsms why"), events::toString);
    }

    // A00.FR.205, part 2 errata 2.1
    @ParameterizedTest
    @CsvSource({"15, REJECTED", "16, ACCEPTED", "64, ACCEPTED", "65, REJECTED"})
    void aPasswordHas16To64Characters(int length, SetVariableStatus status) {
        start();
        assertEquals(status, set("\u00e4".repeat(length)));
    }

    // A01.FR.12
    @Test
    void thePasswordIsNotToldAndTheDeviceModelDoesNotKeepIt() {
        start();
        set(NEW);

        assertEquals(
                GetVariableStatus.REJECTED,
                loopback.csms()
                        .send(new GetVariablesRequest(List.of(new GetVariableData(COMPONENT, VARIABLE))))
                        .join()
                        .getVariableResult()
                        .get(0)
                        .attributeStatus());
        assertEquals("", saved.get("BasicAuthPassword").value());
    }

    @Test
    void aPasswordThatThePowerOutageCutOffIsTriedWithTheNextStart() {
        saved.put(
                "BasicAuthPassword",
                new SavedValue(COMPONENT, VARIABLE, dev.ocpp4j.v201.provisioning.Attribute.ACTUAL, NEW));
        start();

        assertEquals(Password.ofText(NEW), access.current().password());
        assertEquals("", saved.get("BasicAuthPassword").value());
    }

    // A00.FR.309, A00.FR.316, A00.FR.323
    @ParameterizedTest
    @CsvSource({
        "SERVER_CERTIFICATE, InvalidCsmsCertificate",
        "TLS_VERSION, InvalidTLSVersion",
        "CIPHER_SUITE, InvalidTLSCipherSuite",
        "CREDENTIALS, FailedToAuthenticateAtCsms",
        "OWN_CERTIFICATE, FailedToAuthenticateAtCsms"
    })
    void whatKeepsTheStationOutIsASecurityEvent(SecurityProblem problem, String event) {
        start();
        access.failed(access.next(), problem, "x".repeat(300));

        assertEquals(List.of(event + " " + "x".repeat(255)), events);
    }

    // A02.FR.29
    @Test
    void aCertificateThatWasGivenUpIsASecurityEvent() {
        start();
        access.change(now -> now.withProfile(3).withKey(key()));
        access.connected(access.next(), List.of());
        StationKey proven = access.proven().key();
        assertEquals(List.of(), events, "a change that works needs none");

        access.change(now -> now.withKey(key()));
        access.failed(access.next(), null, "");
        access.connected(access.next(), List.of());

        assertEquals(proven, access.current().key());
        assertEquals(
                List.of("DiscardedRenewedClientCertificate Taken back, since the CSMS could not be reached with it"),
                events);
        assertNull(access.ways().stream()
                .filter(way -> !proven.equals(way.key()))
                .findFirst()
                .orElse(null));
    }

    private static StationKey key() {
        Identity own = new TestAuthority().station("CS001");
        return new StationKey(own.keys().getPrivate(), List.of(own.certificate()));
    }
}
