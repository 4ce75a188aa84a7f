package dev.ocpp4j.examples.certify;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a tester says about one station before the run.
 *
 * @param bootTrigger what is asked of it when it is asked for a BootNotification
 * @param notApplicable steps that do not apply to it, and why
 * @param jammedLock whether the lock of its cable is known to be jammed
 * @param outlet the connector that is tested
 * @param firmware what can be installed on it; null when there is nothing
 */
record Parameters(
        BootTrigger bootTrigger,
        Map<String, String> notApplicable,
        boolean jammedLock,
        Outlet outlet,
        @Nullable Firmware firmware) {
    static final Parameters DEFAULT = new Parameters(BootTrigger.ALLOW_REJECT, Map.of(), false, Outlet.AC, null);

    /** Copies the map. */
    Parameters {
        notApplicable = Map.copyOf(notApplicable);
    }

    Parameters withBootTrigger(BootTrigger asked) {
        return new Parameters(asked, notApplicable, jammedLock, outlet, firmware);
    }

    Parameters withNotApplicable(Map<String, String> reasons) {
        return new Parameters(bootTrigger, reasons, jammedLock, outlet, firmware);
    }

    Parameters withJammedLock(boolean jammed) {
        return new Parameters(bootTrigger, notApplicable, jammed, outlet, firmware);
    }

    Parameters withOutlet(Outlet tested) {
        return new Parameters(bootTrigger, notApplicable, jammedLock, tested, firmware);
    }

    Parameters withFirmware(@Nullable Firmware image) {
        return new Parameters(bootTrigger, notApplicable, jammedLock, outlet, image);
    }
}
