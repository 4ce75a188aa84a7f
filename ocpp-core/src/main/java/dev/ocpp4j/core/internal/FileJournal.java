package dev.ocpp4j.core.internal;

import dev.ocpp4j.core.OutboxJournal;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A journal in a file: a mark of eight bytes, then records, each of a length, a checksum over length and content, and
 * the content. What does not add up ends the file.
 */
public final class FileJournal implements OutboxJournal {
    private static final System.Logger LOG = System.getLogger(FileJournal.class.getName());
    private static final byte[] MARK = "ocpp4j\u00001".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = Integer.BYTES + Integer.BYTES;
    private static final int MAX_RECORD = 64 << 20;

    private final Path file;
    private final FileChannel lockFile;
    private FileChannel channel;
    private long end;

    private FileJournal(Path file, FileChannel lockFile, FileChannel channel) {
        this.file = file;
        this.lockFile = lockFile;
        this.channel = channel;
    }

    /** Opens a file and cuts off what was not written to its end. */
    public static FileJournal open(Path file) throws IOException {
        FileChannel lockFile = lock(file);
        try {
            FileJournal journal = new FileJournal(file, lockFile, openFile(file));
            journal.repair();
            return journal;
        } catch (IOException e) {
            lockFile.close();
            throw e;
        }
    }

    private static FileChannel lock(Path file) throws IOException {
        FileChannel lockFile = FileChannel.open(
                file.resolveSibling(file.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = lockFile.tryLock();
            if (lock != null) {
                return lockFile; // closing it gives the lock back
            }
        } catch (OverlappingFileLockException openedHere) {
            lockFile.close();
            throw new IOException(file + " is open already", openedHere);
        }
        lockFile.close();
        throw new IOException(file + " is open in another process");
    }

    private static FileChannel openFile(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private void repair() throws IOException {
        ByteBuffer content = content();
        if (!startsWithMark(content)) {
            start();
            return;
        }
        while (next(content) != null) {
            // goes on to the last whole record
        }
        end = content.position();
        if (end < content.limit()) {
            LOG.log(Level.WARNING, "{0}: cut off {1} bytes at the end", file, content.limit() - end);
            channel.truncate(end);
            channel.force(true);
        }
    }

    /** A file with less than a mark was being made when it ended; one with another beginning is not ours. */
    private boolean startsWithMark(ByteBuffer content) throws IOException {
        for (byte expected : MARK) {
            if (!content.hasRemaining()) {
                return false;
            }
            if (content.get() != expected) {
                throw new IOException(file + " is not a journal");
            }
        }
        return true;
    }

    private void start() throws IOException {
        channel.truncate(0);
        write(channel, ByteBuffer.wrap(MARK), 0);
        channel.force(true);
        forceFolder();
        end = MARK.length;
    }

    private ByteBuffer content() throws IOException {
        ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        int read = 0;
        while (content.hasRemaining() && read >= 0) {
            read = channel.read(content, content.position());
        }
        return content.flip();
    }

    /** The record at the position, which moves behind it; null and no move when there is no whole one. */
    private static byte[] next(ByteBuffer content) {
        int start = content.position();
        if (content.remaining() >= HEADER) {
            int length = content.getInt();
            int checksum = content.getInt();
            if (length >= 0 && length <= content.remaining()) {
                byte[] entry = new byte[length];
                content.get(entry);
                if (checksum(entry) == checksum) {
                    return entry;
                }
            }
        }
        content.position(start);
        return null;
    }

    /** Over the length too, so that a run of zeros is no record. */
    private static int checksum(byte[] entry) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, entry.length));
        crc.update(entry);
        return (int) crc.getValue();
    }

    private static ByteBuffer framed(byte[] entry) {
        if (entry.length > MAX_RECORD) {
            throw new IllegalArgumentException("A record of " + entry.length + " bytes");
        }
        return ByteBuffer.allocate(HEADER + entry.length)
                .putInt(entry.length)
                .putInt(checksum(entry))
                .put(entry)
                .flip();
    }

    private static void write(FileChannel to, ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += to.write(bytes, at);
        }
    }

    @Override
    public List<byte[]> read() throws IOException {
        ByteBuffer content = content().limit(Math.toIntExact(end)).position(MARK.length);
        List<byte[]> entries = new ArrayList<>();
        for (byte[] entry = next(content); entry != null; entry = next(content)) {
            entries.add(entry);
        }
        return entries;
    }

    @Override
    public void append(byte[] entry) throws IOException {
        ByteBuffer bytes = framed(entry);
        int length = bytes.remaining();
        write(channel, bytes, end);
        channel.force(false);
        end += length; // only now: a failed write is overwritten
    }

    @Override
    public void replace(List<byte[]> entries) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        long length = MARK.length;
        try (FileChannel out = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            write(out, ByteBuffer.wrap(MARK), 0);
            for (byte[] entry : entries) {
                ByteBuffer bytes = framed(entry);
                int size = bytes.remaining();
                write(out, bytes, length);
                length += size;
            }
            out.force(true);
        }
        channel.close(); // some systems do not replace a file that is open
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder();
        channel = openFile(file);
        end = length;
    }

    /** Makes the name of the file last, where the system can do that. */
    private void forceFolder() {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notOnThisSystem) {
            LOG.log(Level.DEBUG, "The folder of {0} cannot be forced", file);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        lockFile.close();
    }
}
