/** Composite schedules for stations and central systems. */
module dev.ocpp4j.smartcharging {
    requires static transitive dev.ocpp4j.v16;
    requires static transitive dev.ocpp4j.v201;

    exports dev.ocpp4j.smartcharging;
}
