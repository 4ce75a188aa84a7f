/** OCPP-J over WebSocket, for stations and central systems. */
module dev.ocpp4j.transport {
    requires transitive dev.ocpp4j.core;

    exports dev.ocpp4j.transport;
}
