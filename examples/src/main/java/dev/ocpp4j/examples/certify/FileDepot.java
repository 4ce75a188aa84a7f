package dev.ocpp4j.examples.certify;

import dev.ocpp4j.examples.files.Access;
import dev.ocpp4j.examples.files.TransferProtocol;
import dev.ocpp4j.examples.files.Upload;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** Where a station fetches firmware from and sends diagnostics to. Safe for use by many threads. */
interface FileDepot {
    /** The protocols that are spoken. */
    Set<TransferProtocol> protocols();

    /** Puts a file there to be fetched. */
    void put(String path, byte[] content);

    /** Where a station finds a path. */
    URI uri(TransferProtocol protocol, String path);

    /** The same path where nobody answers. */
    URI deadUri(TransferProtocol protocol, String path);

    /** Who came, in order. */
    List<Access> accesses();

    /** What was sent whole, in order. */
    List<Upload> uploads();
}
