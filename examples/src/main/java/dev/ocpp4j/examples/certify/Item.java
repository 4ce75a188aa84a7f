package dev.ocpp4j.examples.certify;

/** One thing that a suite looks at and reports a verdict on. */
public interface Item {
    /** What it is called, as {@code --only} takes it. */
    String id();

    /** What a sentence calls it. */
    default String name() {
        return id();
    }

    /** The part of the specification that it belongs to, such as {@code Core}. */
    String profile();

    /** What it is about. */
    String action();
}
