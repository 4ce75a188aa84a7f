package dev.ocpp4j.examples.server;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.examples.console.Fields;
import dev.ocpp4j.examples.console.Json;
import dev.ocpp4j.examples.console.Names;
import dev.ocpp4j.examples.console.Terminal;
import dev.ocpp4j.examples.console.Terminal.Colour;
import dev.ocpp4j.examples.console.TypedException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** The commands that are typed at the server. */
final class ServerConsole {
    private static final List<String> HELP = List.of(
            "STATION ACTION {JSON}   send a call, as in: CP001 Reset {\"type\":\"Soft\"}",
            "STATION ACTION ?        the fields of the request; * marks those that are required",
            "STATION ?               the actions of its version",
            "stations                the stations that were seen",
            "transactions [STATION]  the transactions",
            "disconnect STATION      close the connection",
            "help, quit",
            "The beginning of a name is enough, in any case: cp001 clearcache");

    private final CentralSystem system;
    private final Terminal terminal;

    ServerConsole(CentralSystem system, Terminal terminal) {
        this.system = system;
        this.terminal = terminal;
    }

    /**
     * Does what was typed.
     *
     * @return false to end the program
     * @throws TypedException when it cannot be done
     */
    boolean run(String line) {
        String[] words = line.strip().split("\\s+", 3);
        switch (words[0]) {
            case "quit", "exit" -> {
                return false;
            }
            case "help", "?" -> HELP.forEach(terminal::line);
            case "stations" -> showStations();
            case "transactions" -> showTransactions(words);
            case "disconnect" -> session(word(words, 1, "disconnect STATION")).close();
            default -> call(words);
        }
        return true;
    }

    private static String word(String[] words, int index, String usage) {
        if (index >= words.length) {
            throw new TypedException("Type " + usage);
        }
        return words[index];
    }

    private void showStations() {
        List<Station.View> views = system.stations().views();
        if (views.isEmpty()) {
            terminal.line("No station was seen yet");
        }
        for (Station.View view : views) {
            String state = view.connected() ? "connected since " + view.connectedSince() : "not connected";
            terminal.line(Terminal.printable(view.id()) + "  OCPP " + view.version() + "  " + state);
            view.connectors().forEach(connector -> terminal.line("  " + Json.MAPPER.writeValueAsString(connector)));
        }
    }

    private void showTransactions(String[] words) {
        Optional<String> station = words.length > 1
                ? Optional.of(Names.complete(words[1], system.stations().ids(), "station"))
                : Optional.empty();
        List<Transactions.View> views = system.transactions().views(station);
        if (views.isEmpty()) {
            terminal.line("No transaction was seen yet");
        }
        views.forEach(view -> terminal.line(Terminal.printable(view.id() + " " + view.station() + " connector "
                + view.connector() + " idTag " + view.idTag() + " start " + view.start() + " stop " + view.stop()
                + " " + view.meterValues().size() + " meter values")));
    }

    private OcppSession session(String typed) {
        List<String> connected = system.stations().ids().stream()
                .filter(system.stations()::isConnected)
                .toList();
        String id = Names.complete(typed, connected, "connected station");
        return system.stations().session(id).orElseThrow(() -> new TypedException(id + " is not connected"));
    }

    private void call(String[] words) {
        OcppSession session = session(words[0]);
        List<String> actions = Calls.actions(session.protocol());
        if (words.length == 1 || words[1].equals("?")) {
            terminal.line(String.join(", ", actions));
            return;
        }
        String action = Names.complete(words[1], actions, "action");
        String payload = words.length == 3 ? words[2] : "{}";
        if (payload.equals("?")) {
            showFields(session.protocol(), action);
        } else {
            send(session.stationId(), action, payload);
        }
    }

    private void showFields(Protocol protocol, String name) {
        Action<?, ?> action = protocol.action(name).orElseThrow();
        List<String> fields = Fields.of(action.request().asSubclass(Record.class));
        terminal.line(name + (fields.isEmpty() ? " has no fields" : ""));
        fields.forEach(terminal::line);
    }

    private void send(String stationId, String action, String payload) {
        String what = Terminal.printable(stationId) + " " + action + ": ";
        system.calls().call(stationId, action, payload, Optional.empty()).whenComplete((response, failure) -> {
            if (failure == null) {
                String answer = Terminal.printable(Json.tree(response).toString());
                terminal.line(terminal.paint(Colour.BOLD, what + answer));
            } else {
                terminal.error(what + Terminal.printable(describe(failure)));
            }
        });
    }

    private static String describe(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof CallFailure known ? known.code() + ", " + known.getMessage() : String.valueOf(cause);
    }
}
