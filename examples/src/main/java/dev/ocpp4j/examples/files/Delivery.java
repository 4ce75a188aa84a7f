package dev.ocpp4j.examples.files;

import dev.ocpp4j.examples.files.Access.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** One download, which is noted once: when it is whole, or when it is over without that. */
final class Delivery {
    private static final int CHUNK = 8192;

    private final Shelf shelf;
    private final TransferProtocol protocol;
    private final String path;
    private final Fault fault;
    private long count;
    private boolean noted;

    Delivery(Shelf shelf, TransferProtocol protocol, String path, Fault fault) {
        this.shelf = shelf;
        this.protocol = protocol;
        this.path = path;
        this.fault = fault;
    }

    /** Copies until the end. */
    void copy(InputStream from, OutputStream to) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
            to.write(chunk, 0, read);
            to.flush();
            count += read;
        }
    }

    void add(int bytes) {
        count += bytes;
    }

    /** The last byte is about to leave. @param length how long the file is */
    void whole(int length) {
        count = length;
        note(true);
    }

    /** Nothing more will leave. */
    void over() {
        note(false);
    }

    private void note(boolean ok) {
        if (!noted) {
            noted = true;
            shelf.note(protocol, Kind.DOWNLOAD, path, fault, ok, count);
        }
    }
}
