package dev.ocpp4j.examples.server;

import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.examples.console.Terminal;
import dev.ocpp4j.examples.console.Terminal.Colour;
import dev.ocpp4j.v16.core.ChangeConfigurationRequest;
import dev.ocpp4j.v16.core.ChangeConfigurationResponse;
import dev.ocpp4j.v16.core.ConfigurationStatus;
import dev.ocpp4j.v201.provisioning.SetVariableData;
import dev.ocpp4j.v201.provisioning.SetVariableResult;
import dev.ocpp4j.v201.provisioning.SetVariableStatus;
import dev.ocpp4j.v201.provisioning.SetVariablesRequest;
import dev.ocpp4j.v201.provisioning.SetVariablesResponse;
import java.util.Optional;

/**
 * Follows the passwords that stations are given: from the moment when a station accepts a new one, it alone lets the
 * station in (A01 of 2.0.1 and of the security whitepaper).
 */
final class PasswordChanges implements Calls.Listener {
    private static final String KEY_16 = "AuthorizationKey";
    private static final String COMPONENT_201 = "SecurityCtrlr";
    private static final String VARIABLE_201 = "BasicAuthPassword";

    private final Passwords passwords;
    private final Terminal terminal;

    PasswordChanges(Passwords passwords, Terminal terminal) {
        this.passwords = passwords;
        this.terminal = terminal;
    }

    @Override
    public void onAnswer(String stationId, Request<?> request, Response response) {
        accepted(request, response).ifPresent(password -> {
            passwords.put(stationId, password);
            terminal.line(terminal.paint(
                    Colour.YELLOW,
                    Terminal.printable(stationId)
                            + " has a new password, which is not in the file: write it there before the next start"));
        });
    }

    private static Optional<String> accepted(Request<?> request, Response response) {
        if (request instanceof ChangeConfigurationRequest change
                && response instanceof ChangeConfigurationResponse answer) {
            boolean accepted = answer.status() == ConfigurationStatus.ACCEPTED
                    || answer.status() == ConfigurationStatus.REBOOT_REQUIRED;
            return accepted && change.key().equalsIgnoreCase(KEY_16) ? Optional.of(change.value()) : Optional.empty();
        }
        if (request instanceof SetVariablesRequest set && response instanceof SetVariablesResponse answer) {
            boolean accepted = answer.setVariableResult().stream().anyMatch(PasswordChanges::acceptsPassword);
            return set.setVariableData().stream()
                    .filter(data -> accepted && isPassword(data))
                    .map(SetVariableData::attributeValue)
                    .findFirst();
        }
        return Optional.empty();
    }

    private static boolean isPassword(SetVariableData data) {
        return data.component().name().equalsIgnoreCase(COMPONENT_201)
                && data.variable().name().equalsIgnoreCase(VARIABLE_201);
    }

    private static boolean acceptsPassword(SetVariableResult result) {
        return result.component().name().equalsIgnoreCase(COMPONENT_201)
                && result.variable().name().equalsIgnoreCase(VARIABLE_201)
                && (result.attributeStatus() == SetVariableStatus.ACCEPTED
                        || result.attributeStatus() == SetVariableStatus.REBOOT_REQUIRED);
    }
}
