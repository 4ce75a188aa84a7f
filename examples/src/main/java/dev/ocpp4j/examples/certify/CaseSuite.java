package dev.ocpp4j.examples.certify;

import dev.ocpp4j.core.SessionConfig;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A suite that is run in its own way, such as cases of another version, about stations and about servers. */
public interface CaseSuite {
    /** What {@code --suite} calls it. */
    String word();

    /** All that is in it. */
    List<Item> items();

    /**
     * A run that is not begun yet.
     *
     * @param person is told what has to be done by hand
     */
    Run run(Order order, Progress progress, Consumer<String> person, SessionConfig config);

    /**
     * What a run is asked to do.
     *
     * @param only the ids of the cases; empty for all
     * @param waived the ids of cases that need not pass
     * @param times how long things may take
     * @param header what the tester fills in
     */
    record Order(Set<String> only, Set<String> waived, Times times, Report.Header header) {}

    /** One run, from the first socket to the report. */
    interface Run {
        /** Tests our own station and our own server, in this process. */
        Report simulate(Trace trace) throws IOException;

        /** Tests a station that connects. */
        Report listen(Trace trace, Door door, Actuator actuator);

        /**
         * Tests a server.
         *
         * @param endpoint where it is, without the identity
         * @param tokens what it knows of identifiers
         * @param orders a URL for its operator, in which {@code {station}} and {@code {action}} stand for what is meant;
         *     null to ask a person
         */
        Report connect(
                Trace trace,
                URI endpoint,
                String stationId,
                String password,
                Properties tokens,
                @Nullable String orders);
    }
}
