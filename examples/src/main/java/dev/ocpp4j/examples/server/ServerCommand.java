package dev.ocpp4j.examples.server;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code server}: a small central system. */
@Command(
        name = "server",
        mixinStandardHelpOptions = true,
        description = "Runs a small central system for OCPP 1.6 and 2.0.1.")
public final class ServerCommand implements Callable<Integer> {
    @Option(names = "--port", defaultValue = "8887", description = "Port for stations; default ${DEFAULT-VALUE}.")
    private int port;

    /** For picocli. */
    public ServerCommand() {}

    @Override
    public Integer call() {
        throw new UnsupportedOperationException("The transport is not there yet; port " + port);
    }
}
