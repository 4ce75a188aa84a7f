package dev.ocpp4j.v201.devicemodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.EVSE;
import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.provisioning.Data;
import dev.ocpp4j.v201.security.SecurityEventNotificationRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The standard device model is what the published tables and the errata say. */
class StandardModelTest {
    /** The published tables, which are not part of this project: they are looked for beside it. */
    private static final Path FOLDER = Path.of("..", "..", "shared", "device-model");

    // Errata of 2025-09: 2.5, 2.62, 2.63; 2.57 and 2.66 correct lines of the table
    private static final Set<String> ADDED = Set.of(
            "SecurityCtrlr.AllowSecurityProfileDowngrade optional BOOLEAN []",
            "SecurityCtrlr.AllowCSMSTLSWildcards optional BOOLEAN []",
            "AuthCtrlr.SupportedIdTokenTypes optional MEMBER_LIST []",
            "OCPPCommCtrlr.ActiveNetworkProfile required INTEGER []",
            "Connector.AvailabilityState required OPTION_LIST []");
    private static final Set<String> REPLACED = Set.of(
            "OCPPCommCtrlr.ActiveNetworkProfile optional STRING []",
            "Connector.AvailabilityState optional OPTION_LIST []");

    @Test
    void componentsAreThoseOfTheTables() {
        Set<String> expected = column(table("components.csv"), 0);
        table("dm_components_vars.csv").stream()
                .map(row -> row.get(0))
                .filter(name -> !name.equals("<generic>"))
                .forEach(expected::add);
        assertEquals(expected, names(StandardComponent.values(), StandardComponent::wireName));
    }

    @Test
    void variablesAreThoseOfTheTablesAndTheErrata() {
        Set<String> expected = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        for (List<String> row : table("dm_components_vars.csv")) {
            expected.add((row.get(0).equals("<generic>") ? "" : row.get(0) + ".")
                    + row.get(1)
                    // <n> and the like stand for instances that the standard does not name.
                    + (row.get(2).isEmpty() || row.get(2).startsWith("<") ? "" : "[" + row.get(2) + "]")
                    + (row.get(3).equals("yes") ? " required " : " optional ")
                    + typeAndUnits(row.get(4), row.get(5)));
            known.add(row.get(1));
        }
        for (List<String> row : table("variables.csv")) {
            if (!known.contains(row.get(0))) {
                expected.add(row.get(0) + " optional " + typeAndUnits(row.get(1), row.get(2)));
            }
        }
        assertTrue(expected.removeAll(REPLACED));
        expected.addAll(ADDED);
        assertEquals(
                expected,
                names(
                        StandardVariable.values(),
                        variable -> variable
                                + (variable.isRequired() ? " required " : " optional ")
                                + variable.dataType()
                                + " "
                                + variable.units()));
    }

    private static String typeAndUnits(String type, String units) {
        Data data =
                switch (type) {
                    case "string", "passwordString", "identifierString" -> Data.STRING;
                    case "dateTime" -> Data.DATE_TIME;
                    case "OptionList" -> Data.OPTION_LIST;
                    case "SequenceList" -> Data.SEQUENCE_LIST;
                    case "MemberList" -> Data.MEMBER_LIST;
                    default -> Data.valueOf(type.toUpperCase(Locale.ROOT));
                };
        return data
                + " "
                + Arrays.stream(units.split(","))
                        .map(String::strip)
                        .filter(unit -> !unit.isEmpty())
                        .toList();
    }

    @Test
    void unitsAreThoseOfTheTable() {
        assertEquals(column(table("units_of_measure.csv"), 0), names(StandardUnit.values(), StandardUnit::wireName));
    }

    @Test
    void reasonCodesAreThoseOfTheTable() {
        assertEquals(column(table("reason_codes.csv"), 0), names(ReasonCode.values(), ReasonCode::wireName));
    }

    @Test
    void securityEventsAreThoseOfTheTable() {
        Set<String> known = table("security_events.csv").stream()
                .map(row -> row.get(0) + " " + row.get(row.size() - 1).equals("Yes"))
                .collect(Collectors.toCollection(TreeSet::new));
        known.add("DiscardedRenewedClientCertificate true"); // A02.FR.29 of the errata
        assertEquals(known, names(SecurityEvent.values(), event -> event.wireName() + " " + event.isCritical()));
    }

    @Test
    void aVariableKnowsItsPlace() {
        StandardVariable timeout = StandardVariable.OCPP_COMM_CTRLR_MESSAGE_TIMEOUT_DEFAULT;
        assertEquals(Optional.of(StandardComponent.OCPP_COMM_CTRLR), timeout.component());
        assertEquals(new Variable("MessageTimeout").withInstance("Default"), timeout.variable());
        assertEquals(Data.INTEGER, timeout.dataType());
        assertEquals(List.of(StandardUnit.S), timeout.units());
        assertTrue(timeout.isRequired());
        assertEquals("OCPPCommCtrlr.MessageTimeout[Default]", timeout.toString());
        assertEquals(Optional.empty(), StandardVariable.PROBLEM.component());
        assertEquals(List.of(StandardUnit.W, StandardUnit.KW), StandardVariable.EVSE_POWER.units());
    }

    @Test
    void everyVariableIsFoundByItsNames() {
        for (StandardVariable variable : StandardVariable.values()) {
            Component component =
                    variable.component().map(StandardComponent::component).orElse(new Component("Vendor"));
            assertEquals(Optional.of(variable), StandardVariable.of(component, variable.variable()));
        }
    }

    @Test
    void aVariableIsFoundInAnyCaseAndPlace() {
        assertEquals(
                Optional.of(StandardVariable.OCPP_COMM_CTRLR_HEARTBEAT_INTERVAL),
                StandardVariable.of(new Component("ocppcommctrlr"), new Variable("HEARTBEATINTERVAL")));
        assertEquals(
                Optional.of(StandardVariable.EVSE_POWER),
                StandardVariable.of(new Component("EVSE").withEvse(new EVSE(2)), new Variable("Power")));
        // An instance that the standard does not name
        assertEquals(
                Optional.of(StandardVariable.CUSTOMIZATION_CTRLR_CUSTOM_IMPLEMENTATION_ENABLED),
                StandardVariable.of(
                        new Component("CustomizationCtrlr"),
                        new Variable("CustomImplementationEnabled").withInstance("com.example")));
        // What any component may have
        assertEquals(
                Optional.of(StandardVariable.AC_CURRENT),
                StandardVariable.of(new Component("EVSE"), new Variable("ACCurrent").withInstance("L1")));
        // A variable that needs an instance, and one of another component
        assertEquals(
                Optional.empty(), StandardVariable.of(new Component("OCPPCommCtrlr"), new Variable("MessageTimeout")));
        assertEquals(Optional.empty(), StandardVariable.of(new Component("EVSE"), new Variable("HeartbeatInterval")));
    }

    @Test
    void theOtherNamesAreFoundToo() {
        assertEquals(Optional.of(StandardComponent.EVSE), StandardComponent.of("evse"));
        assertEquals(Optional.empty(), StandardComponent.of("Vendor"));
        assertEquals(Optional.of(ReasonCode.INVALID_URL), ReasonCode.of("invalidurl"));
        assertEquals(Optional.empty(), ReasonCode.of("Vendor"));
        assertEquals(Optional.of(StandardUnit.KWH), StandardUnit.of("kWh"));
        assertEquals(Optional.empty(), StandardUnit.of("KWH"));
        assertEquals(Optional.of(SecurityEvent.INVALID_TLS_VERSION), SecurityEvent.of("InvalidTLSVersion"));
        assertEquals(Optional.empty(), SecurityEvent.of("invalidTLSVersion"));
    }

    @Test
    void namesFitIntoMessages() {
        OcppJson json = new OcppJson(Ocpp201.PROTOCOL, Reading.EXACT);
        for (StandardVariable variable : StandardVariable.values()) {
            json.write(variable.variable());
        }
        for (StandardComponent component : StandardComponent.values()) {
            json.write(component.component());
        }
        for (ReasonCode reason : ReasonCode.values()) {
            json.write(reason.statusInfo());
        }
        for (SecurityEvent event : SecurityEvent.values()) {
            json.write(new SecurityEventNotificationRequest(event.wireName(), Instant.EPOCH));
        }
        assertEquals(new StatusInfo("NotEnabled"), ReasonCode.NOT_ENABLED.statusInfo());
    }

    // ---- the tables: values between semicolons, sometimes in quotes, after a line of titles

    private static List<List<String>> table(String name) {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), () -> "No tables in " + FOLDER.toAbsolutePath());
        try {
            return Files.readAllLines(FOLDER.resolve(name)).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(StandardModelTest::values)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString().strip());
        return values;
    }

    private static Set<String> column(List<List<String>> table, int index) {
        return table.stream().map(row -> row.get(index)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <E> Set<String> names(E[] values, Function<E, String> name) {
        Set<String> names = new TreeSet<>();
        for (E value : values) {
            assertTrue(names.add(name.apply(value)), () -> value + " stands twice");
        }
        return names;
    }
}
