package dev.ocpp4j.examples.certify.core201;

import dev.ocpp4j.core.FrameObserver.Way;
import dev.ocpp4j.examples.certify.Words;
import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.EVSE;
import dev.ocpp4j.v201.common.GenericDeviceModelStatus;
import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.provisioning.Attribute;
import dev.ocpp4j.v201.provisioning.GetBaseReportRequest;
import dev.ocpp4j.v201.provisioning.GetVariableData;
import dev.ocpp4j.v201.provisioning.GetVariableResult;
import dev.ocpp4j.v201.provisioning.GetVariableStatus;
import dev.ocpp4j.v201.provisioning.GetVariablesRequest;
import dev.ocpp4j.v201.provisioning.NotifyReportRequest;
import dev.ocpp4j.v201.provisioning.ReportBase;
import dev.ocpp4j.v201.provisioning.ReportData;
import dev.ocpp4j.v201.provisioning.SetVariableData;
import dev.ocpp4j.v201.provisioning.SetVariableResult;
import dev.ocpp4j.v201.provisioning.SetVariableStatus;
import dev.ocpp4j.v201.provisioning.SetVariablesRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The words that cases about the device model of a station are written in. Used on the thread of the run only. */
abstract class DeviceModelScene extends Scene {
    private final Map<StandardVariable, String> before = new LinkedHashMap<>();
    private @Nullable List<EVSE> connectors;
    private int requestId;

    DeviceModelScene(Kit kit) {
        super(kit, Way.IN);
    }

    // ---- variables

    private static Component component(StandardVariable variable) {
        return variable.component().orElseThrow().component();
    }

    static GetVariableData query(StandardVariable variable) {
        return new GetVariableData(component(variable), variable.variable()).withAttributeType(Attribute.ACTUAL);
    }

    static SetVariableData data(StandardVariable variable, String value) {
        return new SetVariableData(value, component(variable), variable.variable()).withAttributeType(Attribute.ACTUAL);
    }

    /** The value of a variable as the station tells it; empty when it tells none. */
    Optional<String> value(StandardVariable variable) {
        return Optional.ofNullable(
                        call(new GetVariablesRequest(List.of(query(variable)))).response())
                .map(answer -> answer.getVariableResult().get(0))
                .filter(result -> result.attributeStatus() == GetVariableStatus.ACCEPTED)
                .map(GetVariableResult::attributeValue);
    }

    /** Sets back what was remembered. */
    void restore() {
        Map<StandardVariable, String> variables = new LinkedHashMap<>(before);
        before.clear();
        variables.forEach((variable, value) -> call(new SetVariablesRequest(List.of(data(variable, value)))));
    }

    /** Remembers what a variable is, to set it back after the case. */
    void keep(StandardVariable variable) {
        value(variable).ifPresent(now -> before.putIfAbsent(variable, now));
    }

    /** Sets a variable for a case. */
    void set(StandardVariable variable, String value) {
        keep(variable);
        setEach(data(variable, value));
    }

    /** Sets variables, all of which have to be Accepted. */
    void setEach(SetVariableData... wanted) {
        List<SetVariableResult> results =
                ask(new SetVariablesRequest(List.of(wanted))).setVariableResult();
        for (SetVariableData each : wanted) {
            SetVariableResult result = of(results, each.component(), each.variable());
            is(each.variable().name() + ": attributeStatus", SetVariableStatus.ACCEPTED, result.attributeStatus());
            isOneOf(
                    each.variable().name() + ": attributeType",
                    List.of(Attribute.ACTUAL),
                    actual(result.attributeType()));
            noError(result.attributeStatusInfo());
        }
    }

    /** Reads variables, all of which have to have these values. */
    void getEach(Map<StandardVariable, String> wanted) {
        List<GetVariableResult> results = ask(new GetVariablesRequest(
                        wanted.keySet().stream().map(StationScene::query).toList()))
                .getVariableResult();
        wanted.forEach((variable, value) -> {
            GetVariableResult result = ofGet(results, component(variable), variable.variable());
            is(variable + ": attributeStatus", GetVariableStatus.ACCEPTED, result.attributeStatus());
            is(variable + ": attributeType", Attribute.ACTUAL, actual(result.attributeType()));
            is(variable + ": attributeValue", value, result.attributeValue());
            noError(result.attributeStatusInfo());
        });
    }

    /** Absent means Actual. */
    private static Attribute actual(@Nullable Attribute type) {
        return type == null ? Attribute.ACTUAL : type;
    }

    private void noError(@Nullable StatusInfo info) {
        that(
                "There is no attributeStatusInfo, or it tells NoError",
                info == null || info.reasonCode().equals("NoError"),
                "it tells " + (info == null ? "" : info.reasonCode()));
    }

    /** Tries to read something that cannot be read. */
    void cannotGet(GetVariableData wanted, GetVariableStatus status) {
        List<GetVariableResult> results =
                ask(new GetVariablesRequest(List.of(wanted))).getVariableResult();
        GetVariableResult result = ofGet(results, wanted.component(), wanted.variable());
        is("attributeStatus", status, result.attributeStatus());
        is("attributeType", actual(wanted.attributeType()), actual(result.attributeType()));
    }

    /** Tries to set something that cannot be set. */
    void cannotSet(SetVariableData wanted, SetVariableStatus status) {
        List<SetVariableResult> results =
                ask(new SetVariablesRequest(List.of(wanted))).setVariableResult();
        SetVariableResult result = of(results, wanted.component(), wanted.variable());
        is("attributeStatus", status, result.attributeStatus());
        is("attributeType", actual(wanted.attributeType()), actual(result.attributeType()));
    }

    private SetVariableResult of(List<SetVariableResult> results, Component component, Variable variable) {
        return of(
                results,
                result -> result.component().equals(component)
                        && result.variable().equals(variable),
                variable);
    }

    private GetVariableResult ofGet(List<GetVariableResult> results, Component component, Variable variable) {
        return of(
                results,
                result -> result.component().equals(component)
                        && result.variable().equals(variable),
                variable);
    }

    private <T> T of(List<T> results, Predicate<T> test, Variable variable) {
        List<T> found = results.stream().filter(test).toList();
        require("There is one result for " + variable.name(), found.size() == 1, "there are " + found.size());
        return found.get(0);
    }

    // ---- reports

    /** Asks for a base report and puts its parts together. */
    List<ReportData> report(ReportBase base) {
        int id = ++requestId;
        int mark = mark();
        is(
                "status",
                GenericDeviceModelStatus.ACCEPTED,
                ask(new GetBaseReportRequest(id, base)).status());
        List<ReportData> all = new ArrayList<>();
        boolean more = true;
        for (int seqNo = 0; more; seqNo++) {
            Seen<NotifyReportRequest> part =
                    await(mark, NotifyReportRequest.class, report -> report.requestId() == id, "NotifyReport " + seqNo);
            is("seqNo", seqNo, part.request().seqNo());
            Duration off =
                    Duration.between(part.request().generatedAt(), part.frame().time());
            that(
                    "generatedAt is the time of the report",
                    off.abs().compareTo(kit().times().deviation()) <= 0,
                    "it is off by " + Words.seconds(off));
            if (part.request().reportData() != null) {
                all.addAll(part.request().reportData());
            }
            more = Boolean.TRUE.equals(part.request().tbc());
            mark = part.number();
        }
        return all;
    }

    /** The connectors that the station reports; asked for once. */
    List<EVSE> connectors() {
        if (connectors == null) {
            connectors = report(ReportBase.FULL_INVENTORY).stream()
                    .map(ReportData::component)
                    .filter(component -> component.name().equalsIgnoreCase("Connector") && component.evse() != null)
                    .map(component -> new EVSE(component.evse().id())
                            .withConnectorId(component.evse().connectorId()))
                    .distinct()
                    .toList();
        }
        return connectors;
    }

    /** The connectors that belong to something. @param place null for the station */
    List<EVSE> connectorsOf(@Nullable EVSE place) {
        return connectors().stream()
                .filter(connector -> place == null
                        || (connector.id().equals(place.id())
                                && (place.connectorId() == null
                                        || place.connectorId().equals(connector.connectorId()))))
                .toList();
    }
}
