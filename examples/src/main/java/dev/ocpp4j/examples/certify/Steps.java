package dev.ocpp4j.examples.certify;

import java.util.List;

/** All steps, in order. */
final class Steps {
    static final List<Step> ALL = List.of(
            new BootStep(),
            new ChangeAvailabilityStep(),
            new GetConfigurationStep(),
            new ChangeConfigurationStep(),
            new HeartbeatStep(),
            new PlugInFirstStep(),
            new ConnectionLossStep(),
            new ConnectionTimeOutStep(),
            ResetStep.hardWhileCharging(),
            ResetStep.hardWhileIdle(),
            ResetStep.softWhileCharging(),
            ResetStep.softWhileIdle(),
            new UnauthorizedStep(),
            new RemoteStartStopStep(),
            new RemoteStartFirstStep(),
            new FaultStep(),
            FirmwareStep.downloadFailed(),
            FirmwareStep.installationFailed(),
            FirmwareStep.downloadAndInstall(),
            DiagnosticsStep.report(),
            DiagnosticsStep.fail(),
            new ClearCacheStep(),
            new TriggerStep(),
            new TwoProfilesStep(),
            new TxDefaultStep(),
            new ClearProfilesStep());

    private Steps() {}
}
