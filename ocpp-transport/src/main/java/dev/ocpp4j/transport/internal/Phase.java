package dev.ocpp4j.transport.internal;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.attributes.Attribute;

/** What a TCP connection is busy with: a handshake, a WebSocket, or its end. */
interface Phase {
    Attribute<Phase> OF = Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute(Phase.class.getName());

    /**
     * Bytes came. The buffer is the caller's again when this returns.
     *
     * @return what to wait for before more bytes are read, if anything
     */
    Optional<CompletionStage<?>> read(ByteBuffer in);

    /** The TCP connection has ended. Called once, for the phase that it is in. */
    void closed();
}
