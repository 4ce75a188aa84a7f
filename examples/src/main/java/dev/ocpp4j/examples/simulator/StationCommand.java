package dev.ocpp4j.examples.simulator;

import dev.ocpp4j.core.OutboxJournal;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.core.security.Access;
import dev.ocpp4j.core.security.AccessControl;
import dev.ocpp4j.core.security.InstalledCertificates;
import dev.ocpp4j.core.security.Pem;
import dev.ocpp4j.core.security.SigningRequest;
import dev.ocpp4j.core.security.Ways;
import dev.ocpp4j.core.station.FileTransfer;
import dev.ocpp4j.core.station.FirmwareSignatures;
import dev.ocpp4j.core.station.Link;
import dev.ocpp4j.examples.console.FrameLog;
import dev.ocpp4j.examples.console.Prompt;
import dev.ocpp4j.examples.console.Terminal;
import dev.ocpp4j.examples.console.Terminal.Colour;
import dev.ocpp4j.examples.files.AnyTransfer;
import dev.ocpp4j.examples.security.AccessFile;
import dev.ocpp4j.examples.security.StationSecurityOptions;
import dev.ocpp4j.examples.station.FileParts16;
import dev.ocpp4j.examples.station.Hardware;
import dev.ocpp4j.examples.station.Outlets16;
import dev.ocpp4j.examples.station.SimulatedFirmware;
import dev.ocpp4j.examples.station.SimulatedHardware;
import dev.ocpp4j.examples.station.SimulatedStation;
import dev.ocpp4j.examples.station.SimulatedStation16;
import dev.ocpp4j.examples.station.StationIdentity;
import dev.ocpp4j.examples.station201.ChargingStation;
import dev.ocpp4j.examples.station201.Entrance;
import dev.ocpp4j.examples.station201.Equipment;
import dev.ocpp4j.transport.AccessRoutes;
import dev.ocpp4j.transport.ConnectFailure;
import dev.ocpp4j.transport.OcppStation;
import dev.ocpp4j.transport.ReconnectPolicy;
import dev.ocpp4j.transport.StationListener;
import dev.ocpp4j.transport.WebSocketLink;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v16.station.ChargePoint;
import dev.ocpp4j.v16.station.SecurityEvents;
import dev.ocpp4j.v16.station.StationSecurity;
import dev.ocpp4j.v201.Ocpp201;
import dev.ocpp4j.v201.station.RootCertificates;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code station}: a simulated charging station. */
@Command(
        name = "station",
        description = "Runs a simulated charging station and connects it to a central system.",
        footer = {
            "",
            "Type at its prompt what a person does at the station: plug 1, card 1 TAG1, unplug 1,",
            "fault 1 GroundFailure, clear 1, power-cycle, status. help tells all, quit ends it.",
            "",
            "Example:",
            "  java -jar ocpp4j.jar station ws://127.0.0.1:8887/ocpp/CP001 --connectors 2",
            "  java -jar ocpp4j.jar station ws://127.0.0.1:8887/ocpp/CP001 --journal CP001.journal",
            "  java -jar ocpp4j.jar station ws://127.0.0.1:8887/ocpp/CP001 --version 2.0.1 --evses 2",
            "  java -jar ocpp4j.jar station wss://localhost:8887/ocpp/CP001 --ca root.pem --password-file secret.txt",
            "  java -jar ocpp4j.jar station wss://localhost:8887/ocpp/CP001 --ca root.pem --certificate CP001.pem",
            "    --key CP001.key"
        })
public final class StationCommand implements Callable<Integer> {
    /** A simulated station is back soon. */
    private static final ReconnectPolicy RECONNECT =
            new ReconnectPolicy(Duration.ofSeconds(1), Duration.ofSeconds(1), 4);

    /** How often a new password, certificate or profile is tried before the old one has its turn again. */
    private static final int ACCESS_ATTEMPTS = 3;

    private static final Duration BOOT_TIME = Duration.ofSeconds(2);

    /** How long a file server may be silent. */
    private static final Duration TRANSFER_TIMEOUT = Duration.ofSeconds(30);

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this and exit.")
    private boolean help;

    @Parameters(paramLabel = "URL/ID", description = "Where the central system is, with the identity of the station.")
    private @Nullable URI url;

    @Option(
            names = "--version",
            defaultValue = "1.6",
            description = "Version of OCPP, 1.6 or 2.0.1; default ${DEFAULT-VALUE}.")
    private String version;

    @Option(
            names = "--evses",
            defaultValue = "1",
            description = "How many EVSEs there are, in 2.0.1; default ${DEFAULT-VALUE}.")
    private int evses;

    @Option(
            names = "--connectors",
            defaultValue = "1",
            description = "How many there are, in 2.0.1 at each EVSE; default ${DEFAULT-VALUE}.")
    private int connectors;

    @Mixin
    private StationSecurityOptions security = new StationSecurityOptions();

    @Option(
            names = "--tls-url",
            paramLabel = "URL",
            description = "Where the central system is once it has raised the security profile to 2 or 3, without the"
                    + " identity; default the same address with wss://. For 1.6; in 2.0.1 it tells by itself.")
    private @Nullable URI tlsUrl;

    @Option(names = "--vendor", defaultValue = "ocpp4j", description = "Name of the vendor; default ${DEFAULT-VALUE}.")
    private String vendor;

    @Option(names = "--model", defaultValue = "Simulated", description = "Name of the model; default ${DEFAULT-VALUE}.")
    private String model;

    @Option(names = "--serial", defaultValue = "SIM-0001", description = "Serial number; default ${DEFAULT-VALUE}.")
    private String serial;

    @Option(names = "--firmware", defaultValue = "1.0.0", description = "firmwareVersion; default ${DEFAULT-VALUE}.")
    private String firmware;

    @Option(names = "--fixed-cable", description = "The cables are fixed: they cannot be unlocked.")
    private boolean fixedCable;

    @Option(
            names = "--power",
            defaultValue = "11000",
            description = "What a vehicle draws, in W; default ${DEFAULT-VALUE}.")
    private int power;

    @Option(
            names = "--manufacturer-root",
            paramLabel = "FILE",
            description = "Root certificate in PEM; firmware must be signed under it from then on.")
    private @Nullable Path manufacturerRoot;

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = {
                "Where messages about transactions survive the end of the process; default nowhere.",
                "In 1.6 all else that the station remembers is in FILE.state beside it; in both versions the password,"
                        + " the certificate and the roots that the central system has given it are in FILE.access."
            })
    private @Nullable Path journal;

    /** For picocli. */
    public StationCommand() {}

    /** A station that was switched on, and what people do at it. */
    public record Running(SimulatedStation station, SimulatedHardware hardware, SessionConfig config) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        Terminal terminal = Terminal.system();
        Running running = start(terminal);
        StationConsole console = new StationConsole(
                running.station,
                running.hardware,
                is201() ? evses : connectors,
                is201() ? connectors : 1,
                running.config.clock(),
                terminal);
        Prompt prompt =
                new Prompt(new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())), terminal);
        if (!prompt.run(console::type)) {
            new CountDownLatch(1).await(); // the end of the input is not the end of the station
        }
        running.station.stop();
        return CommandLine.ExitCode.OK;
    }

    private boolean is201() {
        return version.equals("2.0.1");
    }

    /** Switches it on as the options say. */
    public Running start(Terminal terminal) throws IOException {
        if (!is201() && !version.equals("1.6")) {
            throw wrong("--version is 1.6 or 2.0.1");
        }
        requireCount("--connectors", connectors);
        requireCount("--evses", evses);
        if (!is201() && evses > 1) {
            throw wrong("--evses is for 2.0.1; in 1.6 there are --connectors only");
        }
        StationAddress address = address();
        Access first = security.access(address.endpoint(), !is201());
        AccessFile kept = new AccessFile(sibling(".access"));
        if (kept.isUsed()) {
            terminal.line("Password, certificate and roots are those of " + sibling(".access"));
        }
        AccessControl access = kept.access(first, ACCESS_ATTEMPTS);
        InstalledCertificates roots = kept.roots(
                is201()
                        ? RootCertificates.rules(Entrance.MAX_CERTIFICATES, false)
                        : StationSecurity.rules(Entrance.MAX_CERTIFICATES, false),
                security.roots());
        SessionConfig config = SessionConfig.builder()
                // No handler waits; a rejected station does not answer at all.
                .handlerTimeout(Duration.ofDays(1))
                .onFrame(new FrameLog(terminal, Clock.systemUTC(), ZoneId.systemDefault()))
                .build();
        Protocol protocol = is201() ? Ocpp201.PROTOCOL : Ocpp16.PROTOCOL;
        SimulatedHardware hardware = new SimulatedHardware(is201() ? evses : connectors, power, fixedCable);
        AtomicReference<Ways> ways =
                new AtomicReference<>(Ways.to(profile -> address.endpoint(profile, tlsUrl), access));
        WebSocketLink link = new WebSocketLink(
                handlers -> OcppStation.builder(new AccessRoutes(ways.get(), roots), address.stationId())
                        .offer(protocol, handlers)
                        .reconnect(RECONNECT)
                        .listener(new StationListener() {
                            @Override
                            public void onFailed(ConnectFailure failure, Duration wait) {
                                terminal.line(terminal.paint(
                                        Colour.YELLOW,
                                        ConnectTrouble.describe(failure, version) + "; next attempt in "
                                                + wait.toMillis() / 1000.0 + " s"));
                            }
                        })
                        .config(config));
        SimulatedStation station;
        if (is201()) {
            Entrance entrance = new Entrance(address.endpoint(), access, roots);
            ChargingStation charging = station201(entrance, link, hardware, config);
            ways.set(charging.ways()); // where a CSMS of 2.0.1 sends it (B10)
            station = charging;
        } else {
            SecurityEvents events = new SecurityEvents();
            StationSecurity part = new StationSecurity(access, roots, serial, SigningRequest::newKeys, events);
            station = station16(events, part, link, hardware, config);
        }
        access.listener(new AccessControl.Listener() {
            @Override
            public void onChange() {
                link.reconnect();
            }
        });
        link.serve(station);
        station.start();
        return new Running(station, hardware, config);
    }

    /** A file beside the journal; null without one. */
    private @Nullable Path sibling(String ending) {
        return journal == null ? null : journal.resolveSibling(journal.getFileName() + ending);
    }

    private void requireCount(String option, int count) {
        if (count < 1 || count > 100) {
            throw wrong(option + " is 1 to 100");
        }
    }

    private SimulatedStation16 station16(
            SecurityEvents events, StationSecurity part, Link link, Hardware hardware, SessionConfig config)
            throws IOException {
        Outlets16 outlets = new Outlets16(hardware, config.clock());
        ChargePoint.Builder station = SimulatedStation16.builder(identity(), connectors, power)
                .config(config)
                .fixedCable(fixedCable)
                .bootTime(BOOT_TIME);
        if (journal != null) {
            SimulatedStation16.durable(station, journal);
        }
        FileTransfer transfer = AnyTransfer.all(systemTls(), TRANSFER_TIMEOUT, config);
        FileParts16.add(station, transfer, firmware(config), events, signatures(config), config)
                .part(part);
        return new SimulatedStation16(station.build(link, outlets, outlets));
    }

    private static SimulatedFirmware firmware(SessionConfig config) throws IOException {
        return SimulatedFirmware.temporary(BOOT_TIME, config.scheduler(), config.executor());
    }

    private @Nullable FirmwareSignatures signatures(SessionConfig config) throws IOException {
        if (manufacturerRoot == null) {
            return null;
        }
        try {
            Set<X509Certificate> roots = Set.copyOf(Pem.certificates(Files.readString(manufacturerRoot)));
            return new FirmwareSignatures(roots, certificate -> false, config.clock());
        } catch (IllegalArgumentException e) {
            throw wrong("--manufacturer-root: " + e.getMessage());
        }
    }

    private ChargingStation station201(Entrance entrance, Link link, Hardware hardware, SessionConfig config)
            throws IOException {
        FileTransfer transfer = AnyTransfer.all(systemTls(), TRANSFER_TIMEOUT, config);
        Equipment equipment = new Equipment(transfer).withFirmware(firmware(config), signatures(config));
        if (journal != null) {
            equipment = equipment.withJournal(OutboxJournal.file(journal));
        }
        return new ChargingStation(
                new ChargingStation.Settings(
                        identity(), evses, connectors, power, fixedCable, entrance, BOOT_TIME, () -> UUID.randomUUID()
                                .toString()),
                link,
                hardware,
                equipment,
                config);
    }

    private StationIdentity identity() {
        return new StationIdentity(vendor, model, serial, firmware);
    }

    private StationAddress address() {
        try {
            return StationAddress.of(url);
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    private static SSLContext systemTls() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no TLS", e);
        }
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
