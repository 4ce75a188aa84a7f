package dev.ocpp4j.smartcharging.v201;

import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.smartcharging.CompositePeriod;
import dev.ocpp4j.smartcharging.CompositeRequest;
import dev.ocpp4j.smartcharging.CompositeSchedules;
import dev.ocpp4j.smartcharging.Decision;
import dev.ocpp4j.smartcharging.LimitSchedule;
import dev.ocpp4j.smartcharging.ProfileStore;
import dev.ocpp4j.smartcharging.Purpose;
import dev.ocpp4j.smartcharging.StoredProfile;
import dev.ocpp4j.v201.common.ChargingProfile;
import dev.ocpp4j.v201.smartcharging.ChargingLimit;
import dev.ocpp4j.v201.smartcharging.ClearedChargingLimitRequest;
import dev.ocpp4j.v201.smartcharging.NotifyChargingLimitRequest;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Limits that another system than the CSMS sets on a Charging Station of OCPP 2.0.1, and what the CSMS is told of them
 * (K11, K12, K13). Safe for use by several threads.
 */
public final class ExternalLimits201 {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ProfileStore store;
    private final BigDecimal significance;
    private final boolean withSchedules;

    /**
     * Puts limits into a store.
     *
     * @param limitChangeSignificance by how many percent the limit of the station must change for the CSMS to be told
     *     (LimitChangeSignificance)
     * @param notifyWithSchedules whether the CSMS is told the schedule too (NotifyChargingLimitWithSchedules)
     */
    public ExternalLimits201(ProfileStore store, BigDecimal limitChangeSignificance, boolean notifyWithSchedules) {
        this.store = Objects.requireNonNull(store, "store");
        this.significance = Objects.requireNonNull(limitChangeSignificance, "limitChangeSignificance");
        this.withSchedules = notifyWithSchedules;
    }

    /**
     * Sets a limit on the station and tells the CSMS if it changes enough (K11.FR.01 to .05, K12.FR.01 to .04).
     *
     * @param profile a ChargingStationExternalConstraints profile; ids below 0 do not clash with those of the CSMS
     * @param limit who sets it, and whether the grid is in danger
     * @param session to tell the CSMS; null while offline
     * @throws IllegalArgumentException if the purpose is another one, or the source is the CSO
     */
    public Decision set(ChargingProfile profile, ChargingLimit limit, @Nullable OcppSession session) {
        CompositeSchedules before = store.schedules();
        Decision decision = store.setExternal(
                Profiles201.fromMessage(profile), Profiles201.fromMessage(limit.chargingLimitSource()), profile);
        if (decision.accepted() && changes(before, store.schedules())) {
            tell(
                    session,
                    new NotifyChargingLimitRequest(limit)
                            .withChargingSchedule(withSchedules ? profile.chargingSchedule() : null));
        }
        return decision;
    }

    /**
     * Releases a limit and tells the CSMS (K13.FR.01, .02).
     *
     * @param session to tell the CSMS; null while offline
     * @return whether there was a limit with that id
     */
    public boolean release(int id, @Nullable OcppSession session) {
        Optional<StoredProfile> released = store.profiles().stream()
                .filter(stored ->
                        stored.profile().id() == id && stored.profile().purpose() == Purpose.EXTERNAL)
                .findFirst();
        if (released.isEmpty() || !store.clearExternal(id)) {
            return false;
        }
        tell(
                session,
                new ClearedChargingLimitRequest(
                        Profiles201.toMessage(released.get().source())));
        return true;
    }

    private static void tell(@Nullable OcppSession session, Request<?> request) {
        if (session != null && session.isOpen()) {
            session.send(request);
        }
    }

    /** Whether the limit of the station changes at any time by more than is significant, as far as a day shows. */
    private boolean changes(CompositeSchedules before, CompositeSchedules after) {
        CompositeRequest request = new CompositeRequest(0, store.now(), 86_400);
        LimitSchedule old = before.compose(request).toLimitSchedule();
        LimitSchedule now = after.compose(request).toLimitSchedule();
        return starts(old)
                        .anyMatch(start ->
                                differs(old.at(start).limit(), now.at(start).limit()))
                || starts(now)
                        .anyMatch(start ->
                                differs(old.at(start).limit(), now.at(start).limit()));
    }

    private static IntStream starts(LimitSchedule schedule) {
        return schedule.periods().stream().mapToInt(CompositePeriod::startPeriod);
    }

    private boolean differs(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before == null || after == null) {
            return before != after;
        }
        BigDecimal change = after.subtract(before).abs().multiply(HUNDRED);
        return change.compareTo(significance.multiply(before)) > 0;
    }
}
