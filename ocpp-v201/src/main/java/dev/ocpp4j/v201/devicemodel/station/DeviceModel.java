package dev.ocpp4j.v201.devicemodel.station;

import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.v201.common.Component;
import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.common.Variable;
import dev.ocpp4j.v201.diagnostics.ClearVariableMonitoringRequest;
import dev.ocpp4j.v201.diagnostics.EventData;
import dev.ocpp4j.v201.diagnostics.GetMonitoringReportRequest;
import dev.ocpp4j.v201.diagnostics.SetMonitoringBaseRequest;
import dev.ocpp4j.v201.diagnostics.SetMonitoringData;
import dev.ocpp4j.v201.diagnostics.SetMonitoringLevelRequest;
import dev.ocpp4j.v201.diagnostics.SetVariableMonitoringRequest;
import dev.ocpp4j.v201.provisioning.Attribute;
import dev.ocpp4j.v201.provisioning.GetBaseReportRequest;
import dev.ocpp4j.v201.provisioning.GetReportRequest;
import dev.ocpp4j.v201.provisioning.GetVariablesRequest;
import dev.ocpp4j.v201.provisioning.SetVariablesRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The device model of a station: its variables with their values, and the monitors that watch them (part 1 chapter 4,
 * use cases B05 to B08 and N02 to N08). {@link #handlers()} answers what the CSMS asks; the station reads and sets values
 * with {@link #value} and {@link #set}, and hears of changes through {@link #onChange}.
 *
 * <pre>{@code
 * DeviceVariable<Integer> interval = new DeviceVariable<>(
 *         StandardVariable.ALIGNED_DATA_CTRLR_INTERVAL, VariableType.integer(0, 86400), Mutability.READ_WRITE)
 *     .withValue(900);
 * DeviceModel model = DeviceModel.builder(config).add(interval).build();
 * model.onChange(interval, seconds -> restartClock(seconds));
 * Handlers handlers = Handlers.builder().addAll(model.handlers()).addAll(others).build();
 * }</pre>
 *
 * <p>It lives as long as the station, over any number of sessions. Events are sent while the station is {@link #online},
 * else they wait as far as they have to. Safe for use by many threads. Listeners run on the executor of the
 * configuration, one after another, in the order of the changes.
 *
 * <p>The model brings the variables that tell of itself: ItemsPerMessage and BytesPerMessage of DeviceDataCtrlr and
 * MonitoringCtrlr (50 items, 65536 bytes), and Available, Enabled, OfflineQueuingSeverity, ActiveMonitoringBase and
 * ActiveMonitoringLevel of MonitoringCtrlr. All but the last two give way to a variable of the same name that the
 * station registers.
 */
public final class DeviceModel {
    private final Inventory inventory;
    private final Deliveries deliveries;
    private final ValueChanges changes;
    private final Conditions conditions;
    private final Events events;
    private final Monitors monitors;
    private final Handlers handlers;

    private DeviceModel(Builder builder) {
        SessionConfig config = builder.config;
        ReentrantLock changing = new ReentrantLock();
        AtomicReference<MonitorSet> active = new AtomicReference<>();
        inventory = new Inventory(OwnVariables.addTo(builder.variables, active::get));
        active.set(MonitorSet.factory(inventory, builder.monitors));
        MessageLimits limits = new MessageLimits(inventory);
        Chunks chunks = new Chunks(limits);
        deliveries = new Deliveries(config.executor());
        events = new Events(chunks, config, deliveries);
        conditions = new Conditions(inventory, events::isOnline);
        monitors = new Monitors(
                active,
                builder.store,
                changing,
                deliveries,
                conditions,
                new Intervals(config.scheduler(), config.clock()),
                events,
                config.clock(),
                builder.eventDetails);
        changes = new ValueChanges(inventory, builder.store, changing, deliveries, monitors::changed);
        changes.restore();
        requireReportable(chunks);
        monitors.restore();
        handlers = handlers(builder, changing, limits, chunks);
    }

    /** What cannot be reported is a mistake of the station, to be found before a CSMS asks. */
    private void requireReportable(Chunks chunks) {
        for (Slot<?> slot : inventory.slots()) {
            chunks.bytes(Objects.requireNonNull(slot.report(setting -> true)));
        }
    }

    private Handlers handlers(Builder builder, ReentrantLock changing, MessageLimits limits, Chunks chunks) {
        Reports reports = new Reports();
        VariableRequests variables = new VariableRequests(inventory, changes, limits, deliveries);
        ReportRequests reporting = new ReportRequests(inventory, limits, chunks, reports, builder.config.clock());
        MonitoringRequests monitoring = new MonitoringRequests(
                inventory, monitors, new MonitorRules(inventory, builder.safety), limits, changing, deliveries);
        MonitoringReportRequests monitoringReports =
                new MonitoringReportRequests(monitors, limits, chunks, reports, builder.config.clock());
        return Handlers.builder()
                .on(SetVariablesRequest.class, variables::set)
                .on(GetVariablesRequest.class, variables::get)
                .on(GetBaseReportRequest.class, reporting::baseReport)
                .on(GetReportRequest.class, reporting::report)
                .on(GetMonitoringReportRequest.class, monitoringReports::report)
                .on(SetMonitoringBaseRequest.class, monitoring::setBase)
                .on(SetVariableMonitoringRequest.class, monitoring::set)
                .on(SetMonitoringLevelRequest.class, monitoring::setLevel)
                .on(ClearVariableMonitoringRequest.class, monitoring::clear)
                .build();
    }

    /**
     * Begins a device model.
     *
     * @param config its executor, scheduler and clock are those of the device model
     */
    public static Builder builder(SessionConfig config) {
        return new Builder(config);
    }

    /**
     * What answers SetVariables, GetVariables, GetBaseReport, GetReport, GetMonitoringReport, SetMonitoringBase,
     * SetVariableMonitoring, SetMonitoringLevel and ClearVariableMonitoring. Reports go out through the session that
     * asked, after the reply, part after part.
     */
    public Handlers handlers() {
        return handlers;
    }

    // ---- values

    /** The variables, those included that the model brings, in the order in which they were registered. */
    public List<DeviceVariable<?>> variables() {
        List<DeviceVariable<?>> variables = new ArrayList<>();
        inventory.slots().forEach(slot -> variables.add(slot.variable()));
        return List.copyOf(variables);
    }

    /** The variable of this component and name, in any case; empty when the station has none. */
    public Optional<DeviceVariable<?>> variable(Component component, Variable variable) {
        return Optional.ofNullable(inventory.find(component, variable)).map(Slot::variable);
    }

    /**
     * The Actual value; empty when there is none.
     *
     * @throws IllegalArgumentException when the variable is not registered
     */
    public <T> Optional<T> value(DeviceVariable<T> variable) {
        return value(variable, Attribute.ACTUAL);
    }

    /**
     * The value of an attribute; empty when there is none.
     *
     * @throws IllegalArgumentException when the variable is not registered
     */
    public <T> Optional<T> value(DeviceVariable<T> variable, Attribute attribute) {
        return Optional.ofNullable(inventory.get(variable).value(attribute));
    }

    /**
     * Sets the Actual value, whoever else may set it. It may lie outside the limits of the type, since the station tells
     * what it measures (part 1 section 4.3).
     *
     * @throws IllegalArgumentException when the variable is not registered, is constant or has a source, or when the
     *     value has a word that is not of the list
     * @throws RuntimeException that of the store, when it cannot save; then the value has not changed
     */
    public <T> void set(DeviceVariable<T> variable, T value) {
        set(variable, Attribute.ACTUAL, value);
    }

    /** Sets the value of an attribute; see {@link #set(DeviceVariable, Object)}. */
    public <T> void set(DeviceVariable<T> variable, Attribute attribute, T value) {
        changes.set(inventory.get(variable), attribute, value);
        deliveries.start();
    }

    /** Adds a listener to all changes. */
    public void onChange(Consumer<VariableChange<?>> listener) {
        changes.addListener(Objects.requireNonNull(listener, "listener"));
    }

    /** Adds a listener to the Actual value of a variable; it is given the new value. */
    @SuppressWarnings("unchecked") // a change of a variable has a value of its type
    public <T> void onChange(DeviceVariable<T> variable, Consumer<? super T> listener) {
        DeviceVariable<T> own = inventory.get(variable).variable();
        Objects.requireNonNull(listener, "listener");
        changes.addListener(change -> {
            if (change.variable() == own && change.attribute() == Attribute.ACTUAL) {
                listener.accept((T) change.value());
            }
        });
    }

    // ---- events

    /**
     * The station is accepted and online: what waits is sent through this session, and all events from now on, until the
     * session closes or another takes its place.
     *
     * @throws IllegalArgumentException when the session is not that of a station
     */
    public void online(OcppSession session) {
        if (session.calls() != Direction.TO_CSMS) {
            throw new IllegalArgumentException("Not the session of a station: " + session);
        }
        events.online(session);
        session.closed().thenRun(() -> events.offline(session));
        look();
        events.send();
    }

    /** A transaction takes place on an EVSE; its events name it, and monitors of transactions are active there. */
    public void transactionStarted(int evseId, String transactionId) {
        conditions.transactionStarted(evseId, transactionId);
        look();
    }

    /** The transaction on an EVSE is over. */
    public void transactionEnded(int evseId) {
        conditions.transactionEnded(evseId);
    }

    private void look() {
        monitors.lookAtAll();
        deliveries.start();
    }

    /**
     * Tells the CSMS of an event that no monitor noticed, a HardWiredNotification (section 3.31).
     *
     * @param severity how severe it is: from 0, danger to life, over 5, alert, to 9, debug; decides whether it waits
     *     while the station is offline
     * @param details adds to the event what the station knows
     * @return the id of the event, by which others can name it as their cause
     * @throws IllegalArgumentException when the variable is not registered
     */
    public int notifyEvent(DeviceVariable<?> variable, int severity, UnaryOperator<EventData> details) {
        int eventId = monitors.notifyEvent(inventory.get(variable), severity, details);
        deliveries.start();
        return eventId;
    }

    /** Collects what a station has. Not safe for use by many threads. */
    public static final class Builder {
        private final SessionConfig config;
        private final List<DeviceVariable<?>> variables = new ArrayList<>();
        private final List<BuiltInMonitor> monitors = new ArrayList<>();
        private DeviceModelStore store = DeviceModelStore.none();
        private Function<SetMonitoringData, Optional<StatusInfo>> safety = data -> Optional.empty();
        private UnaryOperator<EventData> eventDetails = UnaryOperator.identity();

        private Builder(SessionConfig config) {
            this.config = Objects.requireNonNull(config, "config");
        }

        /** Registers variables. */
        public Builder add(DeviceVariable<?>... more) {
            variables.addAll(Arrays.asList(more));
            return this;
        }

        /** Adds a monitor of the manufacturer. Their ids are 1, 2 and so on, in the order in which they are added. */
        public Builder monitor(BuiltInMonitor monitor) {
            monitors.add(Objects.requireNonNull(monitor, "monitor"));
            return this;
        }

        /** What keeps values and monitors over a reboot; default {@link DeviceModelStore#none()}. */
        public Builder store(DeviceModelStore keeper) {
            store = Objects.requireNonNull(keeper, "store");
            return this;
        }

        /**
         * Refuses monitors of the CSMS that conflict with the safety of the station (N04.FR.07); default none. It tells
         * why, or nothing, and must not block.
         */
        public Builder refuseMonitors(Function<SetMonitoringData, Optional<StatusInfo>> reason) {
            safety = Objects.requireNonNull(reason, "reason");
            return this;
        }

        /** Adds to each event what the station knows of it, such as its cause and techCode (N07.FR.05). */
        public Builder eventDetails(UnaryOperator<EventData> more) {
            eventDetails = Objects.requireNonNull(more, "details");
            return this;
        }

        /**
         * Builds the model, with the values and monitors that the store has.
         *
         * @throws IllegalArgumentException when a variable is registered twice, or when a monitor watches what is not
         *     there or cannot be watched so
         * @throws dev.ocpp4j.core.InvalidMessageException when a variable cannot be reported, such as one whose name is
         *     too long
         */
        public DeviceModel build() {
            return new DeviceModel(this);
        }
    }
}
