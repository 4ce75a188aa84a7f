package dev.ocpp4j.examples.server;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.examples.console.FrameLog;
import dev.ocpp4j.examples.console.Terminal;
import dev.ocpp4j.examples.console.Terminal.Colour;
import dev.ocpp4j.transport.Authenticator;
import dev.ocpp4j.transport.Handshake;
import dev.ocpp4j.transport.OcppServer;
import dev.ocpp4j.transport.Refusal;
import dev.ocpp4j.transport.ServerListener;
import dev.ocpp4j.transport.ServerSecurity;
import dev.ocpp4j.transport.Sessions;
import dev.ocpp4j.v16.Ocpp16;
import dev.ocpp4j.v201.Ocpp201;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The central system with its ports open. */
public final class RunningServer implements AutoCloseable {
    private static final int UNAUTHORIZED = 401;

    private final CentralSystem system;
    private final OcppServer stations;
    private final int securityProfile;
    private final Optional<AdminApi> admin;

    /**
     * What can be set.
     *
     * @param bind where stations connect
     * @param admin where scripts connect, empty for nowhere
     * @param security how stations have to secure their connections
     * @param passwords who may connect, empty for everybody
     * @param frames whether frames are shown
     * @param config how sessions behave
     */
    record Settings(
            InetSocketAddress bind,
            Optional<InetSocketAddress> admin,
            ServerSecurity security,
            Optional<Passwords> passwords,
            boolean frames,
            SessionConfig config,
            CentralSystem.Settings system) {}

    private RunningServer(CentralSystem system, OcppServer stations, int securityProfile, Optional<AdminApi> admin) {
        this.system = system;
        this.stations = stations;
        this.securityProfile = securityProfile;
        this.admin = admin;
    }

    /** Opens the ports. */
    static RunningServer start(Settings settings, Terminal terminal, Clock clock, ZoneId zone) throws IOException {
        Sessions sessions = Sessions.local();
        Calls.Listener listener = settings.passwords
                .<Calls.Listener>map(passwords -> new PasswordChanges(passwords, terminal))
                .orElse((station, request, response) -> {});
        CentralSystem system = new CentralSystem(settings.system, clock, sessions::find, listener);

        OcppServer.Builder builder = OcppServer.builder()
                .bind(settings.bind.getHostString())
                .port(settings.bind.getPort())
                .accept(Ocpp16.PROTOCOL, system.handlers16())
                .accept(Ocpp201.PROTOCOL, system.handlers201())
                .sessions(sessions)
                .config(settings.config)
                .security(settings.security)
                .onFrame(system.frames())
                .listener(new Comings(system, terminal));
        if (settings.frames) {
            builder.onFrame(new FrameLog(terminal, clock, zone));
        }
        builder.authenticate(settings.passwords
                .<Authenticator>map(passwords -> handshake -> authenticate(handshake, passwords))
                .orElse(handshake -> Authenticator.accept()));

        Optional<AdminApi> admin = settings.admin.isPresent()
                ? Optional.of(AdminApi.start(system, settings.admin.get()))
                : Optional.empty();
        try {
            return new RunningServer(system, builder.start(), settings.security.profile(), admin);
        } catch (RuntimeException failure) {
            admin.ifPresent(AdminApi::close);
            throw failure;
        }
    }

    /**
     * Opens ports on this machine that are free, for stations and for scripts.
     *
     * @param passwords by identity
     * @param tags who may charge: lines {@code idTag[,status[,group]]}
     * @param interval seconds between Heartbeats
     */
    public static RunningServer onLoopback(
            Map<String, String> passwords, List<String> tags, int interval, SessionConfig config, Terminal terminal)
            throws IOException {
        InetSocketAddress free = new InetSocketAddress("127.0.0.1", 0);
        Passwords known = new Passwords();
        passwords.forEach(known::put);
        Settings settings = new Settings(
                free,
                Optional.of(free),
                ServerSecurity.basic(),
                Optional.of(known),
                false,
                config,
                new CentralSystem.Settings(Tags.of(tags, "tags"), interval, 0));
        return start(settings, terminal, config.clock(), ZoneId.systemDefault());
    }

    /** Unknown stations get the same answer as wrong passwords: nobody learns which identities there are. */
    private static Authenticator.Decision authenticate(Handshake handshake, Passwords passwords) {
        byte[] password = handshake.password().orElse(new byte[0]);
        return passwords.match(handshake.stationId(), password)
                ? Authenticator.accept()
                : Authenticator.refuse(UNAUTHORIZED).because("Unknown, or a wrong password");
    }

    /** Tells who comes and goes. */
    private record Comings(CentralSystem system, Terminal terminal) implements ServerListener {
        @Override
        public void onConnected(OcppSession session, Handshake handshake) {
            system.connected(session);
            tell(
                    session,
                    "connected with OCPP " + session.protocol().version() + " from "
                            + address(handshake.peer().orElse(null)));
        }

        @Override
        public void onRefused(Refusal refusal) {
            String who = refusal.stationId() == null ? "Somebody" : refusal.stationId();
            String status = refusal.status() == 0 ? "" : " with " + refusal.status();
            tell(who + " at " + address(refusal.peer()) + " refused" + status + ": " + refusal.reason());
        }

        private static String address(@Nullable InetSocketAddress peer) {
            return Optional.ofNullable(peer)
                    .map(InetSocketAddress::getAddress)
                    .map(InetAddress::getHostAddress)
                    .orElse("?");
        }

        @Override
        public void onReplaced(OcppSession old, OcppSession session) {
            tell(session, "connects anew while it is connected: the old connection ends");
        }

        @Override
        public void onClosed(OcppSession session, CloseReason reason) {
            tell(session, "disconnected: " + reason);
        }

        private void tell(OcppSession session, String what) {
            tell(session.stationId() + " " + what);
        }

        private void tell(String what) {
            terminal.line(terminal.paint(Colour.YELLOW, Terminal.printable(what)));
        }
    }

    CentralSystem system() {
        return system;
    }

    /** The port for stations. */
    public int port() {
        return stations.port();
    }

    /** How stations have to secure their connections: 0 to 3. */
    int securityProfile() {
        return securityProfile;
    }

    /** The port for scripts. */
    public Optional<Integer> adminPort() {
        return admin.map(api -> api.address().getPort());
    }

    @Override
    public void close() {
        admin.ifPresent(AdminApi::close);
        stations.close();
    }
}
