package dev.ocpp4j.examples.schedule;

import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.smartcharging.ClearCriteria;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the frames that {@code certify} writes. What the station did not accept did not happen. */
final class TraceReader {
    private final List<Event> events = new ArrayList<>();
    /** Calls without an answer yet, by their id. */
    private final Map<String, In> calls = new HashMap<>();

    private boolean is16 = true;
    private @Nullable Instant end;

    private TraceReader() {}

    static ProfileFile read(List<String> lines) {
        TraceReader reader = new TraceReader();
        for (int i = 0; i < lines.size(); i++) {
            String place = "line " + (i + 1);
            if (!lines.get(i).isBlank()) {
                reader.line(new In(
                        Json.parse(lines.get(i))
                                .orElseThrow(() -> new UnreadableException(
                                        place + " is no JSON; wanted are SetChargingProfile requests or a trace")),
                        place));
            }
        }
        return new ProfileFile(reader.is16, reader.events, reader.end);
    }

    private void line(In line) {
        Instant at = line.get("time").instant();
        end = at;
        String kind = line.get("kind").text();
        if (kind.equals("OPENED")) {
            is16 = line.get("text").text().equals("ocpp1.6");
        }
        if (!kind.equals("CALL") && !kind.equals("RESULT")) {
            return;
        }
        In frame = new In(
                Json.parse(line.get("text").text())
                        .orElseThrow(() -> line.get("text").wrong("a frame")),
                line.place());
        String id = line.get("id").text();
        if (kind.equals("CALL")) {
            calls.put(id, new In(frame.json().path(3), line.place()));
        } else {
            In request = calls.remove(id);
            if (request != null) {
                answered(
                        at,
                        line.get("action").text(),
                        request,
                        new In(frame.json().path(2), line.place()));
            }
        }
    }

    private void answered(Instant at, String action, In request, In answer) {
        boolean accepted = answer.find("status", In::text, "Accepted").equals("Accepted");
        switch (action) {
            case "SetChargingProfile" -> {
                if (accepted) {
                    String profile = is16 ? "csChargingProfiles" : "chargingProfile";
                    int evse = request.get(is16 ? "connectorId" : "evseId").integer();
                    set(at, evse, request.get(profile), false);
                }
            }
            case "RemoteStartTransaction", "RequestStartTransaction" -> {
                In profile = request.find("chargingProfile");
                In evse = request.find(is16 ? "connectorId" : "evseId");
                if (accepted && profile != null && evse != null) {
                    set(at, evse.integer(), profile, true);
                }
            }
            case "ClearChargingProfile" -> {
                if (accepted) {
                    events.add(new Event.Clear(at, is16 ? cleared16(request) : cleared201(request)));
                }
            }
            case "StartTransaction" ->
                events.add(new Event.Started(
                        request.get("timestamp").instant(),
                        request.get("connectorId").integer(),
                        answer.get("transactionId").text()));
            case "StopTransaction" ->
                events.add(new Event.Ended(at, request.get("transactionId").text()));
            case "TransactionEvent" -> transactionEvent(at, request);
            default -> {
                // has nothing to do with charging profiles
            }
        }
    }

    private void set(Instant at, int evse, In profile, boolean forStart) {
        events.add(new Event.Set(profile.place(), at, evse, ProfileReader.profile(profile), forStart));
    }

    private static ClearCriteria cleared16(In request) {
        return new ClearCriteria(
                request.find("id", In::integer),
                request.find("connectorId", In::integer),
                request.find("chargingProfilePurpose", purpose -> purpose.word(ProfileReader.PURPOSES)),
                request.find("stackLevel", In::integer));
    }

    private static ClearCriteria cleared201(In request) {
        In criteria = request.find("chargingProfileCriteria");
        Integer id = request.find("chargingProfileId", In::integer);
        return criteria == null
                ? new ClearCriteria(id, null, null, null)
                : new ClearCriteria(
                        id,
                        criteria.find("evseId", In::integer),
                        criteria.find("chargingProfilePurpose", purpose -> purpose.word(ProfileReader.PURPOSES)),
                        criteria.find("stackLevel", In::integer));
    }

    private void transactionEvent(Instant at, In request) {
        String id = request.get("transactionInfo").get("transactionId").text();
        In evse = request.find("evse");
        if (request.get("eventType").text().equals("Ended")) {
            events.add(new Event.Ended(at, id));
        } else if (evse != null) {
            events.add(new Event.Started(
                    request.get("timestamp").instant(), evse.get("id").integer(), id));
        }
    }
}
