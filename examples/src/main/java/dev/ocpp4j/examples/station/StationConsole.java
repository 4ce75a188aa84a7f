package dev.ocpp4j.examples.station;

import dev.ocpp4j.examples.console.Terminal;
import dev.ocpp4j.examples.console.TypedException;
import dev.ocpp4j.v16.core.ChargePointErrorCode;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What can be typed at a station: everything that a person does there. */
final class StationConsole {
    private static final String HELP = """
            plug N              plug the cable of connector N into a vehicle
            unplug N            unplug it
            card N TAG          hold a card to the reader of connector N
            ready N | unready N the vehicle wants energy, or does not
            fault N CODE [INFO] a fault at connector N (0: the station), such as fault 1 GroundFailure
            clear N             the fault is gone
            jam N | unjam N     the lock of the cable jams, or works
            power-cycle         the power fails and comes back
            status              what every connector is doing
            help                this
            quit                switch the station off""";

    private final ChargePoint station;
    private final SimulatedHardware hardware;
    private final int connectors;
    private final Clock clock;
    private final Terminal terminal;

    StationConsole(ChargePoint station, SimulatedHardware hardware, int connectors, Clock clock, Terminal terminal) {
        this.station = station;
        this.hardware = hardware;
        this.connectors = connectors;
        this.clock = clock;
        this.terminal = terminal;
    }

    /**
     * Does what was typed.
     *
     * @return false to stop
     * @throws TypedException when it cannot be done
     */
    boolean type(String line) {
        List<String> words = Arrays.asList(line.split("\\s+"));
        switch (words.get(0)) {
            case "plug" -> station.plugIn(connector(words, 1, 2));
            case "unplug" -> station.unplug(connector(words, 1, 2));
            case "card" -> card(words);
            case "ready" -> ready(connector(words, 1, 2), true);
            case "unready" -> ready(connector(words, 1, 2), false);
            case "fault" -> fault(words);
            case "clear" -> station.clearFault(connector(words, 0, 2));
            case "jam" -> hardware.jam(connector(words, 1, 2), true);
            case "unjam" -> hardware.jam(connector(words, 1, 2), false);
            case "power-cycle" -> station.powerCycle();
            case "status" -> status();
            case "help" -> terminal.line(HELP);
            case "quit" -> {
                return false;
            }
            default ->
                throw new TypedException("Not a command: " + Terminal.printable(words.get(0)) + " (help tells all)");
        }
        return true;
    }

    private int connector(List<String> words, int lowest, int most) {
        if (words.size() < 2 || words.size() > most) {
            throw new TypedException(words.get(0) + " takes the number of a connector");
        }
        return number(words.get(1), lowest);
    }

    private int number(String word, int lowest) {
        if (word.matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(word);
            if (number >= lowest && number <= connectors) {
                return number;
            }
        }
        throw new TypedException("Connectors are " + lowest + " to " + connectors);
    }

    private void card(List<String> words) {
        if (words.size() != 3 || words.get(2).length() > 20) {
            throw new TypedException("card takes a connector and an identifier of at most 20 characters");
        }
        station.presentTag(number(words.get(1), 1), words.get(2));
    }

    private void ready(int connector, boolean ready) {
        hardware.draw(connector, ready, clock.instant());
        station.vehicleReady(connector, ready);
    }

    private void fault(List<String> words) {
        if (words.size() < 3) {
            throw new TypedException("fault takes a connector and an error code");
        }
        ChargePointErrorCode code = Arrays.stream(ChargePointErrorCode.values())
                .filter(value -> value != ChargePointErrorCode.NO_ERROR)
                .filter(value -> value.name().replace("_", "").equalsIgnoreCase(words.get(2)))
                .findFirst()
                .orElseThrow(() -> new TypedException("Not an error code: " + Terminal.printable(words.get(2))));
        String info = String.join(" ", words.subList(3, words.size()));
        if (info.length() > 50) {
            throw new TypedException("The information has at most 50 characters");
        }
        station.fault(number(words.get(1), 0), new Fault(code, info.isEmpty() ? null : info, null));
    }

    private void status() {
        Consumer<List<String>> print =
                lines -> terminal.line(lines.stream().collect(Collectors.joining(System.lineSeparator())));
        station.describe().thenAccept(print);
    }
}
