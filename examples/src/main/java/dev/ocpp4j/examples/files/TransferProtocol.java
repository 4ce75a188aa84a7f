package dev.ocpp4j.examples.files;

import java.util.Locale;

/** How files travel, in the words of the key SupportedFileTransferProtocols (1.6 errata 3.90). */
public enum TransferProtocol {
    /** HTTP. */
    HTTP,
    /** HTTP over TLS. */
    HTTPS,
    /** FTP, passive. */
    FTP,
    /** FTP, passive, where the client asks for TLS (explicit, {@code AUTH TLS}). */
    FTPS;

    /** The scheme of its URIs. */
    public String scheme() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isHttp() {
        return this == HTTP || this == HTTPS;
    }

    boolean isEncrypted() {
        return this == HTTPS || this == FTPS;
    }
}
