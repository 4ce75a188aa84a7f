package dev.ocpp4j.v201.devicemodel.station;

import static dev.ocpp4j.v201.devicemodel.station.Lab.FAN;
import static dev.ocpp4j.v201.devicemodel.station.Lab.INTERVAL;
import static dev.ocpp4j.v201.devicemodel.station.Lab.PASSWORD;
import static dev.ocpp4j.v201.devicemodel.station.Lab.SPEED;
import static dev.ocpp4j.v201.devicemodel.station.Lab.STATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.ComponentVariable;
import dev.ocpp4j.v201.common.EVSE;
import dev.ocpp4j.v201.common.GenericDeviceModelStatus;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.devicemodel.ReasonCode;
import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.devicemodel.VariableType;
import dev.ocpp4j.v201.provisioning.Attribute;
import dev.ocpp4j.v201.provisioning.ComponentCriterion;
import dev.ocpp4j.v201.provisioning.GetBaseReportRequest;
import dev.ocpp4j.v201.provisioning.GetBaseReportResponse;
import dev.ocpp4j.v201.provisioning.GetReportRequest;
import dev.ocpp4j.v201.provisioning.GetReportResponse;
import dev.ocpp4j.v201.provisioning.Mutability;
import dev.ocpp4j.v201.provisioning.NotifyReportRequest;
import dev.ocpp4j.v201.provisioning.NotifyReportResponse;
import dev.ocpp4j.v201.provisioning.ReportBase;
import dev.ocpp4j.v201.provisioning.ReportData;
import dev.ocpp4j.v201.provisioning.VariableAttribute;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The CSMS asks for reports (B07, B08). */
class ReportsTest {
    private final Lab lab = new Lab();

    private static DeviceVariable<Boolean> flag(Component component, String name, boolean value) {
        return new DeviceVariable<>(component, new Variable(name), VariableType.BOOLEAN, Mutability.READ_ONLY)
                .withValue(value);
    }

    private static DeviceVariable<Integer> limit(StandardVariable variable, int value) {
        return new DeviceVariable<>(variable, VariableType.INTEGER, Mutability.READ_ONLY).withValue(value);
    }

    private static List<ReportData> base(Lab lab, ReportBase base) {
        lab.reports.clear();
        assertEquals(
                GenericDeviceModelStatus.ACCEPTED,
                lab.ask(new GetBaseReportRequest(7, base)).status()); // B07.FR.01
        return data(lab);
    }

    /** What the parts report, once it is sure that they are one report. */
    private static List<ReportData> data(Lab lab) {
        for (NotifyReportRequest part : lab.reports) {
            int index = lab.reports.indexOf(part);
            assertEquals(7, part.requestId()); // B07.FR.04, B08.FR.04
            assertEquals(index, part.seqNo()); // B07.FR.10, B08.FR.14
            assertEquals(index + 1 < lab.reports.size(), part.tbc());
            assertEquals(lab.time.now(), part.generatedAt());
        }
        return lab.reports.stream().flatMap(part -> part.reportData().stream()).toList();
    }

    private static List<String> names(List<ReportData> data) {
        return data.stream()
                .map(one -> one.component().name() + "." + one.variable().name())
                .toList();
    }

    private static ReportData find(List<ReportData> data, DeviceVariable<?> variable) {
        return data.stream()
                .filter(one -> one.component().equals(variable.component())
                        && one.variable().equals(variable.variable()))
                .findFirst()
                .orElseThrow();
    }

    private GetReportResponse report(Lab where, List<ComponentCriterion> criteria, ComponentVariable... asked) {
        where.reports.clear();
        return where.ask(new GetReportRequest(7)
                .withComponentCriteria(criteria)
                .withComponentVariable(asked.length == 0 ? null : List.of(asked)));
    }

    private List<String> reported(Lab where, List<ComponentCriterion> criteria, ComponentVariable... asked) {
        assertEquals(
                GenericDeviceModelStatus.ACCEPTED,
                report(where, criteria, asked).status()); // B08.FR.01
        return names(data(where));
    }

    // ---- B07

    // B07.FR.03, B07.FR.08, B07.FR.11
    @Test
    void theFullInventoryHasAllVariablesAndAttributes() {
        List<ReportData> data = base(lab, ReportBase.FULL_INVENTORY);
        assertEquals(lab.model.variables().size(), data.size());
        ReportData fan = find(data, SPEED);
        assertEquals(
                List.of(Attribute.ACTUAL, Attribute.TARGET, Attribute.MIN_SET, Attribute.MAX_SET),
                fan.variableAttribute().stream().map(VariableAttribute::type).toList());
        assertEquals(
                List.of("", "", "200", "500"),
                fan.variableAttribute().stream().map(VariableAttribute::value).toList());
        assertEquals("rpm", fan.variableCharacteristics().unit());
        assertTrue(fan.variableCharacteristics().supportsMonitoring());
        assertEquals(
                "Available,Occupied,Faulted",
                find(data, STATE).variableCharacteristics().valuesList());
        assertTrue(names(data).contains("DeviceDataCtrlr.ItemsPerMessage"));
    }

    // B07.FR.03 as of errata 2.10
    @Test
    void aReportLeavesOutTheValueOfWhatIsWriteOnly() {
        lab.set(PASSWORD, "secret");
        ReportData password = find(base(lab, ReportBase.FULL_INVENTORY), PASSWORD);
        assertNull(password.variableAttribute().get(0).value());
        assertEquals(Mutability.WRITE_ONLY, password.variableAttribute().get(0).mutability());
        assertFalse(lab.frames.stream()
                .filter(frame -> frame.contains("NotifyReport"))
                .anyMatch(frame -> frame.contains("secret")));
    }

    // Referenced components and variables, chapter 2: what can be written is persistent
    @Test
    void whatCanBeWrittenIsPersistent() {
        for (ReportData one : base(lab, ReportBase.FULL_INVENTORY)) {
            for (VariableAttribute attribute : one.variableAttribute()) {
                assertEquals(attribute.mutability() != Mutability.READ_ONLY, attribute.persistent(), one.toString());
            }
        }
    }

    // B07.FR.07, B07.FR.12
    @Test
    void theConfigurationInventoryHasWhatCanBeSet() {
        List<ReportData> data = base(lab, ReportBase.CONFIGURATION_INVENTORY);
        assertEquals(
                List.of(
                        "Fan.FanSpeed",
                        "ClockCtrlr.Interval",
                        "SecurityCtrlr.BasicAuthPassword",
                        "MonitoringCtrlr.Enabled",
                        "MonitoringCtrlr.OfflineQueuingSeverity"),
                names(data));
        assertTrue(data.stream()
                .flatMap(one -> one.variableAttribute().stream())
                .noneMatch(attribute -> attribute.mutability() == Mutability.READ_ONLY));
        assertTrue(data.stream().allMatch(one -> one.variableCharacteristics() != null));
    }

    // B07.FR.09
    @Test
    void theSummaryInventoryHasAvailabilityAndProblems() {
        Component good = new Component("RCD").withInstance("good");
        Component bad = new Component("RCD").withInstance("bad");
        Lab where = new Lab(builder -> builder.add(
                flag(good, "Tripped", false),
                flag(bad, "Tripped", true),
                flag(bad, "Active", false),
                flag(bad, "Operated", true),
                Lab.availability(2)));
        List<ReportData> data = base(where, ReportBase.SUMMARY_INVENTORY);
        assertEquals(
                List.of("EVSE.AvailabilityState", "RCD.Tripped", "RCD.Active", "EVSE.AvailabilityState"), names(data));
        assertEquals(bad, data.get(1).component());
    }

    // B07.FR.03, B07.FR.10
    @Test
    void partsHaveItemsPerMessage() {
        Lab where = new Lab(
                builder -> builder.add(limit(StandardVariable.DEVICE_DATA_CTRLR_ITEMS_PER_MESSAGE_GET_REPORT, 3)));
        int all = base(where, ReportBase.FULL_INVENTORY).size();
        assertEquals((all + 2) / 3, where.reports.size());
        assertEquals(3, where.reports.get(0).reportData().size());
    }

    @Test
    void partsHaveBytesPerMessage() {
        Lab where = new Lab(
                builder -> builder.add(limit(StandardVariable.DEVICE_DATA_CTRLR_BYTES_PER_MESSAGE_GET_REPORT, 1000)));
        base(where, ReportBase.FULL_INVENTORY);
        List<Integer> lengths = where.frames.stream()
                .filter(frame -> frame.startsWith("OUT TO_CSMS"))
                .filter(frame -> frame.contains("\"NotifyReport\""))
                .map(frame -> frame.substring("OUT TO_CSMS ".length()).getBytes(StandardCharsets.UTF_8).length)
                .toList();
        assertEquals(where.reports.size(), lengths.size());
        assertTrue(lengths.stream().allMatch(length -> length <= 1000), lengths.toString());
        assertTrue(where.reports.size() < where.model.variables().size(), "as many as fit");
    }

    @Test
    void anItemThatIsTooLongGoesAlone() {
        Lab where = new Lab(
                builder -> builder.add(limit(StandardVariable.DEVICE_DATA_CTRLR_BYTES_PER_MESSAGE_GET_REPORT, 1)));
        assertEquals(base(where, ReportBase.FULL_INVENTORY).size(), where.reports.size());
    }

    @Test
    void theReportFollowsTheReply() {
        lab.ask(new GetBaseReportRequest(7, ReportBase.FULL_INVENTORY));
        List<String> sent = lab.frames.stream()
                .filter(frame -> frame.startsWith("OUT TO_CSMS"))
                .toList();
        assertTrue(sent.get(0).contains("Accepted"), sent.get(0));
        assertTrue(sent.get(1).contains("NotifyReport"), sent.get(1));
    }

    @Test
    void aPartWaitsForTheAnswerToTheOneBefore() {
        Lab where = new Lab(
                builder -> builder.add(limit(StandardVariable.DEVICE_DATA_CTRLR_ITEMS_PER_MESSAGE_GET_REPORT, 5)));
        where.holdReports = true;
        where.ask(new GetBaseReportRequest(7, ReportBase.FULL_INVENTORY));
        where.ask(new GetReportRequest(8).withComponentVariable(List.of(new ComponentVariable(FAN))));
        while (where.reports.size() < 5) {
            assertEquals(where.heldReports.size(), where.reports.size());
            where.wait(1);
            where.heldReports.get(where.heldReports.size() - 1).complete(new NotifyReportResponse());
        }
        assertEquals(
                List.of(7, 7, 7, 7, 8),
                where.reports.stream().map(NotifyReportRequest::requestId).toList());
        assertEquals(
                List.of(0, 1, 2, 3, 0),
                where.reports.stream().map(NotifyReportRequest::seqNo).toList());
        assertTrue(
                where.reports.get(1).generatedAt().isAfter(where.reports.get(0).generatedAt()));
    }

    // B07.FR.13, B08.FR.16
    @Test
    void aReportIsRejectedWhenTooManyAreOnTheirWay() {
        lab.holdReports = true;
        for (int i = 0; i < 4; i++) {
            base(lab, ReportBase.FULL_INVENTORY);
        }
        GetBaseReportResponse answer = lab.ask(new GetBaseReportRequest(9, ReportBase.FULL_INVENTORY));
        assertEquals(GenericDeviceModelStatus.REJECTED, answer.status());
        assertEquals(
                GenericDeviceModelStatus.REJECTED,
                lab.ask(new GetReportRequest(9)).status());
        lab.heldReports.get(0).complete(new NotifyReportResponse());
        assertEquals(
                GenericDeviceModelStatus.ACCEPTED,
                lab.ask(new GetBaseReportRequest(9, ReportBase.FULL_INVENTORY)).status());
    }

    @Test
    void aPartThatIsNotAnsweredDoesNotStopTheNext() {
        lab.holdReports = true;
        base(lab, ReportBase.FULL_INVENTORY);
        lab.ask(new GetReportRequest(8).withComponentVariable(List.of(new ComponentVariable(FAN))));
        lab.wait(30);
        assertEquals(
                List.of(7, 8),
                lab.reports.stream().map(NotifyReportRequest::requestId).toList());
    }

    @Test
    void aReportEndsWithItsSession() {
        lab.holdReports = true;
        for (int i = 0; i < 4; i++) {
            base(lab, ReportBase.FULL_INVENTORY);
        }
        lab.link.cut();
        lab.holdReports = false;
        lab.connect();
        base(lab, ReportBase.FULL_INVENTORY);
        assertEquals(1, lab.reports.size());
    }

    @Test
    void aReportOfHundredsOfPartsArrives() {
        DeviceVariable<?>[] many = IntStream.range(0, 700)
                .mapToObj(i -> flag(new Component("Component" + i), "Active", true))
                .toArray(DeviceVariable<?>[]::new);
        Lab where = new Lab(builder ->
                builder.add(many).add(limit(StandardVariable.DEVICE_DATA_CTRLR_ITEMS_PER_MESSAGE_GET_REPORT, 1)));
        assertEquals(
                where.model.variables().size(),
                base(where, ReportBase.FULL_INVENTORY).size());
        assertTrue(where.reports.size() > 700);
    }

    // ---- B08

    // B08.FR.12
    @Test
    void aReportWithoutFiltersHasEverything() {
        assertEquals(lab.model.variables().size(), reported(lab, null).size());
        assertTrue(data(lab).stream().allMatch(one -> one.variableCharacteristics() != null));
    }

    // B08.FR.07 to B08.FR.10, B08.FR.13
    @Test
    void criteriaChooseComponents() {
        Component on = new Component("On");
        Component off = new Component("Off");
        Component sick = new Component("Sick");
        Lab where = new Lab(builder -> builder.add(
                flag(on, "Active", true),
                flag(on, "Enabled", true),
                flag(off, "Active", false),
                flag(off, "Enabled", false),
                flag(off, "Available", false),
                flag(off, "Problem", false),
                flag(sick, "Active", false),
                flag(sick, "Problem", true)));
        ComponentVariable[] asked = {new ComponentVariable(on), new ComponentVariable(off), new ComponentVariable(sick)
        };
        assertEquals(List.of("On.Active", "On.Enabled"), reported(where, List.of(ComponentCriterion.ACTIVE), asked));
        assertEquals(
                List.of("On.Active", "On.Enabled", "Sick.Active", "Sick.Problem"),
                reported(where, List.of(ComponentCriterion.ENABLED), asked));
        assertEquals(
                List.of("On.Active", "On.Enabled", "Sick.Active", "Sick.Problem"),
                reported(where, List.of(ComponentCriterion.AVAILABLE), asked));
        assertEquals(List.of("Sick.Active", "Sick.Problem"), reported(where, List.of(ComponentCriterion.PROBLEM)));
        assertEquals(
                List.of("On.Active", "On.Enabled", "Sick.Active", "Sick.Problem"),
                reported(where, List.of(ComponentCriterion.ACTIVE, ComponentCriterion.PROBLEM), asked));
    }

    // B08.FR.05, B08.FR.11, B08.FR.20
    @Test
    void aComponentIsReportedWithAllItsVariables() {
        assertEquals(
                List.of("Fan.FanSpeed", "EVSE.AvailabilityState"),
                reported(lab, null, new ComponentVariable(FAN), new ComponentVariable(new Component("evse"))));
        assertEquals(
                List.of("Fan.FanSpeed"),
                reported(
                        lab,
                        null,
                        new ComponentVariable(FAN),
                        new ComponentVariable(FAN),
                        new ComponentVariable(new Component("Nothing"))));
    }

    // B08.FR.21
    @Test
    void aVariableWithoutInstanceMeansAllOfThem() {
        ComponentVariable items =
                new ComponentVariable(new Component("DeviceDataCtrlr")).withVariable(new Variable("ItemsPerMessage"));
        assertEquals(3, reported(lab, null, items).size());
        assertEquals(
                List.of("GetReport", "GetVariables", "SetVariables"),
                data(lab).stream().map(one -> one.variable().instance()).toList());
        reported(lab, null, items.withVariable(new Variable("ItemsPerMessage").withInstance("getreport")));
        assertEquals(
                List.of("GetReport"),
                data(lab).stream().map(one -> one.variable().instance()).toList());
    }

    // B08.FR.22, B08.FR.23, B08.FR.24, B08.FR.25
    @Test
    void aComponentWithLessMeansAllWithMore() {
        Component station = new Component("Lock");
        Component evse = station.withEvse(new EVSE(1));
        Component connector = station.withEvse(new EVSE(1).withConnectorId(1));
        Component other = station.withEvse(new EVSE(2).withConnectorId(1)).withInstance("Upper");
        Lab where = new Lab(builder -> builder.add(
                flag(station, "Active", true),
                flag(evse, "Active", true),
                flag(connector, "Active", true),
                flag(other, "Active", true)));
        assertEquals(4, reported(where, null, new ComponentVariable(station)).size());
        assertEquals(2, reported(where, null, new ComponentVariable(evse)).size());
        assertEquals(1, reported(where, null, new ComponentVariable(connector)).size());
        assertEquals(
                1,
                reported(where, null, new ComponentVariable(station.withInstance("Upper")))
                        .size());
        assertEquals(
                1,
                reported(where, null, new ComponentVariable(station.withEvse(new EVSE(2))))
                        .size());
    }

    // B08.FR.15
    @Test
    void nothingToReportIsAnEmptyResultSet() {
        GetReportResponse answer = report(lab, List.of(ComponentCriterion.PROBLEM), new ComponentVariable(FAN));
        assertEquals(GenericDeviceModelStatus.EMPTY_RESULT_SET, answer.status());
        assertEquals(ReasonCode.NOT_FOUND.wireName(), answer.statusInfo().reasonCode());
        assertEquals(List.of(), lab.reports);
        assertEquals(
                GenericDeviceModelStatus.EMPTY_RESULT_SET,
                report(lab, null, new ComponentVariable(new Component("Nothing")))
                        .status());
    }

    // B08.FR.06, B08.FR.17
    @Test
    void moreFiltersThanItemsPerMessageAreRefused() {
        assertEquals(
                ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION,
                lab.errorOf(new GetReportRequest(7)
                        .withComponentVariable(Collections.nCopies(51, new ComponentVariable(FAN)))));
    }

    // B08.FR.18
    @Test
    void aRequestLongerThanBytesPerMessageIsRefused() {
        Lab where = new Lab(
                builder -> builder.add(limit(StandardVariable.DEVICE_DATA_CTRLR_BYTES_PER_MESSAGE_GET_REPORT, 300)));
        assertEquals(
                ErrorCode.FORMAT_VIOLATION,
                where.errorOf(new GetReportRequest(7)
                        .withComponentVariable(Collections.nCopies(20, new ComponentVariable(FAN)))));
    }

    // ---- both

    @Test
    void aSourceThatFailsDoesNotStopTheReport() {
        DeviceVariable<Integer> broken = new DeviceVariable<>(
                        new Component("Sensor"), new Variable("Value"), VariableType.INTEGER, Mutability.READ_ONLY)
                .withSource(() -> {
                    throw new IllegalStateException("no sensor");
                });
        Lab where = new Lab(builder -> builder.add(broken));
        assertEquals(
                "",
                find(base(where, ReportBase.FULL_INVENTORY), broken)
                        .variableAttribute()
                        .get(0)
                        .value());
    }

    @Test
    void whatCannotBeReportedIsFoundWhenTheModelIsBuilt() {
        DeviceVariable<Boolean> bad = flag(new Component("C"), "a name with blanks", true);
        assertThrows(InvalidMessageException.class, () -> new Lab(builder -> builder.add(bad)));
    }

    @Test
    void theModelBringsWhatTellsOfItself() {
        assertEquals(
                new TreeSet<>(List.of(
                        "ActiveMonitoringBase",
                        "ActiveMonitoringLevel",
                        "Available",
                        "BytesPerMessage",
                        "Enabled",
                        "ItemsPerMessage",
                        "OfflineQueuingSeverity")),
                new TreeSet<>(lab.model.variables().stream()
                        .filter(variable -> variable.component().name().equals("MonitoringCtrlr"))
                        .map(variable -> variable.variable().name())
                        .toList()));
        assertEquals(
                INTERVAL,
                lab.model
                        .variable(new Component("clockctrlr"), new Variable("INTERVAL"))
                        .orElseThrow());
    }
}
