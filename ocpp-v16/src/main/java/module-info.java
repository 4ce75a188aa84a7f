/** OCPP 1.6: messages, profiles and configuration keys, with the security extension. */
module dev.ocpp4j.v16 {
    requires transitive dev.ocpp4j.core;
    requires com.fasterxml.jackson.annotation;

    exports dev.ocpp4j.v16;
    exports dev.ocpp4j.v16.core;

    // The full report on an invalid message reads the records by reflection.
    opens dev.ocpp4j.v16.core to
            org.hibernate.validator;
}
