package dev.ocpp4j.examples.station201;

import dev.ocpp4j.v201.devicemodel.station.DeviceVariable;
import dev.ocpp4j.v201.transactions.Reason;
import dev.ocpp4j.v201.transactions.TriggerReason;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What prevents charging, and what comes of that. Used on the loop only. */
final class Faults {
    /** A fault that has no severity of its own: the EVSE cannot be used. */
    private static final int SEVERITY = 3;

    private final List<Evse> evses;
    private final StationVariables variables;
    private final TransactionControl control;
    private final Consumer<Evse> changed;

    /** @param changed is told that an EVSE is out of order, or no longer */
    Faults(List<Evse> evses, StationVariables variables, TransactionControl control, Consumer<Evse> changed) {
        this.evses = evses;
        this.variables = variables;
        this.control = control;
        this.changed = changed;
    }

    /** @param evseId 0 for the station as a whole */
    void begin(int evseId, String code, @Nullable String info) {
        concerned(evseId).forEach(evse -> {
            control.stop(evse, TriggerReason.ABNORMAL_CONDITION, reason(code)); // E06.FR.16
            evse.faulted(true);
            changed.accept(evse);
        });
        DeviceVariable<Boolean> problem = variables.problem(evseId);
        variables.set(problem, true);
        variables.model().notifyEvent(problem, SEVERITY, event -> event.withTechCode(code)
                .withTechInfo(info));
    }

    /** @param evseId 0 for the station as a whole */
    void clear(int evseId) {
        concerned(evseId).forEach(evse -> {
            evse.faulted(false);
            changed.accept(evse);
        });
        variables.set(variables.problem(evseId), false);
    }

    private List<Evse> concerned(int evseId) {
        return evseId == 0 ? evses : List.of(evses.get(evseId - 1));
    }

    /** Why a transaction ends by a fault. */
    private static Reason reason(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "groundfault", "groundfailure" -> Reason.GROUND_FAULT;
            case "overcurrentfault", "overcurrentfailure" -> Reason.OVERCURRENT_FAULT;
            case "emergencystop" -> Reason.EMERGENCY_STOP;
            case "powerquality" -> Reason.POWER_QUALITY;
            default -> Reason.OTHER;
        };
    }
}
