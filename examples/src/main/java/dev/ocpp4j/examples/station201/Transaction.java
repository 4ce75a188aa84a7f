package dev.ocpp4j.examples.station201;

import dev.ocpp4j.core.station.Ticks;
import dev.ocpp4j.v201.common.MeterValue;
import dev.ocpp4j.v201.transactions.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One transaction and what has been told of it. Used on the loop only. */
final class Transaction {
    /** How many meter values the Ended event carries; of more, some between the first and the last are left out. */
    static final int MAX_METER_VALUES = 100;

    private final String id;
    private final Instant started;
    private final List<MeterValue> data = new ArrayList<>();
    private final List<Ticks> ticks = new ArrayList<>();
    private int nextSeqNo;
    private boolean connectorTold;
    private @Nullable Authorization owner;
    private boolean ownerTold;
    private @Nullable Reason reason;

    Transaction(String id, Instant started) {
        this.id = id;
        this.started = started;
    }

    String id() {
        return id;
    }

    Instant started() {
        return started;
    }

    /** From 0 on, without a gap (section 1.3.2.1, E01.FR.07). */
    int takeSeqNo() {
        return nextSeqNo++;
    }

    boolean isStarted() {
        return nextSeqNo > 0;
    }

    /** Whether the connector still has to be told, which is done once (E01.FR.16). */
    boolean takeConnector() {
        boolean first = !connectorTold;
        connectorTold = true;
        return first;
    }

    /** Who was authorized for it last, if anybody ever was. */
    @Nullable
    Authorization owner() {
        return owner;
    }

    void authorized(Authorization by) {
        owner = by;
        ownerTold = false;
    }

    /** The group of the owner became known. */
    void grouped(Authorization known) {
        owner = known;
    }

    /** The authorization that still has to be told, which is done once (E03.FR.01); null when there is none. */
    @Nullable
    Authorization takeOwner() {
        Authorization untold = ownerTold ? null : owner;
        ownerTold = true;
        return untold;
    }

    /** Why it is going to end, kept until it does: the authorization may end before the transaction. */
    @Nullable
    Reason reason() {
        return reason;
    }

    void reason(@Nullable Reason why) {
        if (reason == null) {
            reason = why;
        }
    }

    void add(Ticks more) {
        ticks.add(more);
        more.arm();
    }

    void rearm() {
        ticks.forEach(Ticks::arm);
    }

    void end() {
        ticks.forEach(Ticks::cancel);
    }

    /** Keeps a meter value for the Ended event; of too many, intermediate ones are dropped (J02.FR.20). */
    void keep(MeterValue value) {
        data.add(value);
        if (data.size() > MAX_METER_VALUES) {
            for (int i = 1; i < data.size() - 1; i++) {
                data.remove(i);
            }
        }
    }

    List<MeterValue> data() {
        return data;
    }
}
