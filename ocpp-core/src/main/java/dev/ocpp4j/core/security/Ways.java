package dev.ocpp4j.core.security;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which ways to its central system a station has, for whoever connects it: asked at each attempt, and told what became of
 * it. Called one at a time.
 */
public interface Ways {
    /** The way to take now. */
    Way next();

    /**
     * A way led in.
     *
     * @param server the certificate chain of the server; empty without TLS
     */
    void connected(Way way, List<X509Certificate> server);

    /**
     * A way did not lead in.
     *
     * @param problem if security is why, else null
     * @param explanation for operators
     */
    void failed(Way way, @Nullable SecurityProblem problem, String explanation);

    /**
     * The ways of a station with one central system.
     *
     * @param endpoints where that is, by the number of the security profile
     */
    static Ways to(IntFunction<URI> endpoints, AccessControl access) {
        return new Ways() {
            @Override
            public Way next() {
                Access with = access.next();
                return new Way(endpoints.apply(with.profile()), with);
            }

            @Override
            public void connected(Way way, List<X509Certificate> server) {
                access.connected(way.with(), server);
            }

            @Override
            public void failed(Way way, @Nullable SecurityProblem problem, String explanation) {
                access.failed(way.with(), problem, explanation);
            }
        };
    }
}
