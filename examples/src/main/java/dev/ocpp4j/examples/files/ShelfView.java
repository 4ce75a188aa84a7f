package dev.ocpp4j.examples.files;

import dev.ocpp4j.examples.files.Access.Kind;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.ftpserver.ftplet.FileSystemView;
import org.apache.ftpserver.ftplet.FtpFile;
import org.jspecify.annotations.Nullable;

/** A shelf as one session of the FTP server sees it: every path that holds no file is a directory. */
final class ShelfView implements FileSystemView {
    /** How much of a file is taken before the connection ends half way. */
    private static final int HALF = 512;

    private static final int MAX_UPLOAD = 64 * 1024 * 1024;

    private final Shelf shelf;
    private final TransferProtocol protocol;
    private final Passage passage;
    private String directory = "/";

    ShelfView(Shelf shelf, TransferProtocol protocol, Passage passage) {
        this.shelf = shelf;
        this.protocol = protocol;
        this.passage = passage;
    }

    @Override
    public FtpFile getHomeDirectory() {
        return new Entry("/");
    }

    @Override
    public FtpFile getWorkingDirectory() {
        return new Entry(directory);
    }

    @Override
    public boolean changeWorkingDirectory(String path) {
        directory = resolve(path);
        return true;
    }

    @Override
    public FtpFile getFile(String path) {
        return new Entry(resolve(path));
    }

    private String resolve(String path) {
        return Shelf.normal(path.startsWith("/") ? path : directory + "/" + path);
    }

    @Override
    public boolean isRandomAccessible() {
        return false;
    }

    @Override
    public void dispose() {}

    private final class Entry implements FtpFile {
        private final String path;

        private Entry(String path) {
            this.path = path;
        }

        @Override
        public String getAbsolutePath() {
            return path;
        }

        @Override
        public String getName() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public boolean isHidden() {
            return false;
        }

        @Override
        public boolean isDirectory() {
            return false; // asked about what is to be stored; a directory can be entered all the same
        }

        @Override
        public boolean isFile() {
            return doesExist();
        }

        @Override
        public boolean doesExist() {
            return shelf.file(path).isPresent();
        }

        @Override
        public boolean isReadable() {
            return true;
        }

        @Override
        public boolean isWritable() {
            return true;
        }

        @Override
        public boolean isRemovable() {
            return false;
        }

        @Override
        public String getOwnerName() {
            return "ocpp";
        }

        @Override
        public String getGroupName() {
            return "ocpp";
        }

        @Override
        public int getLinkCount() {
            return 1;
        }

        @Override
        public long getLastModified() {
            return 0;
        }

        @Override
        public boolean setLastModified(long time) {
            return false;
        }

        @Override
        public long getSize() {
            return shelf.file(path).map(content -> content.length).orElse(0);
        }

        @Override
        public @Nullable Object getPhysicalFile() {
            return null;
        }

        @Override
        public boolean mkdir() {
            return true;
        }

        @Override
        public boolean delete() {
            return false;
        }

        @Override
        public boolean move(FtpFile to) {
            return false;
        }

        @Override
        public List<? extends FtpFile> listFiles() {
            return List.of();
        }

        @Override
        public InputStream createInputStream(long offset) throws IOException {
            Fault fault = shelf.take(path);
            byte[] content = shelf.file(path).orElseThrow(() -> new IOException("It is gone"));
            Delivery delivery = new Delivery(shelf, protocol, path, fault);
            InputStream stream = passage.stream(content, fault, shelf.slowness(), () -> delivery.whole(content.length));
            shelf.begin(path);
            stream.skipNBytes(Math.min(offset, content.length));
            return new Sent(stream, delivery);
        }

        @Override
        public OutputStream createOutputStream(long offset) {
            return new Received(path, shelf.take(path));
        }
    }

    /** A file on its way out. */
    private static final class Sent extends FilterInputStream {
        private final Delivery delivery;

        private Sent(InputStream stream, Delivery delivery) {
            super(stream);
            this.delivery = delivery;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            delivery.add(Math.max(0, read));
            return read;
        }

        @Override
        public void close() throws IOException {
            super.close();
            delivery.over();
        }
    }

    /** A file on its way in. */
    private final class Received extends OutputStream {
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private final String path;
        private final Fault fault;
        private boolean broken;
        private boolean noted;

        private Received(String path, Fault fault) {
            this.path = path;
            this.fault = fault;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (content.size() + length > (fault == Fault.CUT_OFF ? HALF : MAX_UPLOAD)) {
                broken = true;
                throw new IOException(fault == Fault.CUT_OFF ? "It ends half way, as told" : "It is too long");
            }
            content.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (noted) {
                return;
            }
            noted = true;
            if (broken) {
                shelf.note(protocol, Kind.UPLOAD, path, fault, false, content.size());
                return;
            }
            if (fault == Fault.SLOW) {
                passage.pause(shelf.slowness());
            }
            shelf.take(protocol, path, path.substring(path.lastIndexOf('/') + 1), fault, content.toByteArray());
        }
    }
}
