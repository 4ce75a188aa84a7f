package dev.ocpp4j.examples.schedule;

import dev.ocpp4j.examples.console.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A file with profiles: a JSON array of SetChargingProfile requests, or a trace of frames.
 *
 * @param is16 whether it is of OCPP 1.6 rather than of 2.0.1
 * @param events what happens to the profiles
 * @param end when a trace ends; null for an array
 */
record ProfileFile(
        boolean is16, List<Event> events, @Nullable Instant end) {
    /**
     * Reads a file.
     *
     * @throws UnreadableException if it is neither
     */
    static ProfileFile read(Path path) throws IOException {
        String text = Files.readString(path).strip();
        Optional<JsonNode> json = Json.parse(text);
        if (json.isEmpty() || json.get().has("frame")) {
            return TraceReader.read(text.lines().toList());
        }
        JsonNode root = json.get();
        In in = new In(root.isArray() ? root : Json.MAPPER.createArrayNode().add(root), "requests");
        List<Event.Set> sets = in.each(ProfileFile::set);
        boolean is16 = root.findValue("chargingProfileId") != null;
        return new ProfileFile(is16, new ArrayList<>(sets), null);
    }

    private static Event.Set set(In in) {
        if (in.find("csChargingProfiles") != null) {
            return new Event.Set(
                    in.place(),
                    null,
                    in.get("connectorId").integer(),
                    ProfileReader.profile(in.get("csChargingProfiles")),
                    false);
        }
        if (in.find("chargingProfile") != null) {
            return new Event.Set(
                    in.place(),
                    null,
                    in.get("evseId").integer(),
                    ProfileReader.profile(in.get("chargingProfile")),
                    false);
        }
        if (in.find("profile") != null) {
            return new Event.Set(
                    in.place(), null, in.get("evse").integer(), ProfileReader.profile(in.get("profile")), false);
        }
        throw in.wrong("a SetChargingProfile request of 1.6 or 2.0.1");
    }
}
