/** The RPC layer of OCPP: messages in, messages out, every call ends. It knows no version and no transport. */
module dev.ocpp4j.core {
    requires transitive org.jspecify;
    requires transitive jakarta.validation;
    requires com.fasterxml.jackson.annotation;
    requires tools.jackson.core;
    requires org.hibernate.validator;

    exports dev.ocpp4j.core;
    exports dev.ocpp4j.core.constraint;
    exports dev.ocpp4j.core.security;
    exports dev.ocpp4j.core.station;
}
