/** OCPP 1.6: messages, profiles and configuration keys, with the security extension. */
module dev.ocpp4j.v16 {
    requires transitive dev.ocpp4j.core;
    requires com.fasterxml.jackson.annotation;

    exports dev.ocpp4j.v16;
    exports dev.ocpp4j.v16.common;
    exports dev.ocpp4j.v16.configuration;
    exports dev.ocpp4j.v16.core;
    exports dev.ocpp4j.v16.csms;
    exports dev.ocpp4j.v16.firmware;
    exports dev.ocpp4j.v16.localauthlist;
    exports dev.ocpp4j.v16.remotetrigger;
    exports dev.ocpp4j.v16.reservation;
    exports dev.ocpp4j.v16.security;
    exports dev.ocpp4j.v16.smartcharging;
    exports dev.ocpp4j.v16.station;

    // The full report on an invalid message reads the records by reflection.
    opens dev.ocpp4j.v16.common to
            org.hibernate.validator;
    opens dev.ocpp4j.v16.core to
            org.hibernate.validator;
    opens dev.ocpp4j.v16.firmware to
            org.hibernate.validator;
    opens dev.ocpp4j.v16.localauthlist to
            org.hibernate.validator;
    opens dev.ocpp4j.v16.remotetrigger to
            org.hibernate.validator;
    opens dev.ocpp4j.v16.reservation to
            org.hibernate.validator;
    opens dev.ocpp4j.v16.security to
            org.hibernate.validator;
    opens dev.ocpp4j.v16.smartcharging to
            org.hibernate.validator;
}
