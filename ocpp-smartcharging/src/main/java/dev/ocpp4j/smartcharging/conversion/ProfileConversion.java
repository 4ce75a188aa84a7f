package dev.ocpp4j.smartcharging.conversion;

import dev.ocpp4j.smartcharging.Converted;
import dev.ocpp4j.smartcharging.Converted.Loss;
import dev.ocpp4j.smartcharging.Profile;
import dev.ocpp4j.smartcharging.v16.Profiles16;
import dev.ocpp4j.smartcharging.v201.Profiles201;
import dev.ocpp4j.v201.common.ChargingProfile;
import dev.ocpp4j.v201.common.ChargingSchedule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts charging profiles from one version to the other, with a list of what is lost. */
public final class ProfileConversion {
    private ProfileConversion() {}

    /**
     * A profile of 2.0.1 for a station of 1.6.
     *
     * @throws IllegalArgumentException if it is an external constraint, which 1.6 does not have
     */
    public static Converted<dev.ocpp4j.v16.common.ChargingProfile> to16(ChargingProfile profile) {
        List<Loss> losses = new ArrayList<>();
        note(losses, "customData", profile.customData());
        for (int i = 0; i < profile.chargingSchedule().size(); i++) {
            ChargingSchedule schedule = profile.chargingSchedule().get(i);
            String field = "chargingSchedule[" + i + "].";
            note(losses, field + "salesTariff", schedule.salesTariff());
            note(losses, field + "customData", schedule.customData());
            for (int j = 0; j < schedule.chargingSchedulePeriod().size(); j++) {
                note(
                        losses,
                        field + "chargingSchedulePeriod[" + j + "].customData",
                        schedule.chargingSchedulePeriod().get(j).customData());
            }
        }
        Converted<dev.ocpp4j.v16.common.ChargingProfile> converted =
                Profiles16.toMessage(Profiles201.fromMessage(profile));
        losses.addAll(converted.losses());
        return new Converted<>(converted.value(), losses);
    }

    private static void note(List<Loss> losses, String field, @Nullable Object value) {
        if (value != null) {
            losses.add(new Loss(field, "left out: 1.6 does not have it"));
        }
    }

    /**
     * A profile of 1.6 for a station of 2.0.1.
     *
     * @param transactionId the transaction of a TxProfile, which has another id in 2.0.1; null to keep the number
     * @throws IllegalArgumentException if 2.0.1 does not allow such a profile, see {@link Profiles201#toMessage(Profile)}
     */
    public static Converted<ChargingProfile> to201(
            dev.ocpp4j.v16.common.ChargingProfile profile, @Nullable String transactionId) {
        Profile neutral = Profiles16.fromMessage(profile);
        return Profiles201.toMessage(transactionId == null ? neutral : neutral.withTransactionId(transactionId));
    }
}
