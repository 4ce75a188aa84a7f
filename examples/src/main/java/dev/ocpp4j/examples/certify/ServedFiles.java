package dev.ocpp4j.examples.certify;

import dev.ocpp4j.examples.files.Access;
import dev.ocpp4j.examples.files.FileServers;
import dev.ocpp4j.examples.files.TransferProtocol;
import dev.ocpp4j.examples.files.Upload;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** Files that real servers serve. */
final class ServedFiles implements FileDepot {
    private final FileServers servers;

    ServedFiles(FileServers servers) {
        this.servers = servers;
    }

    @Override
    public Set<TransferProtocol> protocols() {
        return servers.protocols();
    }

    @Override
    public void put(String path, byte[] content) {
        servers.shelf().put(path, content);
    }

    @Override
    public URI uri(TransferProtocol protocol, String path) {
        return servers.uri(protocol, path);
    }

    @Override
    public URI deadUri(TransferProtocol protocol, String path) {
        return servers.deadUri(protocol, path);
    }

    @Override
    public List<Access> accesses() {
        return servers.shelf().accesses();
    }

    @Override
    public List<Upload> uploads() {
        return servers.shelf().uploads();
    }
}
