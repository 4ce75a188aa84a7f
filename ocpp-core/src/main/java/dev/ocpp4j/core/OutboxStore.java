package dev.ocpp4j.core;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The messages of an outbox, in memory and in its journal. Where the journal fails the messages stay in memory, and the
 * next change writes all of them anew. Guarded by the outbox.
 */
final class OutboxStore {
    private static final System.Logger LOG = System.getLogger(OutboxStore.class.getName());

    /** The journal is rewritten when it holds so many records more than are needed. */
    private static final int WASTE = 512;

    private final Protocol protocol;
    private final OutboxJournal journal;
    private final OutboxRules rules;
    private final OcppJson json;
    private final Map<Long, Entry> line = new LinkedHashMap<>();
    private final Map<String, String> learnt = new HashMap<>();
    private long lastNumber;
    private int written;
    private boolean broken;

    /** A message that waits. */
    static final class Entry {
        final long number;
        final String subject;
        final Request<?> request;
        private final String action;
        private final String text;
        /** Which connection there was when it was added; 0 for none. */
        final int connection;

        int failures;

        private Entry(long number, String subject, Request<?> request, String action, String text, int connection) {
            this.number = number;
            this.subject = subject;
            this.request = request;
            this.action = action;
            this.text = text;
            this.connection = connection;
        }

        private OutboxRecord toRecord() {
            return new OutboxRecord.Added(number, subject, action, text);
        }
    }

    OutboxStore(Protocol protocol, OutboxJournal journal, OutboxRules rules) throws IOException {
        this.protocol = protocol;
        this.journal = journal;
        this.rules = rules;
        json = new OcppJson(protocol, Reading.STRICT);
        for (byte[] bytes : journal.read()) {
            written++;
            restore(OutboxRecord.read(bytes));
        }
    }

    private void restore(OutboxRecord stored) {
        if (stored instanceof OutboxRecord.Added added) {
            lastNumber = Math.max(lastNumber, added.number());
            try {
                Request<?> request = read(added);
                line.put(
                        added.number(),
                        new Entry(added.number(), added.subject(), request, added.action(), added.json(), 0));
            } catch (InvalidMessageException | IllegalArgumentException | ClassCastException e) {
                LOG.log(Level.ERROR, "A stored " + added.action() + " cannot be sent by " + protocol, e);
            }
        } else if (stored instanceof OutboxRecord.Done done) {
            Entry entry = line.remove(done.number());
            if (entry != null) {
                remember(entry, done.learnt());
            }
        } else if (stored instanceof OutboxRecord.Known known) {
            learnt.put(known.subject(), known.learnt());
        }
    }

    private Request<?> read(OutboxRecord.Added added) {
        Action<?, ?> action = protocol.action(added.action())
                .orElseThrow(() -> new IllegalArgumentException("There is no " + added.action()));
        return (Request<?>) json.read(added.json(), action.request().asSubclass(Record.class));
    }

    private void remember(Entry entry, @Nullable String news) {
        if (rules.isLast(entry.request)) {
            learnt.remove(entry.subject);
        } else if (news != null) {
            learnt.put(entry.subject, news);
        }
    }

    @SuppressWarnings("unchecked") // getClass() of a Request<R> is a class of requests for R
    private <R extends Response> String nameOf(Request<R> request) {
        return protocol.actionOf((Class<? extends Request<R>>) request.getClass())
                .orElseThrow(() -> new IllegalArgumentException(request + " is not a request of " + protocol))
                .name();
    }

    /** @throws InvalidMessageException when the request breaks a constraint */
    void add(String subject, Request<?> request, int connection) {
        String action = nameOf(request);
        Entry entry = new Entry(++lastNumber, subject, request, action, json.write((Record) request), connection);
        line.put(entry.number, entry);
        append(entry.toRecord());
    }

    /** @param news what its answer told about its subject; null for nothing */
    void done(Entry entry, @Nullable String news) {
        line.remove(entry.number);
        remember(entry, news);
        append(new OutboxRecord.Done(entry.number, news));
    }

    private void append(OutboxRecord fresh) {
        try {
            if (broken || written > line.size() + learnt.size() + WASTE) {
                rewrite();
            } else {
                journal.append(fresh.write());
                written++;
            }
            broken = false;
        } catch (IOException e) {
            LOG.log(Level.ERROR, "What the outbox holds is not stored", e);
            broken = true;
        }
    }

    private void rewrite() throws IOException {
        List<byte[]> records = new ArrayList<>();
        learnt.forEach((subject, text) -> records.add(new OutboxRecord.Known(subject, text).write()));
        line.values().forEach(entry -> records.add(entry.toRecord().write()));
        journal.replace(records);
        written = records.size();
    }

    void close() {
        try {
            journal.close();
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The journal of the outbox does not close", e);
        }
    }

    boolean isStored() {
        return !broken;
    }

    boolean contains(Entry entry) {
        return line.containsKey(entry.number);
    }

    @Nullable
    Entry first() {
        return line.isEmpty() ? null : line.values().iterator().next();
    }

    List<Entry> entries() {
        return List.copyOf(line.values());
    }

    int size() {
        return line.size();
    }

    @Nullable
    String learnt(String subject) {
        return learnt.get(subject);
    }
}
