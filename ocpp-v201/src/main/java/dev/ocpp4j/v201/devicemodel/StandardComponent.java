package dev.ocpp4j.v201.devicemodel;

import dev.ocpp4j.v201.common.Component;
import java.util.Map;
import java.util.Optional;

/**
 * The standard components of the device model: logical ones, the controllers, and physical ones (appendix 3). Vendors
 * may have more.
 */
public enum StandardComponent {
    ALIGNED_DATA_CTRLR("AlignedDataCtrlr"),
    AUTH_CTRLR("AuthCtrlr"),
    AUTH_CACHE_CTRLR("AuthCacheCtrlr"),
    CHADEMO_CTRLR("CHAdeMOCtrlr"),
    CLOCK_CTRLR("ClockCtrlr"),
    CUSTOMIZATION_CTRLR("CustomizationCtrlr"),
    DEVICE_DATA_CTRLR("DeviceDataCtrlr"),
    DISPLAY_MESSAGE_CTRLR("DisplayMessageCtrlr"),
    ISO15118_CTRLR("ISO15118Ctrlr"),
    LOCAL_AUTH_LIST_CTRLR("LocalAuthListCtrlr"),
    MONITORING_CTRLR("MonitoringCtrlr"),
    OCPP_COMM_CTRLR("OCPPCommCtrlr"),
    RESERVATION_CTRLR("ReservationCtrlr"),
    SAMPLED_DATA_CTRLR("SampledDataCtrlr"),
    SECURITY_CTRLR("SecurityCtrlr"),
    SMART_CHARGING_CTRLR("SmartChargingCtrlr"),
    TARIFF_COST_CTRLR("TariffCostCtrlr"),
    TX_CTRLR("TxCtrlr"),
    ACCESS_BARRIER("AccessBarrier"),
    AC_DC_CONVERTER("AcDcConverter"),
    AC_PHASE_SELECTOR("AcPhaseSelector"),
    ACTUATOR("Actuator"),
    AIR_COOLING_SYSTEM("AirCoolingSystem"),
    AREA_VENTILATION("AreaVentilation"),
    BAY_OCCUPANCY_SENSOR("BayOccupancySensor"),
    BEACON_LIGHTING("BeaconLighting"),
    CABLE_BREAKAWAY_SENSOR("CableBreakawaySensor"),
    CASE_ACCESS_SENSOR("CaseAccessSensor"),
    CHARGING_STATION("ChargingStation"),
    CHARGING_STATUS_INDICATOR("ChargingStatusIndicator"),
    CONNECTED_EV("ConnectedEV"),
    CONNECTOR("Connector"),
    CONNECTOR_HOLSTER_RELEASE("ConnectorHolsterRelease"),
    CONNECTOR_HOLSTER_SENSOR("ConnectorHolsterSensor"),
    CONNECTOR_PLUG_RETENTION_LOCK("ConnectorPlugRetentionLock"),
    CONNECTOR_PROTECTION_RELEASE("ConnectorProtectionRelease"),
    CONTROLLER("Controller"),
    CONTROL_METERING("ControlMetering"),
    CPPWM_CONTROLLER("CPPWMController"),
    DATA_LINK("DataLink"),
    DISPLAY("Display"),
    DISTRIBUTION_PANEL("DistributionPanel"),
    ELECTRICAL_FEED("ElectricalFeed"),
    ELV_SUPPLY("ELVSupply"),
    EMERGENCY_STOP_SENSOR("EmergencyStopSensor"),
    ENVIRONMENTAL_LIGHTING("EnvironmentalLighting"),
    EV_RETENTION_LOCK("EVRetentionLock"),
    EVSE("EVSE"),
    EXTERNAL_TEMPERATURE_SENSOR("ExternalTemperatureSensor"),
    FISCAL_METERING("FiscalMetering"),
    FLOOD_SENSOR("FloodSensor"),
    GROUND_ISOLATION_PROTECTION("GroundIsolationProtection"),
    HEATER("Heater"),
    HUMIDITY_SENSOR("HumiditySensor"),
    LIGHT_SENSOR("LightSensor"),
    LIQUID_COOLING_SYSTEM("LiquidCoolingSystem"),
    LOCAL_AVAILABILITY_SENSOR("LocalAvailabilitySensor"),
    LOCAL_CONTROLLER("LocalController"),
    LOCAL_ENERGY_STORAGE("LocalEnergyStorage"),
    OVER_CURRENT_PROTECTION("OverCurrentProtection"),
    OVER_CURRENT_PROTECTION_RECLOSER("OverCurrentProtectionRecloser"),
    POWER_CONTACTOR("PowerContactor"),
    RCD("RCD"),
    RCD_RECLOSER("RCDRecloser"),
    REAL_TIME_CLOCK("RealTimeClock"),
    SHOCK_SENSOR("ShockSensor"),
    SPACES_COUNT_SIGNAGE("SpacesCountSignage"),
    SWITCH("Switch"),
    TEMPERATURE_SENSOR("TemperatureSensor"),
    TILT_SENSOR("TiltSensor"),
    TOKEN_READER("TokenReader"),
    UPSTREAM_PROTECTION_TRIGGER("UpstreamProtectionTrigger"),
    UI_INPUT("UIInput"),
    VEHICLE_ID_SENSOR("VehicleIdSensor");

    private static final Map<String, StandardComponent> BY_NAME = Names.caseless(values(), StandardComponent::wireName);

    private final String wireName;

    StandardComponent(String wireName) {
        this.wireName = wireName;
    }

    /** The name in messages. */
    public String wireName() {
        return wireName;
    }

    /** This component, of the station as a whole and without instance. */
    public Component component() {
        return new Component(wireName);
    }

    /** The component of this name, in any case; empty when it is not a standard one. */
    public static Optional<StandardComponent> of(String wireName) {
        return Optional.ofNullable(BY_NAME.get(Names.caseless(wireName)));
    }

    @Override
    public String toString() {
        return wireName;
    }
}
