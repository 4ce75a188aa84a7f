package dev.ocpp4j.transport;

import dev.ocpp4j.core.security.Access;
import dev.ocpp4j.core.security.AccessControl;
import dev.ocpp4j.core.security.InstalledCertificates;
import dev.ocpp4j.core.security.SecurityProblem;
import dev.ocpp4j.core.security.StationKey;
import dev.ocpp4j.core.security.Way;
import dev.ocpp4j.core.security.Ways;
import dev.ocpp4j.transport.internal.Contexts;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The way of a station whose password, security profile, certificate and roots are changed by its central system: takes
 * what {@link AccessControl} has at each attempt and tells it what became of it.
 *
 * <pre>{@code
 * OcppStation station = OcppStation.builder(new AccessRoutes(Ways.to(profile -> TLS, access), roots), "CP001")
 *         …
 *         .start();
 * access.listener(new AccessControl.Listener() {
 *     public void onChange() {
 *         station.reconnect();
 *     }
 * });
 * }</pre>
 */
public final class AccessRoutes implements Routes {
    private static final int UNAUTHORIZED = 401;

    private final Ways ways;
    private final InstalledCertificates roots;
    private volatile @Nullable Taken taken;

    private record Taken(Route route, Way way) {}

    /**
     * Takes these ways.
     *
     * @param roots whom the station trusts
     */
    public AccessRoutes(Ways ways, InstalledCertificates roots) {
        this.ways = ways;
        this.roots = roots;
    }

    @Override
    public Route next() {
        Way way = ways.next();
        Route route = new Route(way.endpoint(), security(way.with(), roots));
        taken = new Taken(route, way);
        return route;
    }

    /**
     * How a connection is secured.
     *
     * @throws IllegalStateException when the profile needs what is not there
     */
    public static SecurityProfile security(Access with, InstalledCertificates roots) {
        return switch (with.profile()) {
            case 0 -> SecurityProfile.none();
            case 1 -> new SecurityProfile.Basic(require(with.password(), "a password"));
            case 2 -> new SecurityProfile.TlsBasic(context(null, roots), require(with.password(), "a password"));
            default -> new SecurityProfile.MutualTls(context(require(with.key(), "a certificate"), roots));
        };
    }

    private static <T> T require(@Nullable T needed, String what) {
        if (needed == null) {
            throw new IllegalStateException("The security profile needs " + what);
        }
        return needed;
    }

    private static Supplier<SSLContext> context(@Nullable StationKey key, InstalledCertificates roots) {
        SSLContext context = Contexts.of(key == null ? List.of() : List.of(key), roots.serverRoots(), false);
        return () -> context;
    }

    @Override
    public void connected(Route route, List<X509Certificate> server) {
        Taken last = Objects.requireNonNull(taken);
        if (last.route == route) {
            ways.connected(last.way, server);
        }
    }

    @Override
    public void failed(Route route, ConnectFailure failure) {
        Taken last = Objects.requireNonNull(taken);
        if (last.route != route) {
            return;
        }
        if (failure instanceof ConnectFailure.NotSecure notSecure) {
            ways.failed(last.way, notSecure.problem(), notSecure.explanation());
        } else if (failure instanceof ConnectFailure.Refused refused && refused.status() == UNAUTHORIZED) {
            ways.failed(last.way, SecurityProblem.CREDENTIALS, "The password was refused");
        } else {
            ways.failed(last.way, null, "");
        }
    }
}
