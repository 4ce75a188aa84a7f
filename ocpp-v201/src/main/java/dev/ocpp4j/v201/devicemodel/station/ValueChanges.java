package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.devicemodel.ReasonCode;
import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.devicemodel.VariableType;
import dev.ocpp4j.v201.provisioning.Attribute;
import dev.ocpp4j.v201.provisioning.SetVariableData;
import dev.ocpp4j.v201.provisioning.SetVariableResult;
import dev.ocpp4j.v201.provisioning.SetVariableStatus;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Changes values, one change at a time: checked, saved, in effect, and then told to the monitors and listeners. */
final class ValueChanges {
    private static final System.Logger LOG = System.getLogger(ValueChanges.class.getName());

    private final Inventory inventory;
    private final DeviceModelStore store;
    private final ReentrantLock changing;
    private final Deliveries deliveries;
    private final Consumer<Slot<?>> monitors;
    private final List<Consumer<VariableChange<?>>> listeners = new CopyOnWriteArrayList<>();

    /**
     * @param changing held over each change
     * @param monitors is told, within the change, which Actual value is new
     */
    ValueChanges(
            Inventory inventory,
            DeviceModelStore store,
            ReentrantLock changing,
            Deliveries deliveries,
            Consumer<Slot<?>> monitors) {
        this.inventory = inventory;
        this.store = store;
        this.changing = changing;
        this.deliveries = deliveries;
        this.monitors = monitors;
    }

    void addListener(Consumer<VariableChange<?>> listener) {
        listeners.add(listener);
    }

    /** Takes the saved values over. What no longer fits is as the station registered it. */
    void restore() {
        for (SavedValue saved : store.values()) {
            Slot<?> slot = inventory.find(saved.component(), saved.variable());
            AttributeSetting<?> setting = slot == null ? null : slot.setting(saved.attribute());
            if (setting == null || !setting.persistent() || !restore(slot, saved)) {
                LOG.log(Level.WARNING, "A saved value does not fit the device model: {0}", saved);
            }
        }
    }

    private static <T> boolean restore(Slot<T> slot, SavedValue saved) {
        VariableType<T> type = slot.variable().type();
        if (type.problem(saved.value()).isPresent()) {
            return false;
        }
        slot.put(saved.attribute(), type.read(saved.value()));
        return true;
    }

    // ---- by the CSMS

    /** Does what one item of a SetVariablesRequest asks for. The result names what the item named (B05.FR.02). */
    SetVariableResult set(SetVariableData data) {
        // B05.FR.12: no attribute type means Actual; B05.FR.03
        Attribute attribute = data.attributeType() == null ? Attribute.ACTUAL : data.attributeType();
        Slot<?> slot = inventory.find(data.component(), data.variable());
        Outcome outcome = slot == null ? unknown(data) : set(slot, attribute, data.attributeValue());
        return new SetVariableResult(outcome.status, data.component(), data.variable())
                .withAttributeType(attribute)
                .withAttributeStatusInfo(outcome.info);
    }

    private record Outcome(
            SetVariableStatus status, @Nullable StatusInfo info) {
        static Outcome rejected(StatusInfo info) {
            return new Outcome(SetVariableStatus.REJECTED, info);
        }
    }

    private Outcome unknown(SetVariableData data) {
        return inventory.has(data.component())
                ? new Outcome(SetVariableStatus.UNKNOWN_VARIABLE, null) // B05.FR.05
                : new Outcome(SetVariableStatus.UNKNOWN_COMPONENT, null); // B05.FR.04
    }

    private <T> Outcome set(Slot<T> slot, Attribute attribute, String text) {
        AttributeSetting<T> setting = slot.setting(attribute);
        if (setting == null) {
            return new Outcome(SetVariableStatus.NOT_SUPPORTED_ATTRIBUTE_TYPE, null); // B05.FR.06
        }
        if (!setting.isWritable()) {
            return Outcome.rejected(ReasonCode.READ_ONLY.statusInfo()); // B05.FR.09
        }
        changing.lock();
        try {
            Optional<StatusInfo> refusal = refusal(slot, attribute, text);
            if (refusal.isPresent()) {
                return Outcome.rejected(refusal.get());
            }
            apply(slot, attribute, slot.variable().type().read(text), true);
        } catch (RuntimeException technical) {
            LOG.log(Level.ERROR, "A value of " + slot + " could not be set", technical);
            return Outcome.rejected(ReasonCode.INTERNAL_ERROR.statusInfo()); // B05.FR.09
        } finally {
            changing.unlock();
        }
        return slot.variable().isRebootRequired()
                ? new Outcome(SetVariableStatus.REBOOT_REQUIRED, null)
                : new Outcome(SetVariableStatus.ACCEPTED, null); // B05.FR.10
    }

    private <T> Optional<StatusInfo> refusal(Slot<T> slot, Attribute attribute, String text) {
        int longest = inventory
                .actual(StandardVariable.DEVICE_DATA_CTRLR_CONFIGURATION_VALUE_SIZE, Integer.class)
                .orElse(Integer.MAX_VALUE);
        if (text.length() > longest) { // section 2.44
            return Optional.of(ReasonCode.TOO_LARGE_ELEMENT
                    .statusInfo()
                    .withAdditionalInfo("must have at most " + longest + " characters"));
        }
        return slot.variable()
                .type()
                .problem(text) // B05.FR.07, B05.FR.08
                .or(() -> outOfBounds(slot, attribute, slot.variable().type().read(text)))
                .or(() -> slot.variable().check(slot.variable().type().read(text)));
    }

    /** What is set lies between MinSet and MaxSet, as far as these are set (B05 remark, part 1 section 4.3). */
    private static <T> Optional<StatusInfo> outOfBounds(Slot<T> slot, Attribute attribute, T value) {
        BigDecimal number = slot.variable().type().number(value).orElse(null);
        BigDecimal min = attribute == Attribute.MIN_SET ? null : slot.number(Attribute.MIN_SET);
        BigDecimal max = attribute == Attribute.MAX_SET ? null : slot.number(Attribute.MAX_SET);
        if (number == null) {
            return Optional.empty();
        }
        if (min != null && number.compareTo(min) < 0) {
            return outOfRange("must be at least MinSet, " + min.toPlainString());
        }
        if (max != null && number.compareTo(max) > 0) {
            return outOfRange("must be at most MaxSet, " + max.toPlainString());
        }
        return Optional.empty();
    }

    private static Optional<StatusInfo> outOfRange(String message) {
        return Optional.of(ReasonCode.VALUE_OUT_OF_RANGE.statusInfo().withAdditionalInfo(message));
    }

    // ---- by the station

    /** Sets a value. The limits of the type do not hold for what the station measures (part 1 section 4.3). */
    <T> void set(Slot<T> slot, Attribute attribute, T value) {
        AttributeSetting<T> setting = slot.setting(attribute);
        if (setting == null) {
            throw new IllegalArgumentException("No attribute " + attribute + ": " + slot);
        }
        if (setting.constant()
                || attribute == Attribute.ACTUAL && slot.variable().source() != null) {
            throw new IllegalArgumentException("Not to be set by the station: " + slot);
        }
        changing.lock();
        try {
            apply(slot, attribute, value, false);
        } finally {
            changing.unlock();
        }
    }

    // ---- both

    private <T> void apply(Slot<T> slot, Attribute attribute, T value, boolean byCsms) {
        String text = slot.write(value);
        boolean isNew = !value.equals(slot.value(attribute));
        DeviceVariable<T> variable = slot.variable();
        // What the CSMS sets is saved even if it is the value that the station began with, which may be another one
        // day.
        if (variable.attributes().get(attribute).persistent() && (isNew || byCsms)) {
            store.save(new SavedValue(variable.component(), variable.variable(), attribute, text));
        }
        if (!isNew) {
            return;
        }
        slot.put(attribute, value);
        if (attribute == Attribute.ACTUAL) {
            monitors.accept(slot);
        }
        VariableChange<T> change = new VariableChange<>(variable, attribute, value, byCsms);
        listeners.forEach(listener -> deliveries.add(() -> listener.accept(change)));
    }
}
