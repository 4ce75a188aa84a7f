package dev.ocpp4j.v16.csms;

import dev.ocpp4j.core.Exchange;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.Request;
import dev.ocpp4j.core.Response;
import dev.ocpp4j.v16.core.AuthorizeRequest;
import dev.ocpp4j.v16.core.AuthorizeResponse;
import dev.ocpp4j.v16.core.BootNotificationRequest;
import dev.ocpp4j.v16.core.BootNotificationResponse;
import dev.ocpp4j.v16.core.HeartbeatRequest;
import dev.ocpp4j.v16.core.HeartbeatResponse;
import dev.ocpp4j.v16.core.KeyValue;
import dev.ocpp4j.v16.core.MeterValuesRequest;
import dev.ocpp4j.v16.core.MeterValuesResponse;
import dev.ocpp4j.v16.core.RegistrationStatus;
import dev.ocpp4j.v16.core.StartTransactionRequest;
import dev.ocpp4j.v16.core.StartTransactionResponse;
import dev.ocpp4j.v16.core.StatusNotificationRequest;
import dev.ocpp4j.v16.core.StatusNotificationResponse;
import dev.ocpp4j.v16.core.StopTransactionRequest;
import dev.ocpp4j.v16.core.StopTransactionResponse;
import dev.ocpp4j.v16.firmware.DiagnosticsStatus;
import dev.ocpp4j.v16.firmware.DiagnosticsStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.DiagnosticsStatusNotificationResponse;
import dev.ocpp4j.v16.firmware.FirmwareStatus;
import dev.ocpp4j.v16.firmware.FirmwareStatusNotificationRequest;
import dev.ocpp4j.v16.firmware.FirmwareStatusNotificationResponse;
import dev.ocpp4j.v16.security.FirmwareStatusEnumType;
import dev.ocpp4j.v16.security.LogStatusNotificationRequest;
import dev.ocpp4j.v16.security.LogStatusNotificationResponse;
import dev.ocpp4j.v16.security.SecurityEventNotificationRequest;
import dev.ocpp4j.v16.security.SecurityEventNotificationResponse;
import dev.ocpp4j.v16.security.SignedFirmwareStatusNotificationRequest;
import dev.ocpp4j.v16.security.SignedFirmwareStatusNotificationResponse;
import dev.ocpp4j.v16.security.UploadLogStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A Central System without its port: answers Charge Points, remembers what they told, and brings their reports together
 * with the {@link #commands()} that asked for them. Every station is accepted, unless it is said otherwise. Safe for use by
 * many threads.
 */
public final class CentralSystem {
    private static final Set<FirmwareStatus> FIRMWARE_ENDS =
            Set.of(FirmwareStatus.INSTALLED, FirmwareStatus.INSTALLATION_FAILED, FirmwareStatus.DOWNLOAD_FAILED);
    private static final Set<DiagnosticsStatus> DIAGNOSTICS_ENDS =
            Set.of(DiagnosticsStatus.UPLOADED, DiagnosticsStatus.UPLOAD_FAILED);
    private static final Set<FirmwareStatusEnumType> SIGNED_ENDS = Set.of(
            FirmwareStatusEnumType.INSTALLED,
            FirmwareStatusEnumType.INSTALLATION_FAILED,
            FirmwareStatusEnumType.DOWNLOAD_FAILED,
            FirmwareStatusEnumType.INSTALL_VERIFICATION_FAILED,
            FirmwareStatusEnumType.INVALID_SIGNATURE);

    private final IdTagAuthority authority;
    private final InstantSource clock;
    private final int heartbeatInterval;
    private final int maxStations;
    private final int maxTransactions;
    private final CentralSystemListener listener;
    private final Function<String, RegistrationStatus> admission;
    private final TransactionIds ids;
    private final Map<String, StationRecord> stations = new LinkedHashMap<>(16, 0.75f, true);
    private final Reports reports = new Reports();
    private final Commands commands = new Commands(reports, this);

    private CentralSystem(Builder builder) {
        authority = builder.authority;
        clock = builder.clock;
        heartbeatInterval = builder.heartbeatInterval;
        maxStations = builder.maxStations;
        maxTransactions = builder.maxTransactions;
        listener = builder.listener;
        admission = builder.admission;
        ids = builder.ids == null ? TransactionIds.byTime(clock) : builder.ids;
    }

    /** Begins to describe a Central System. */
    public static Builder builder(IdTagAuthority authority) {
        return new Builder(authority);
    }

    /** Collects what a Central System is like. Not safe for use by many threads. */
    public static final class Builder {
        private final IdTagAuthority authority;
        private InstantSource clock = Clock.systemUTC();
        private int heartbeatInterval = 300;
        private int maxStations = 20_000;
        private int maxTransactions = 100;
        private CentralSystemListener listener = new CentralSystemListener() {};
        private Function<String, RegistrationStatus> admission = stationId -> RegistrationStatus.ACCEPTED;
        private @Nullable TransactionIds ids;

        private Builder(IdTagAuthority authority) {
            this.authority = Objects.requireNonNull(authority, "authority");
        }

        /** The time; default that of the system. */
        public Builder clock(InstantSource time) {
            clock = Objects.requireNonNull(time, "clock");
            return this;
        }

        /** Seconds between Heartbeats, and until the next BootNotification of who is not accepted; default 300. */
        public Builder heartbeatInterval(int seconds) {
            heartbeatInterval = seconds;
            return this;
        }

        /**
         * How much is remembered.
         *
         * @param known how many stations; the one that was silent longest is forgotten first; default 20,000
         * @param each how many transactions of each; default 100
         */
        public Builder remember(int known, int each) {
            maxStations = known;
            maxTransactions = each;
            return this;
        }

        /** Is told what stations tell; default nobody. */
        public Builder listener(CentralSystemListener told) {
            listener = Objects.requireNonNull(told, "listener");
            return this;
        }

        /** Whether a station is accepted, by its identity; default every one. */
        public Builder admission(Function<String, RegistrationStatus> decision) {
            admission = Objects.requireNonNull(decision, "admission");
            return this;
        }

        /** What gives transactions their ids; default by the time. */
        public Builder transactionIds(TransactionIds given) {
            ids = Objects.requireNonNull(given, "transactionIds");
            return this;
        }

        /** The Central System; it knows no station yet. */
        public CentralSystem build() {
            return new CentralSystem(this);
        }
    }

    /** What answers stations. Add handlers for what is not answered here: DataTransfer, SignCertificate. */
    public Handlers handlers() {
        Handlers.Builder all = Handlers.builder();
        on(all, BootNotificationRequest.class, this::boot);
        on(all, HeartbeatRequest.class, (station, request) -> new HeartbeatResponse(now()));
        on(
                all,
                AuthorizeRequest.class,
                (station, request) -> new AuthorizeResponse(authority.authorize(station, request.idTag())));
        on(all, StatusNotificationRequest.class, this::status);
        on(all, StartTransactionRequest.class, this::start);
        on(all, MeterValuesRequest.class, (station, request) -> {
            listener.metered(station, request);
            return new MeterValuesResponse();
        });
        on(all, StopTransactionRequest.class, this::stop);
        on(all, FirmwareStatusNotificationRequest.class, (station, request) -> {
            reports.report(station, request.status(), null, FIRMWARE_ENDS.contains(request.status()));
            return new FirmwareStatusNotificationResponse();
        });
        on(all, DiagnosticsStatusNotificationRequest.class, (station, request) -> {
            reports.report(station, request.status(), null, DIAGNOSTICS_ENDS.contains(request.status()));
            return new DiagnosticsStatusNotificationResponse();
        });
        on(all, SignedFirmwareStatusNotificationRequest.class, (station, request) -> {
            reports.report(station, request.status(), request.requestId(), SIGNED_ENDS.contains(request.status()));
            return new SignedFirmwareStatusNotificationResponse();
        });
        on(all, LogStatusNotificationRequest.class, (station, request) -> {
            boolean goesOn = request.status() == UploadLogStatus.UPLOADING || request.status() == UploadLogStatus.IDLE;
            reports.report(station, request.status(), request.requestId(), !goesOn);
            return new LogStatusNotificationResponse();
        });
        on(all, SecurityEventNotificationRequest.class, (station, request) -> {
            listener.secured(station, request);
            return new SecurityEventNotificationResponse();
        });
        return all.build();
    }

    private <R extends Response, Q extends Request<R>> void on(
            Handlers.Builder all, Class<Q> request, BiFunction<String, Q, R> handler) {
        all.on(request, (message, exchange) -> answer(message, exchange, handler));
    }

    private <R extends Response, Q extends Request<R>> R answer(
            Q message, Exchange exchange, BiFunction<String, Q, R> handler) {
        String station = exchange.session().stationId();
        record(station).seen(now());
        R response = handler.apply(station, message);
        reports.came(station, message);
        return response;
    }

    private Instant now() {
        return clock.instant();
    }

    private BootNotificationResponse boot(String station, BootNotificationRequest request) {
        record(station).booted(request);
        listener.booted(station, request);
        return new BootNotificationResponse(admission.apply(station), now(), heartbeatInterval);
    }

    private StatusNotificationResponse status(String station, StatusNotificationRequest request) {
        record(station).status(request);
        listener.status(station, request);
        return new StatusNotificationResponse();
    }

    private StartTransactionResponse start(String station, StartTransactionRequest request) {
        int id = ids.of(station, request);
        record(station).started(id, request);
        transaction(station, id).ifPresent(transaction -> listener.started(station, transaction));
        return new StartTransactionResponse(authority.authorize(station, request.idTag()), id);
    }

    /** It is always answered (section 4.10), also when nothing is known of the transaction (errata 3.18). */
    private StopTransactionResponse stop(String station, StopTransactionRequest request) {
        record(station).stopped(request);
        transaction(station, request.transactionId()).ifPresent(transaction -> listener.stopped(station, transaction));
        return request.idTag() == null
                ? new StopTransactionResponse()
                : new StopTransactionResponse(authority.authorize(station, request.idTag()));
    }

    private Optional<TransactionView> transaction(String station, int id) {
        return record(station).view().transactions().stream()
                .filter(transaction -> transaction.id() == id)
                .findFirst();
    }

    private StationRecord record(String id) {
        synchronized (stations) {
            StationRecord known = stations.get(id);
            if (known != null) {
                return known;
            }
            StationRecord fresh = new StationRecord(id, maxTransactions, now());
            stations.put(id, fresh);
            if (stations.size() > maxStations) {
                stations.remove(stations.keySet().iterator().next());
            }
            return fresh;
        }
    }

    /** Commands whose outcome comes by other messages. */
    public Commands commands() {
        return commands;
    }

    /** What a station told last; empty when it was never there, or is forgotten. */
    public Optional<StationView> station(String id) {
        synchronized (stations) {
            return Optional.ofNullable(stations.get(id)).map(StationRecord::view);
        }
    }

    /** What all stations told last. */
    public List<StationView> stations() {
        synchronized (stations) {
            return stations.values().stream().map(StationRecord::view).toList();
        }
    }

    void configured(String station, Collection<KeyValue> keys) {
        record(station).configured(keys);
    }
}
