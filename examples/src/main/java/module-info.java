/** The command line: a central system, a simulated station, the certification run, composite schedules and the soak. */
module dev.ocpp4j.examples {
    requires dev.ocpp4j.smartcharging;
    requires dev.ocpp4j.transport;
    requires dev.ocpp4j.v16;
    requires dev.ocpp4j.v201;
    requires com.fasterxml.jackson.annotation;
    requires ftplet.api;
    requires ftpserver.core;
    requires info.picocli;
    requires java.logging;
    requires java.management;
    requires java.net.http;
    requires jdk.httpserver;
    requires org.apache.commons.net;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.provider;
    requires org.glassfish.grizzly;
    requires org.glassfish.grizzly.http;
    requires org.glassfish.grizzly.http.server;
    requires org.glassfish.tyrus.container.grizzly.server;
    requires org.glassfish.tyrus.core;
    requires org.glassfish.tyrus.server;
    requires org.glassfish.tyrus.spi;
    requires tools.jackson.databind;

    // Commands are filled in, and what the admin port tells is written, by reflection.
    opens dev.ocpp4j.examples to
            info.picocli;
    opens dev.ocpp4j.examples.certify to
            info.picocli;
    opens dev.ocpp4j.examples.schedule to
            info.picocli;
    opens dev.ocpp4j.examples.security to
            info.picocli;
    opens dev.ocpp4j.examples.server to
            info.picocli,
            tools.jackson.databind;
    opens dev.ocpp4j.examples.simulator to
            info.picocli;
    opens dev.ocpp4j.examples.soak to
            info.picocli,
            org.glassfish.tyrus.core;
}
