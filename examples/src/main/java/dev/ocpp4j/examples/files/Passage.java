package dev.ocpp4j.examples.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Moves the bytes of a file, with a fault or without, until it is closed. Safe for use by many threads. */
final class Passage implements AutoCloseable {
    private static final int SLICES = 200;
    private static final int CHUNK = 8192;

    private final CountDownLatch closed = new CountDownLatch(1);

    /** The content as it is to arrive. */
    static byte[] content(byte[] file, Fault fault) {
        byte[] content = file.clone();
        if (fault == Fault.CORRUPTED && content.length > 0) {
            content[content.length / 2] ^= 1;
        }
        return content;
    }

    /**
     * The content as a stream.
     *
     * @param whole run when the last byte is about to be given: whoever has got it may look what was noted
     * @return a stream that gives half and then fails when the connection is to end half way
     */
    InputStream stream(byte[] file, Fault fault, Duration slowness, Runnable whole) {
        byte[] content = content(file, fault);
        int limit = fault == Fault.CUT_OFF ? content.length / 2 : content.length;
        int slice = fault == Fault.SLOW ? Math.max(1, content.length / SLICES) : CHUNK;
        return new InputStream() {
            private int position;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (length == 0) {
                    return 0;
                }
                if (position == limit) {
                    if (limit < content.length) {
                        throw new IOException("The connection ends half way, as told");
                    }
                    return -1;
                }
                if (fault == Fault.SLOW) {
                    pause(slowness.dividedBy(SLICES));
                }
                int count = Math.min(Math.min(length, slice), limit - position);
                System.arraycopy(content, position, into, offset, count);
                position += count;
                if (position == content.length) {
                    whole.run();
                }
                return count;
            }
        };
    }

    /** Waits. @throws IOException when closed meanwhile */
    void pause(Duration time) throws IOException {
        try {
            if (closed.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new IOException("closed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Does not answer until this is closed. */
    void hang() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
