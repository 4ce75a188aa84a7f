package dev.ocpp4j.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.ocpp4j.core.internal.Timestamps.Form;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 1.6 section 3.15, 2.0.1 part 2 section 3.1 (RPC-17). */
class TimestampsTest {
    @ParameterizedTest
    @CsvSource({
        "2024-05-01T12:34:56Z, 2024-05-01T12:34:56Z, EXACT",
        "2024-05-01t12:34:56z, 2024-05-01T12:34:56Z, EXACT",
        "2024-05-01T12:34:56.7Z, 2024-05-01T12:34:56.7Z, EXACT",
        "2024-05-01T12:34:56.123456Z, 2024-05-01T12:34:56.123456Z, EXACT",
        "2024-05-01T12:34:56.123456789Z, 2024-05-01T12:34:56.123456789Z, EXACT",
        "2024-05-01T12:34:56.1234567891Z, 2024-05-01T12:34:56.123456789Z, EXACT",
        "2024-05-01T18:04:56+05:30, 2024-05-01T12:34:56Z, EXACT",
        "2024-05-01T12:34:56+00:00, 2024-05-01T12:34:56Z, EXACT",
        "2024-05-01T02:34:56-10:00, 2024-05-01T12:34:56Z, EXACT",
        "2024-02-29T00:00:00Z, 2024-02-29T00:00:00Z, EXACT",
        "2016-12-31T23:59:60Z, 2017-01-01T00:00:00Z, EXACT",
        "2024-05-01T12:34Z, 2024-05-01T12:34:00Z, DEVIATING",
        "'2024-05-01T12:34:56,5Z', 2024-05-01T12:34:56.5Z, DEVIATING",
        "2024-05-01 12:34:56Z, 2024-05-01T12:34:56Z, DEVIATING",
        "2024-05-01T12:34:56+0530, 2024-05-01T07:04:56Z, DEVIATING",
        "2024-05-01T12:34:56+05, 2024-05-01T07:34:56Z, DEVIATING",
        "2024-05-01T24:00:00Z, 2024-05-02T00:00:00Z, DEVIATING",
        "2024-05-01T12:34:56, 2024-05-01T12:34:56Z, WITHOUT_ZONE"
    })
    void aDateAndTimeIsUnderstood(String text, Instant instant, Form form) {
        assertEquals(new Timestamps.Reading(instant, form), Timestamps.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2024",
                "2024-05-01",
                "2024-13-01T00:00:00Z",
                "2023-02-29T00:00:00Z",
                "2024-00-01T00:00:00Z",
                "2024-05-00T00:00:00Z",
                "2024-05-32T00:00:00Z",
                "2024-05-01T25:00:00Z",
                "2024-05-01T24:00:01Z",
                "2024-05-01T12:60:00Z",
                "2024-05-01T12:34:61Z",
                "2024-05-01T12:34:60Z",
                "2024-05-01T12:34:56.Z",
                "2024-05-01T12:34:56ZZ",
                "2024-05-01T12:34:56 Z",
                " 2024-05-01T12:34:56Z",
                "2024-05-01T12:34:56Z ",
                "+2024-05-01T12:34:56Z",
                "12024-05-01T12:34:56Z",
                "2024-5-1T12:34:56Z",
                "2024-05-01T12:34:56+24:00",
                "2024-05-01T12:34:56+05:60",
                "2024-05-01T12:34:56+",
                "2024-05-01T12:34:56+5",
                "2024-05-01T12:34:56+05:3",
                "2024/05/01T12:34:56Z",
                "2024-05-01T1234:56Z",
                "２024-05-01T12:34:56Z",
                "1763805330",
                "2024-05-01T12",
                "2024-05-01T",
                "2024-05-01T12:",
                "2024-W18-3T12:34:56Z"
            })
    void whatIsNoDateAndTimeIsNotUnderstood(String text) {
        assertNull(Timestamps.read(text));
    }

    @Property
    void whatIsWrittenIsReadBackToTheMillisecond(
            @ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano) {
        Instant instant = Instant.ofEpochSecond(second, nano);
        String text = Timestamps.write(instant);
        Timestamps.Reading reading = Timestamps.read(text);
        assertNotNull(reading, text);
        assertEquals(instant.truncatedTo(ChronoUnit.MILLIS), reading.instant());
        assertEquals(Form.EXACT, reading.form());
        assertEquals(instant.truncatedTo(ChronoUnit.MILLIS), Instant.parse(text));
    }

    @Property
    void whatJavaWritesIsReadAsJavaReadsIt(
            @ForAll @LongRange(min = -62_000_000_000L, max = 253_000_000_000L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano,
            @ForAll @IntRange(min = -1079, max = 1079) int offsetMinutes) {
        OffsetDateTime time =
                Instant.ofEpochSecond(second, nano).atOffset(ZoneOffset.ofTotalSeconds(offsetMinutes * 60));
        Timestamps.Reading reading = Timestamps.read(time.toString());
        assertNotNull(reading, time.toString());
        assertEquals(time.toInstant(), reading.instant());
    }
}
