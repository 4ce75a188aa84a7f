package dev.ocpp4j.examples.certify.core201;

import dev.ocpp4j.examples.certify.Item;
import java.util.function.Consumer;

/**
 * One test case.
 *
 * @param id what part 6 of the specification calls it
 * @param action what it is about, in our own words
 * @param requirements what it looks at
 * @param script plays it
 */
record Case<S extends Scene>(String id, String action, String requirements, Consumer<S> script) implements Item {
    @Override
    public String profile() {
        return "Core " + id.charAt("TC_".length());
    }
}
