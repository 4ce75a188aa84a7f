package dev.ocpp4j.v201.station;

import dev.ocpp4j.core.security.AccessControl;
import dev.ocpp4j.core.security.Password;
import dev.ocpp4j.core.station.Loop;
import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.devicemodel.ReasonCode;
import dev.ocpp4j.v201.devicemodel.SecurityEvent;
import dev.ocpp4j.v201.devicemodel.StandardVariable;
import dev.ocpp4j.v201.devicemodel.VariableType;
import dev.ocpp4j.v201.devicemodel.station.DeviceModel;
import dev.ocpp4j.v201.devicemodel.station.DeviceVariable;
import dev.ocpp4j.v201.provisioning.Mutability;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Lets the CSMS change the password of a station (A01): the variable BasicAuthPassword, which can be set and never read.
 * A new password is tried once the answer is out, and taken back when it does not work, see {@link AccessControl}. The
 * device model does not keep it: the access control does.
 *
 * <pre>{@code
 * BasicAuthPassword password = new BasicAuthPassword(access, events);
 * DeviceModel model = DeviceModel.builder(config).add(password.variable(), ...).build();
 * password.serve(model, loop);
 * }</pre>
 */
public final class BasicAuthPassword {
    private static final int MIN_LENGTH = 16;
    private static final int MAX_LENGTH = 64;
    private static final String NONE = "";

    private final AccessControl access;
    private final BiConsumer<SecurityEvent, String> events;
    private final DeviceVariable<String> variable = new DeviceVariable<>(
                    StandardVariable.SECURITY_CTRLR_BASIC_AUTH_PASSWORD,
                    VariableType.STRING.withMaxLimit(BigDecimal.valueOf(MAX_LENGTH)),
                    Mutability.WRITE_ONLY)
            .withCheck(BasicAuthPassword::problem);

    /**
     * For one station.
     *
     * @param events is given security events with more about them, on the loop
     */
    public BasicAuthPassword(AccessControl access, BiConsumer<SecurityEvent, String> events) {
        this.access = access;
        this.events = events;
    }

    /** At least 16 characters (A00.FR.205), of any kind (part 2 errata 2.1). */
    private static Optional<StatusInfo> problem(String password) {
        return password.codePointCount(0, password.length()) < MIN_LENGTH
                ? Optional.of(ReasonCode.VALUE_OUT_OF_RANGE
                        .statusInfo()
                        .withAdditionalInfo("must have at least " + MIN_LENGTH + " characters"))
                : Optional.empty();
    }

    /** The variable, for the device model. */
    public DeviceVariable<String> variable() {
        return variable;
    }

    /** Begins to listen to what the CSMS sets. @param model has the {@link #variable} */
    public void serve(DeviceModel model, Loop loop) {
        model.onChange(variable, password -> loop.execute(() -> change(model, password)));
        // one that was set just before the power failed
        model.value(variable).ifPresent(password -> loop.execute(() -> change(model, password)));
    }

    private void change(DeviceModel model, String password) {
        if (password.equals(NONE)) {
            return;
        }
        events.accept(
                SecurityEvent.RECONFIGURATION_OF_SECURITY_PARAMETERS, "BasicAuthPassword"); // A01.FR.11, A01.FR.12
        access.change(now -> now.withPassword(Password.ofText(password)));
        model.set(variable, NONE); // so that the same password is a change again once it was taken back
    }
}
