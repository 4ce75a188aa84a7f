package dev.ocpp4j.examples.server;

import dev.ocpp4j.core.Handlers;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What answers the stations of our server, for tests of other packages. */
public final class CsmsHandlers {
    private CsmsHandlers() {}

    /** Of a server of its own. @param tags who may charge, as the file of tags has it */
    public static Handlers of(List<String> tags) {
        return new CentralSystem(
                        new CentralSystem.Settings(Tags.of(tags, "tags"), 300, 0),
                        Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofMillis(1)),
                        id -> Optional.empty(),
                        (station, request, response) -> {})
                .handlers201();
    }
}
