package dev.ocpp4j.transport;

import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.transport.internal.BasicCredentials;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a station said when it asked to connect. The identity is well-formed and the version agreed. Immutable. */
public final class Handshake {
    private final String path;
    private final String stationId;
    private final Protocol protocol;
    private final Map<String, List<String>> headers;
    private final Optional<InetSocketAddress> peer;
    private final List<X509Certificate> certificates;
    private final Optional<BasicCredentials> credentials;

    /**
     * A handshake; the server makes them, and tests of an {@link Authenticator} may.
     *
     * @param path the path as it was sent, still percent-encoded
     * @param stationId the identity, decoded
     * @param protocol the version that was agreed on
     * @param headers all header fields
     * @param peer where the connection comes from, null when that is not known
     * @param certificates the certificate chain of the station, its own first; empty without mutual TLS
     * @throws IllegalArgumentException when there are Basic credentials that cannot be read, or more than one
     */
    public Handshake(
            String path,
            String stationId,
            Protocol protocol,
            Map<String, List<String>> headers,
            @Nullable InetSocketAddress peer,
            List<X509Certificate> certificates) {
        this.path = Objects.requireNonNull(path, "path");
        this.stationId = Objects.requireNonNull(stationId, "stationId");
        this.protocol = Objects.requireNonNull(protocol, "protocol");
        this.headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> this.headers.put(name, List.copyOf(values)));
        this.peer = Optional.ofNullable(peer);
        this.certificates = List.copyOf(certificates);
        this.credentials = BasicCredentials.of(headers("Authorization"));
    }

    /** The path as it was sent, still percent-encoded, without a query. */
    public String path() {
        return path;
    }

    /** The identity of the station: the last segment of the path, decoded (CON-01). */
    public String stationId() {
        return stationId;
    }

    /** The version that the connection will speak. */
    public Protocol protocol() {
        return protocol;
    }

    /** All values of a header field, in any case of its name; empty when there is none. */
    public List<String> headers(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /** Where the connection comes from; empty when the container does not tell. */
    public Optional<InetSocketAddress> peer() {
        return peer;
    }

    /** The certificate chain that the station proved to own, its own first; empty without mutual TLS. */
    public List<X509Certificate> certificates() {
        return certificates;
    }

    /** The user name of the Basic credentials; when there is one it equals the identity (SEC-02). */
    public Optional<String> user() {
        return credentials.map(BasicCredentials::user);
    }

    /** The password of the Basic credentials: bytes, which need not be a text (SEC-03). A copy. */
    public Optional<byte[]> password() {
        return credentials.map(BasicCredentials::password);
    }

    /** Whether the station gave exactly this password; takes the same time wherever they differ. */
    public boolean hasPassword(byte[] expected) {
        return credentials
                .map(given -> MessageDigest.isEqual(given.password(), expected))
                .orElse(false);
    }

    /** Never tells the credentials. */
    @Override
    public String toString() {
        return stationId + " (" + protocol + ") from "
                + peer.map(Object::toString).orElse("unknown");
    }
}
