package dev.ocpp4j.examples.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.examples.console.Terminal;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.core.ChangeConfigurationRequest;
import dev.ocpp4j.v16.core.ChangeConfigurationResponse;
import dev.ocpp4j.v16.core.ConfigurationStatus;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.provisioning.SetVariableResult;
import dev.ocpp4j.v201.provisioning.SetVariableStatus;
import dev.ocpp4j.v201.provisioning.SetVariablesRequest;
import dev.ocpp4j.v201.provisioning.SetVariablesResponse;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

// SEC-05, A01.FR.08 and A01.FR.09
class PasswordChangesTest {
    private static final String KEY_16 = "{\"key\":\"AuthorizationKey\",\"value\":\"new-password-0000\"}";
    private static final String VARIABLE_201 = "{\"setVariableData\":[{\"attributeValue\":\"new-password-0000\","
            + "\"component\":{\"name\":\"SecurityCtrlr\"},\"variable\":{\"name\":\"BasicAuthPassword\"}}]}";

    private final Passwords passwords = new Passwords();

    private boolean changes(Protocol protocol, String action, String payload, Handlers station) throws Exception {
        passwords.put("CP001", "old-password-0000");
        Terminal nowhere = new Terminal(new PrintStream(OutputStream.nullOutputStream()), false);
        try (InMemory memory = new InMemory(Tags.everybody(), new PasswordChanges(passwords, nowhere))) {
            memory.connect("CP001", protocol, station);
            memory.system
                    .calls()
                    .call("CP001", action, payload, Optional.empty())
                    .get(30, TimeUnit.SECONDS);
        }
        boolean isNew = passwords.match("CP001", "new-password-0000".getBytes(StandardCharsets.UTF_8));
        boolean isOld = passwords.match("CP001", "old-password-0000".getBytes(StandardCharsets.UTF_8));
        assertTrue(isNew != isOld);
        return isNew;
    }

    private static Handlers station16(ConfigurationStatus status) {
        return Handlers.builder()
                .on(ChangeConfigurationRequest.class, (request, exchange) -> new ChangeConfigurationResponse(status))
                .build();
    }

    private static Handlers station201(SetVariableStatus status) {
        return Handlers.builder()
                .on(
                        SetVariablesRequest.class,
                        (request, exchange) -> new SetVariablesResponse(request.setVariableData().stream()
                                .map(data -> new SetVariableResult(status, data.component(), data.variable()))
                                .toList()))
                .build();
    }

    @Test
    void aStationOf16HasTheNewPasswordOnceItAcceptsIt() throws Exception {
        assertTrue(changes(Ocpp16.PROTOCOL, "ChangeConfiguration", KEY_16, station16(ConfigurationStatus.ACCEPTED)));
    }

    @Test
    void aStationOf16KeepsItsPasswordWhenItRejectsTheNewOne() throws Exception {
        assertFalse(changes(Ocpp16.PROTOCOL, "ChangeConfiguration", KEY_16, station16(ConfigurationStatus.REJECTED)));
    }

    @Test
    void aStationOf201HasTheNewPasswordOnceItAcceptsIt() throws Exception {
        assertTrue(changes(Ocpp201.PROTOCOL, "SetVariables", VARIABLE_201, station201(SetVariableStatus.ACCEPTED)));
    }

    @Test
    void aStationOf201KeepsItsPasswordWhenItRejectsTheNewOne() throws Exception {
        assertFalse(changes(Ocpp201.PROTOCOL, "SetVariables", VARIABLE_201, station201(SetVariableStatus.REJECTED)));
    }
}
