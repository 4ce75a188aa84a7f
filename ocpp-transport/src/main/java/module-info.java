/** OCPP-J over WebSocket, for stations and central systems. */
module dev.ocpp4j.transport {
    requires transitive dev.ocpp4j.core;
    requires transitive jakarta.websocket;
    requires jakarta.websocket.client;
    requires java.net.http;
    requires org.glassfish.grizzly;
    requires org.glassfish.tyrus.core;
    requires org.glassfish.tyrus.spi;

    exports dev.ocpp4j.transport;
}
