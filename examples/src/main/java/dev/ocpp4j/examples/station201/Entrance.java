package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.security.Access;
import dev.ocpp4j.core.security.AccessControl;
import dev.ocpp4j.core.security.InstalledCertificates;
import dev.ocpp4j.core.security.Password;
import dev.ocpp4j.v201.station.RootCertificates;
import java.net.URI;
import java.util.List;

/**
 * How a station gets in at its CSMS.
 *
 * @param endpoint where that is when the station leaves the factory, without its identity
 * @param access with what it gets in
 * @param roots whom it trusts
 */
public record Entrance(URI endpoint, AccessControl access, InstalledCertificates roots) {
    /** How many certificates a station has room for. */
    public static final int MAX_CERTIFICATES = 20;

    private static final URI NOWHERE = URI.create("ws://csms.example/ocpp");

    /** That of a station whose connection is made by others and which forgets everything. @param profile 0 to 3 */
    public static Entrance inMemory(int profile) {
        Access first = new Access(profile).withPassword(Password.ofText("a password of the factory"));
        return new Entrance(
                NOWHERE,
                new AccessControl(first, null, 1, (proven, candidate) -> {}),
                new InstalledCertificates(RootCertificates.rules(MAX_CERTIFICATES, false), List.of(), kept -> {}));
    }
}
