package dev.ocpp4j.examples.console;

import dev.ocpp4j.core.FrameObserver;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Secrets;
import dev.ocpp4j.examples.console.Terminal.Colour;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Prints frames for people, one line each: time, station, direction, action, message id and payload, as in
 * {@code 12:30:00.125 CP001 <- BootNotification [17] {…}}. An answer shows the action that it answers. Secrets are
 * hidden, control characters escaped, long payloads cut. Safe for use by many threads.
 */
public final class FrameLog implements FrameObserver {
    /** How many calls are remembered until their answers come. */
    private static final int OPEN_CALLS = 1000;

    private static final int MAX_PAYLOAD = 2000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    private final Terminal terminal;
    private final Clock clock;
    private final ZoneId zone;
    private final Map<Call, String> open = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Call, String> eldest) {
            return size() > OPEN_CALLS;
        }
    };

    private record Call(String station, Way way, String id) {}

    /** @param zone of the times that are shown */
    public FrameLog(Terminal terminal, Clock clock, ZoneId zone) {
        this.terminal = terminal;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public void onFrame(OcppSession session, Way way, String text) {
        String clean = Secrets.hide(text);
        String what = Json.parse(clean)
                .flatMap(frame -> describe(session.stationId(), way, frame))
                .orElseGet(() -> terminal.paint(Colour.RED, "unreadable ") + shorten(clean));
        terminal.line(terminal.paint(Colour.GREY, TIME.format(clock.instant().atZone(zone)))
                + " "
                + terminal.paint(Colour.BOLD, Terminal.printable(session.stationId()))
                + (way == Way.IN ? " <- " : " -> ")
                + what);
    }

    private Optional<String> describe(String station, Way way, JsonNode frame) {
        String id = frame.path(1).isString()
                ? frame.path(1).asString()
                : frame.path(1).toString();
        return switch (frame.path(0).asInt(0)) {
            case 2 -> {
                String action = frame.path(2).asString("?");
                remember(new Call(station, way, id), action);
                yield Optional.of(line(way == Way.IN ? Colour.CYAN : Colour.GREEN, action, id, frame.path(3)));
            }
            case 3 -> {
                String action = answered(station, way, id);
                yield Optional.of(line(Colour.GREY, action + " result", id, frame.path(2)));
            }
            case 4 -> {
                String action = answered(station, way, id);
                String error = action + " error " + frame.path(2).asString("?");
                yield Optional.of(line(Colour.RED, error, id, frame.path(3)) + " " + payload(frame.path(4)));
            }
            default -> Optional.empty();
        };
    }

    private String line(Colour colour, String what, String id, JsonNode payload) {
        return terminal.paint(colour, Terminal.printable(what))
                + terminal.paint(Colour.GREY, " [" + Terminal.printable(id) + "] ")
                + payload(payload);
    }

    private static String payload(JsonNode payload) {
        return payload.isMissingNode() ? "" : shorten(payload.toString());
    }

    private void remember(Call call, String action) {
        synchronized (open) {
            open.put(call, action);
        }
    }

    /** The action of the call that this answers: it went the other way. */
    private String answered(String station, Way way, String id) {
        synchronized (open) {
            String action = open.remove(new Call(station, way == Way.IN ? Way.OUT : Way.IN, id));
            return action == null ? "?" : action;
        }
    }

    private static String shorten(String text) {
        String shown = text.length() <= MAX_PAYLOAD ? text : text.substring(0, MAX_PAYLOAD);
        return Terminal.printable(shown)
                + (shown.length() < text.length() ? "… (" + text.length() + " characters)" : "");
    }
}
