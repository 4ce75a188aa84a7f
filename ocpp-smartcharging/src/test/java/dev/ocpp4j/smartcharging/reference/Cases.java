package dev.ocpp4j.smartcharging.reference;

import dev.ocpp4j.smartcharging.Capabilities;
import dev.ocpp4j.smartcharging.ClearCriteria;
import dev.ocpp4j.smartcharging.CompositePeriod;
import dev.ocpp4j.smartcharging.CompositeRequest;
import dev.ocpp4j.smartcharging.CurrentType;
import dev.ocpp4j.smartcharging.InstalledProfile;
import dev.ocpp4j.smartcharging.LocalLimit;
import dev.ocpp4j.smartcharging.PeriodValue;
import dev.ocpp4j.smartcharging.Policies;
import dev.ocpp4j.smartcharging.Profile;
import dev.ocpp4j.smartcharging.ProfileKind;
import dev.ocpp4j.smartcharging.Purpose;
import dev.ocpp4j.smartcharging.RateUnit;
import dev.ocpp4j.smartcharging.Recurrency;
import dev.ocpp4j.smartcharging.Schedule;
import dev.ocpp4j.smartcharging.SchedulePeriod;
import dev.ocpp4j.smartcharging.Station;
import dev.ocpp4j.smartcharging.Transaction;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of the neutral case format. */
public final class Cases {
    private static final Path SHARED = Path.of("../../shared/smartcharging/vectors");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Cases() {}

    /** All cases of the given format that lie beside the project; skips the test when there are none. */
    public static List<JsonNode> shared(String format) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "Skipped: no shared vectors at " + SHARED);
        List<JsonNode> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(SHARED)) {
            for (Path file : files.sorted().toList()) {
                JsonNode root = JSON.readTree(Files.readString(file));
                if (root.path("format").asString("").equals(format)) {
                    root.get("cases").forEach(cases::add);
                }
            }
        }
        return cases;
    }

    /** A composite case. */
    public static Scenario scenario(JsonNode json) {
        Instant now = instant(json.get("now"));
        JsonNode request = json.get("request");
        return new Scenario(
                station(json.get("station")),
                policies(json),
                profiles(json.path("profiles")),
                transactions(json.path("transactions")),
                new CompositeRequest(
                                request.get("evse").asInt(),
                                now,
                                request.get("duration").asInt())
                        .withUnit(request.has("unit") ? unit(request.get("unit")) : null)
                        .withSimulateTx(request.path("simulateTx").asBoolean(true)));
    }

    public static Station station(JsonNode json) {
        List<LocalLimit> locals = new ArrayList<>();
        for (JsonNode local : json.path("maxLimit")) {
            List<SchedulePeriod> periods = new ArrayList<>();
            if (local.has("periods")) {
                local.get("periods").forEach(period -> periods.add(period(period)));
            } else {
                periods.add(new SchedulePeriod(0, value(local)));
            }
            locals.add(new LocalLimit(local.get("evse").asInt(), new Schedule(unit(local.get("unit")), periods)));
        }
        List<RateUnit> units = new ArrayList<>();
        json.path("allowedUnits").forEach(unit -> units.add(unit(unit)));
        JsonNode defaults = json.path("defaultLimit");
        return new Station(
                json.get("evses").asInt(),
                CurrentType.valueOf(json.path("currentType").asString("AC")),
                json.path("voltage").asInt(230),
                json.path("phases").asInt(3),
                decimal(defaults, "A"),
                decimal(defaults, "W"),
                locals,
                units.isEmpty() ? List.of(RateUnit.A, RateUnit.W) : units);
    }

    public static Capabilities capabilities(JsonNode json) {
        return new Capabilities(
                station(json),
                json.path("maxStackLevel").asInt(Integer.MAX_VALUE),
                json.path("maxPeriods").asInt(Integer.MAX_VALUE),
                json.path("maxProfiles").asInt(Integer.MAX_VALUE),
                json.path("phaseSwitching").asBoolean(false),
                null,
                json.path("iso15118").asBoolean(false));
    }

    public static ClearCriteria clearCriteria(JsonNode json) {
        return new ClearCriteria(
                json.has("id") ? json.get("id").asInt() : null,
                json.has("evse") ? json.get("evse").asInt() : null,
                json.has("purpose") ? purpose(json.get("purpose").asString()) : null,
                json.has("stackLevel") ? json.get("stackLevel").asInt() : null);
    }

    public static Policies policies(JsonNode json) {
        Policies policies = json.get("version").asString().equals("1.6") ? Policies.OCPP_16 : Policies.OCPP_201;
        JsonNode given = json.path("policy");
        for (String name : given.propertyNames()) {
            policies = name.equals("ignorePurposes")
                    ? policies.withIgnorePurposes(purposes(given.get(name)))
                    : policies.with(name, given.get(name).asString());
        }
        return policies;
    }

    private static Set<Purpose> purposes(JsonNode json) {
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        json.forEach(purpose -> purposes.add(purpose(purpose.asString())));
        return purposes;
    }

    public static List<InstalledProfile> profiles(JsonNode json) {
        List<InstalledProfile> profiles = new ArrayList<>();
        json.forEach(installed ->
                profiles.add(new InstalledProfile(installed.get("evse").asInt(), profile(installed.get("profile")))));
        return profiles;
    }

    public static List<Transaction> transactions(JsonNode json) {
        List<Transaction> transactions = new ArrayList<>();
        json.forEach(transaction -> transactions.add(new Transaction(
                transaction.get("evse").asInt(), transaction.get("id").asString(), instant(transaction.get("start")))));
        return transactions;
    }

    /** The OCPP JSON of a profile, of either version. */
    public static Profile profile(JsonNode json) {
        JsonNode id = json.has("chargingProfileId") ? json.get("chargingProfileId") : json.get("id");
        JsonNode given = json.get("chargingSchedule");
        List<Schedule> schedules = new ArrayList<>();
        if (given.isArray()) {
            given.forEach(schedule -> schedules.add(schedule(schedule)));
        } else {
            schedules.add(schedule(given));
        }
        JsonNode recurrency = json.path("recurrencyKind");
        JsonNode transactionId = json.path("transactionId");
        return new Profile(
                id.asInt(),
                json.get("stackLevel").asInt(),
                purpose(json.get("chargingProfilePurpose").asString()),
                ProfileKind.valueOf(json.get("chargingProfileKind").asString().toUpperCase()),
                schedules,
                recurrency.isMissingNode()
                        ? null
                        : Recurrency.valueOf(recurrency.asString().toUpperCase()),
                transactionId.isMissingNode() ? null : transactionId.asString(),
                json.has("validFrom") ? instant(json.get("validFrom")) : null,
                json.has("validTo") ? instant(json.get("validTo")) : null);
    }

    public static Purpose purpose(String name) {
        return switch (name) {
            case "TxProfile" -> Purpose.TX_PROFILE;
            case "TxDefaultProfile" -> Purpose.TX_DEFAULT;
            case "ChargePointMaxProfile", "ChargingStationMaxProfile" -> Purpose.STATION_MAX;
            case "ChargingStationExternalConstraints" -> Purpose.EXTERNAL;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Schedule schedule(JsonNode json) {
        List<SchedulePeriod> periods = new ArrayList<>();
        json.get("chargingSchedulePeriod").forEach(period -> periods.add(period(period)));
        return new Schedule(
                unit(json.get("chargingRateUnit")),
                periods,
                json.has("id") ? json.get("id").asInt() : null,
                json.has("duration") ? json.get("duration").asInt() : null,
                json.has("startSchedule") ? instant(json.get("startSchedule")) : null,
                decimal(json, "minChargingRate"));
    }

    private static SchedulePeriod period(JsonNode json) {
        return new SchedulePeriod(json.get("startPeriod").asInt(), value(json));
    }

    private static PeriodValue value(JsonNode json) {
        return new PeriodValue(
                json.get("limit").decimalValue(),
                json.has("numberPhases") ? json.get("numberPhases").asInt() : null,
                json.has("phaseToUse") ? json.get("phaseToUse").asInt() : null);
    }

    /** The periods that a case expects. */
    public static List<CompositePeriod> expected(JsonNode periods) {
        List<CompositePeriod> expected = new ArrayList<>();
        for (JsonNode period : periods) {
            expected.add(new CompositePeriod(
                    period.get("startPeriod").asInt(),
                    decimal(period, "limit"),
                    period.has("numberPhases") ? period.get("numberPhases").asInt() : null,
                    period.has("phaseToUse") ? period.get("phaseToUse").asInt() : null));
        }
        return expected;
    }

    private static RateUnit unit(JsonNode json) {
        return RateUnit.valueOf(json.asString());
    }

    private static @Nullable BigDecimal decimal(JsonNode json, String name) {
        JsonNode value = json.path(name);
        return value.isNumber() ? value.decimalValue() : null;
    }

    /** RFC 3339; without a zone UTC is meant. */
    public static Instant instant(JsonNode json) {
        String text = json.asString();
        boolean zoned = text.endsWith("Z") || text.lastIndexOf('+') > 10 || text.lastIndexOf('-') > 10;
        return OffsetDateTime.parse(zoned ? text : text + "Z").toInstant();
    }
}
