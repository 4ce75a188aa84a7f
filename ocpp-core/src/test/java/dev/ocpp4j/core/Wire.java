package dev.ocpp4j.core;

import dev.ocpp4j.core.FrameObserver.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** A session of a CSMS on a wire that the test holds in its hands: manual time, everything on the calling thread. */
final class Wire implements Connection, CallListener {
    final ManualScheduler time = new ManualScheduler();
    final List<String> sent = new ArrayList<>();
    final List<CloseReason> closes = new ArrayList<>();
    final List<Call> calls = new ArrayList<>();
    final List<String> dropped = new ArrayList<>();
    final List<String> seen = new ArrayList<>();
    final OcppSession session;
    private ConnectionListener listener;

    Wire(Protocol protocol, Handlers handlers) {
        this(protocol, handlers, SessionConfig.builder());
    }

    Wire(Protocol protocol, Handlers handlers, SessionConfig.Builder config) {
        this(protocol, handlers, config, Runnable::run);
    }

    Wire(Protocol protocol, Handlers handlers, SessionConfig.Builder config, Executor executor) {
        AtomicInteger ids = new AtomicInteger();
        session = OcppSession.open(
                "CP1",
                protocol,
                Direction.TO_STATION,
                handlers,
                config.scheduler(time)
                        .clock(time.clock())
                        .executor(executor)
                        .messageIds(() -> "m" + ids.incrementAndGet())
                        .onFrame((s, way, text) -> seen.add((way == Way.IN ? "<" : ">") + text))
                        .onCall(this)
                        .build(),
                l -> {
                    listener = l;
                    return this;
                });
    }

    void receive(String text) {
        listener.onText(text);
    }

    void closedByPeer(int code) {
        listener.onClosed(new CloseReason(code, ""));
    }

    /** What was sent since the last time. */
    List<String> takeSent() {
        List<String> taken = List.copyOf(sent);
        sent.clear();
        return taken;
    }

    @Override
    public void send(String text) {
        sent.add(text);
    }

    @Override
    public void close(CloseReason reason) {
        closes.add(reason);
    }

    @Override
    public void onCall(OcppSession from, Call call) {
        calls.add(call);
    }

    @Override
    public void onDropped(OcppSession from, String text, String why) {
        dropped.add(text);
    }
}
