/**
 * Composite schedules for stations and central systems. The calculator knows no message version; the adapters for 1.6
 * and 2.0.1 need the messages of their version only.
 */
module dev.ocpp4j.smartcharging {
    requires transitive org.jspecify;
    requires static transitive dev.ocpp4j.v16;
    requires static transitive dev.ocpp4j.v201;

    exports dev.ocpp4j.smartcharging;
    exports dev.ocpp4j.smartcharging.conversion;
    exports dev.ocpp4j.smartcharging.v16;
    exports dev.ocpp4j.smartcharging.v201;
}
