/** OCPP 2.0.1: messages and functional blocks. */
module dev.ocpp4j.v201 {
    requires transitive dev.ocpp4j.core;
    requires com.fasterxml.jackson.annotation;

    exports dev.ocpp4j.v201;
    exports dev.ocpp4j.v201.authorization;
    exports dev.ocpp4j.v201.availability;
    exports dev.ocpp4j.v201.common;
    exports dev.ocpp4j.v201.csms;
    exports dev.ocpp4j.v201.datatransfer;
    exports dev.ocpp4j.v201.devicemodel;
    exports dev.ocpp4j.v201.devicemodel.station;
    exports dev.ocpp4j.v201.diagnostics;
    exports dev.ocpp4j.v201.displaymessage;
    exports dev.ocpp4j.v201.firmware;
    exports dev.ocpp4j.v201.iso15118certificates;
    exports dev.ocpp4j.v201.localauthorizationlist;
    exports dev.ocpp4j.v201.metervalues;
    exports dev.ocpp4j.v201.provisioning;
    exports dev.ocpp4j.v201.remotecontrol;
    exports dev.ocpp4j.v201.reservation;
    exports dev.ocpp4j.v201.security;
    exports dev.ocpp4j.v201.smartcharging;
    exports dev.ocpp4j.v201.station;
    exports dev.ocpp4j.v201.tariffandcost;
    exports dev.ocpp4j.v201.transactions;

    // The full report on an invalid message reads the records by reflection.
    opens dev.ocpp4j.v201.authorization to
            org.hibernate.validator;
    opens dev.ocpp4j.v201.availability to
            org.hibernate.validator;
    opens dev.ocpp4j.v201.common to
            org.hibernate.validator;
    opens dev.ocpp4j.v201.datatransfer to
            org.hibernate.validator;
    opens dev.ocpp4j.v201.devicemodel.station to
            org.hibernate.validator;
    opens dev.ocpp4j.v201.diagnostics to
            org.hibernate.validator;
    opens dev.ocpp4j.v201.displaymessage to
            org.hibernate.validator;
    opens dev.ocpp4j.v201.firmware to
            org.hibernate.validator;
    opens dev.ocpp4j.v201.iso15118certificates to
            org.hibernate.validator;
    opens dev.ocpp4j.v201.localauthorizationlist to
            org.hibernate.validator;
    opens dev.ocpp4j.v201.metervalues to
            org.hibernate.validator;
    opens dev.ocpp4j.v201.provisioning to
            org.hibernate.validator;
    opens dev.ocpp4j.v201.remotecontrol to
            org.hibernate.validator;
    opens dev.ocpp4j.v201.reservation to
            org.hibernate.validator;
    opens dev.ocpp4j.v201.security to
            org.hibernate.validator;
    opens dev.ocpp4j.v201.smartcharging to
            org.hibernate.validator;
    opens dev.ocpp4j.v201.tariffandcost to
            org.hibernate.validator;
    opens dev.ocpp4j.v201.transactions to
            org.hibernate.validator;
}
