package dev.ocpp4j.v16.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SecurityEventTest {
    // security whitepaper chapter 8
    @Test
    void theCriticalEventsAreThoseOfTheWhitepaper() {
        assertEquals(
                Set.of(
                        "FirmwareUpdated",
                        "SettingSystemTime",
                        "StartupOfTheDevice",
                        "ResetOrReboot",
                        "SecurityLogWasCleared",
                        "MemoryExhaustion",
                        "TamperDetectionActivated"),
                types(true));
        assertEquals(
                Set.of(
                        "FailedToAuthenticateAtCentralSystem",
                        "CentralSystemFailedToAuthenticate",
                        "ReconfigurationOfSecurityParameters",
                        "InvalidMessages",
                        "AttemptedReplayAttacks",
                        "InvalidFirmwareSignature",
                        "InvalidFirmwareSigningCertificate",
                        "InvalidCentralSystemCertificate",
                        "InvalidChargePointCertificate",
                        "InvalidTLSVersion",
                        "InvalidTLSCipherSuite"),
                types(false));
    }

    @Test
    void anEventIsFoundByItsWord() {
        for (SecurityEvent event : SecurityEvent.values()) {
            assertEquals(Optional.of(event), SecurityEvent.of(event.type()));
            assertTrue(event.type().length() <= 50, event::type);
        }
        assertEquals(Optional.empty(), SecurityEvent.of("AcmeLidOpened"));
    }

    private static Set<String> types(boolean critical) {
        return Arrays.stream(SecurityEvent.values())
                .filter(event -> event.isCritical() == critical)
                .map(SecurityEvent::type)
                .collect(Collectors.toSet());
    }
}
