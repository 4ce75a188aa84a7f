package dev.ocpp4j.v16.configuration;

/** What a Central System may do with a configuration key (1.6 chapter 9, "accessibility"). */
public enum Access {
    /** Only read it. */
    R(true, false, false),
    /** Only set it. */
    W(false, true, true),
    /** Read and set it. */
    RW(true, true, true),
    /** Read it, and set it where the Charge Point allows that. */
    R_OR_RW(true, true, false);

    private final boolean readable;
    private final boolean mayBeWritable;
    private final boolean writable;

    Access(boolean readable, boolean mayBeWritable, boolean writable) {
        this.readable = readable;
        this.mayBeWritable = mayBeWritable;
        this.writable = writable;
    }

    /** Whether GetConfiguration tells the value. */
    public boolean isReadable() {
        return readable;
    }

    /** Whether a Charge Point may let ChangeConfiguration set the value. */
    public boolean mayBeWritable() {
        return mayBeWritable;
    }

    /** Whether every Charge Point that has the key lets ChangeConfiguration set the value. */
    public boolean isWritable() {
        return writable;
    }
}
