package dev.ocpp4j.core.internal;

import dev.ocpp4j.core.Connection;
import dev.ocpp4j.core.ConnectionListener;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Protocol;
import dev.ocpp4j.core.SessionConfig;
import java.util.function.Function;

public abstract class RpcSession implements OcppSession {
    RpcSession() {}

    public static OcppSession open(
            String stationId,
            Protocol protocol,
            Direction calls,
            Handlers handlers,
            SessionConfig config,
            Function<ConnectionListener, Connection> transport) {
        throw new IllegalStateException();
    }
}
