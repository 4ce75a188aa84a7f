package dev.ocpp4j.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// SEC-05, SEC-11
class SecretsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2,\"1\",\"ChangeConfiguration\",{\"key\":\"AuthorizationKey\",\"value\":\"SECRET\"}]",
                "[2,\"1\",\"ChangeConfiguration\",{\"value\":\"SECRET\",\"key\":\"authorizationkey\"}]",
                "[2,\"1\",\"ChangeConfiguration\",{\"key\":\"\\u0041uthorizationKey\",\"value\":\"SECRET\"}]",
                "[3,\"1\",{\"configurationKey\":[{\"key\":\"AuthorizationKey\",\"readonly\":false,\"value\":\"SECRET\"}]}]",
                "[2,\"1\",\"SetVariables\",{\"setVariableData\":[{\"attributeValue\":\"SECRET\",\"component\":"
                        + "{\"name\":\"SecurityCtrlr\"},\"variable\":{\"name\":\"BasicAuthPassword\"}}]}]",
                "[2,\"1\",\"NotifyReport\",{\"reportData\":[{\"variable\":{\"name\":\"BasicAuthPassword\"},"
                        + "\"variableAttribute\":[{\"type\":\"Actual\",\"value\":\"SECRET\"}]}]}]",
                "[2,\"1\",\"SetNetworkProfile\",{\"connectionData\":{\"apn\":{\"apnPassword\":\"SECRET\","
                        + "\"simPin\":1234},\"vpn\":{\"password\":\"SECRET\",\"key\":\"SECRET\"}}}]",
                "[2,\"1\",\"GetDiagnostics\",{\"location\":\"ftp://user:SECRET@files.example/logs\"}]",
                "[2,\"1\",\"GetDiagnostics\",{\"location\":\"ftp:\\/\\/user:SECRET@files.example\\/logs\"}]",
                "[2,\"1\",\"NotifyEvent\",{\"eventData\":[{\"actualValue\":\"SECRET\",\"component\":{\"name\":"
                        + "\"SecurityCtrlr\"},\"variable\":{\"name\":\"BasicAuthPassword\"}}]}]",
                "[2,\"1\",\"SetNetworkProfile\",{\"connectionData\":{\"basicAuthPassword\":\"SECRET\"}}]",
                "[2,\"1\",\"DataTransfer\",{\"data\":\"{\\\"password\\\":\\\"SECRET\\\"}\"}]",
                "[2,\"1\",\"DataTransfer\",{\"data\":\"-----BEGIN EC PRIVATE KEY-----\\nSECRET\"}]",
                "[2,\"1\",\"DataTransfer\",{\"PrivateKey\":\"SECRET\"}]",
                "[2,\"1\",\"ChangeConfiguration\",{\"key\":\"AuthorizationKey\",\"value\":{\"value\":\"SECRET\"}}]",
                "[2,\"1\",\"ChangeConfiguration\",{\"key\":\"AuthorizationKey\",\"value\":\"SECRET\"",
            })
    void aSecretIsNotShown(String frame) {
        assertFalse(Secrets.hide(frame).contains("SECRET"));
        assertFalse(Secrets.hide(frame).contains("1234"));
    }

    @Test
    void nothingElseIsChanged() {
        assertEquals(
                "[2, \"1\", \"SetVariables\",{\"setVariableData\":[{\"attributeValue\":\"***\",\"variable\":{\"name\":"
                        + "\"BasicAuthPassword\"}}, {\"attributeValue\":\"30\",\"variable\":{\"name\":\"Interval\"}}]}]",
                Secrets.hide(
                        "[2, \"1\", \"SetVariables\",{\"setVariableData\":[{\"attributeValue\":\"a\",\"variable\":{\"name\":"
                                + "\"BasicAuthPassword\"}}, {\"attributeValue\":\"30\",\"variable\":{\"name\":\"Interval\"}}]}]"));
        assertEquals(
                "[2,\"1\",\"GetLog\",{\"log\":{\"remoteLocation\":\"ftp://user:***@files.example/x\"},\"n\":8.10}]",
                Secrets.hide(
                        "[2,\"1\",\"GetLog\",{\"log\":{\"remoteLocation\":\"ftp://user:p@files.example/x\"},\"n\":8.10}]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2,\"1\",\"Heartbeat\",{}]",
                "[2, \"1\", \"GetConfiguration\", {\"key\": [\"AuthorizationKey\"]}]",
                "[2,\"1\",\"ChangeConfiguration\",{\"key\":\"HeartbeatInterval\",\"value\":\"300\"}]",
                "[2,\"1\",\"UpdateFirmware\",{\"location\":\"https://files.example/fw\"}]"
            })
    void aFrameWithoutSecretsIsShownAsItIs(String frame) {
        assertSame(frame, Secrets.hide(frame));
    }

    // A01.FR.12: what a log gets
    @Test
    void anObserverCanBeSparedTheSecrets() {
        List<String> seen = new ArrayList<>();
        FrameObserver log = FrameObserver.withoutSecrets((session, way, text) -> seen.add(way + " " + text));

        log.onFrame(null, FrameObserver.Way.OUT, "[2,\"1\",\"X\",{\"password\":\"SECRET\"}]");

        assertEquals(List.of("OUT [2,\"1\",\"X\",{\"password\":\"***\"}]"), seen);
    }
}
