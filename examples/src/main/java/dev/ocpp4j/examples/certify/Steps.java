package dev.ocpp4j.examples.certify;

import java.util.List;

/** The steps of the OCPP 1.6 suite, in order. */
final class Steps {
    static final List<Step> ALL = List.of(
            new BootStep(),
            new ChangeAvailabilityStep(),
            new GetConfigurationStep(),
            new ChangeConfigurationStep(),
            new HeartbeatStep(),
            new PlugInFirstStep(),
            new UnauthorizedStep(),
            new RemoteStartStopStep());

    private Steps() {}
}
