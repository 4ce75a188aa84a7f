package dev.ocpp4j.examples.files;

/** What goes wrong when a file is fetched or sent. For a host that is dead see {@link FileServers#deadUri}. */
public enum Fault {
    /** Nothing does. */
    NONE,
    /** There is no such file: 404, in FTP 550. */
    NOT_FOUND,
    /** It is not allowed: 403, in FTP 553 for uploads and 550 for downloads. */
    REFUSED,
    /** The connection ends half way. */
    CUT_OFF,
    /** One byte is another than it was: the checksum of the file is wrong, its length is right. */
    CORRUPTED,
    /** It trickles; see {@link Shelf#slowness}. */
    SLOW,
    /** The server takes the request and never answers. */
    SILENT
}
