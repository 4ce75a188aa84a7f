package dev.ocpp4j.examples.certify;

import dev.ocpp4j.examples.files.FaultyLink;

/** An outage of the network: connections are reset, and new ones refused. */
final class LinkOutage implements Outage {
    private final FaultyLink link;

    LinkOutage(FaultyLink link) {
        this.link = link;
    }

    @Override
    public void begin() {
        link.refuse();
        link.abort();
    }

    @Override
    public void end() {
        link.heal();
    }
}
