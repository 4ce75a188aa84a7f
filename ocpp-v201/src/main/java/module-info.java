/** OCPP 2.0.1: messages and functional blocks. */
module dev.ocpp4j.v201 {
    requires transitive dev.ocpp4j.core;
    requires com.fasterxml.jackson.annotation;

    exports dev.ocpp4j.v201;
}
