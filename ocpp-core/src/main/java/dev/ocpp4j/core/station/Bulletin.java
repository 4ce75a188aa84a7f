package dev.ocpp4j.core.station;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells what is new: each change while it is open, and when it opens what differs from what was told last. Used on the
 * loop only.
 *
 * @param <K> what the news are about
 * @param <N> the news; equal when there is nothing new
 */
public final class Bulletin<K, N> {
    private final Map<K, N> told = new HashMap<>();
    private final Sender<N> sender;
    private boolean open;

    /** Sends news to the other side. */
    public interface Sender<N> {
        /** @param whenNotTaken to be run when it was not delivered */
        void send(N news, Runnable whenNotTaken);
    }

    /** It is not open. */
    public Bulletin(Sender<N> sender) {
        this.sender = sender;
    }

    /** News may be sent from now on. */
    public void open() {
        open = true;
    }

    /** No news may be sent. */
    public void close() {
        open = false;
    }

    /** Forgets what was told. */
    public void forget() {
        told.clear();
    }

    /** Tells it if it is new and may be told. */
    public void tell(K about, N news) {
        if (open && !news.equals(told.get(about))) {
            tellAgain(about, news);
        }
    }

    /** Tells it, new or not. */
    public void tellAgain(K about, N news) {
        told.put(about, news);
        sender.send(news, () -> told.remove(about, news));
    }
}
