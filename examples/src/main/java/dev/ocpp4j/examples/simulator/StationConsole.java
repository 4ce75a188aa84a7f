package dev.ocpp4j.examples.simulator;

import dev.ocpp4j.examples.console.Terminal;
import dev.ocpp4j.examples.console.TypedException;
import dev.ocpp4j.examples.station.SimulatedHardware;
import dev.ocpp4j.examples.station.SimulatedStation;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What can be typed at a station: everything that a person does there. */
final class StationConsole {
    private static final String HELP = """
            plug N [M]          plug the cable of N into a vehicle; M is its connector, if it has more than one
            unplug N            unplug it
            card N TAG          hold a card to the reader of N
            ready N | unready N the vehicle wants energy, or does not
            fault N CODE [INFO] a fault at N (0: the station), such as fault 1 GroundFailure
            clear N             the fault is gone
            jam N | unjam N     the lock of the cable jams, or works
            power-cycle         the power fails and comes back
            status              what is going on
            help                this
            quit                switch the station off
            N is a connector in 1.6, an EVSE in 2.0.1""";

    private final SimulatedStation station;
    private final SimulatedHardware hardware;
    private final int outlets;
    private final int connectors;
    private final Clock clock;
    private final Terminal terminal;

    /**
     * @param outlets how many there are
     * @param connectors how many each of them has
     */
    StationConsole(
            SimulatedStation station,
            SimulatedHardware hardware,
            int outlets,
            int connectors,
            Clock clock,
            Terminal terminal) {
        this.station = station;
        this.hardware = hardware;
        this.outlets = outlets;
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
            case "plug" -> plug(words);
            case "unplug" -> station.unplug(outlet(words, 1, 2));
            case "card" -> card(words);
            case "ready" -> ready(outlet(words, 1, 2), true);
            case "unready" -> ready(outlet(words, 1, 2), false);
            case "fault" -> fault(words);
            case "clear" -> station.clearFault(outlet(words, 0, 2));
            case "jam" -> hardware.jam(outlet(words, 1, 2), true);
            case "unjam" -> hardware.jam(outlet(words, 1, 2), false);
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

    private void plug(List<String> words) {
        int outlet = outlet(words, 1, 3);
        station.plugIn(outlet, words.size() == 2 ? 1 : number(words.get(2), 1, connectors));
    }

    private int outlet(List<String> words, int lowest, int most) {
        if (words.size() < 2 || words.size() > most) {
            throw new TypedException(words.get(0) + " takes a number");
        }
        return number(words.get(1), lowest, outlets);
    }

    private static int number(String word, int lowest, int highest) {
        if (word.matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(word);
            if (number >= lowest && number <= highest) {
                return number;
            }
        }
        throw new TypedException("Numbers are " + lowest + " to " + highest);
    }

    private void card(List<String> words) {
        if (words.size() != 3) {
            throw new TypedException("card takes a number and an identifier");
        }
        attempt(() -> station.presentTag(number(words.get(1), 1, outlets), words.get(2)));
    }

    private static void attempt(Runnable act) {
        try {
            act.run();
        } catch (IllegalArgumentException e) {
            throw new TypedException(Terminal.printable(e.getMessage()));
        }
    }

    private void ready(int connector, boolean ready) {
        hardware.draw(connector, ready, clock.instant());
        station.vehicleReady(connector, ready);
    }

    private void fault(List<String> words) {
        if (words.size() < 3) {
            throw new TypedException("fault takes a number and a code");
        }
        String info = String.join(" ", words.subList(3, words.size()));
        if (info.length() > 50) {
            throw new TypedException("The information has at most 50 characters");
        }
        int outlet = number(words.get(1), 0, outlets);
        attempt(() -> station.fault(outlet, words.get(2), info.isEmpty() ? null : info));
    }

    private void status() {
        Consumer<List<String>> print =
                lines -> terminal.line(lines.stream().collect(Collectors.joining(System.lineSeparator())));
        station.describe().thenAccept(print);
    }
}
