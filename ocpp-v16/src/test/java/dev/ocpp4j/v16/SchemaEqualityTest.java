package dev.ocpp4j.v16;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.ocpp4j.core.constraint.MaxDecimals;
import dev.ocpp4j.v16.common.ChargingRateUnit;
import dev.ocpp4j.v16.common.ChargingSchedulePeriod;
import dev.ocpp4j.v16.common.IdTagInfo;
import dev.ocpp4j.v16.core.AuthorizeRequest;
import dev.ocpp4j.v16.core.AuthorizeResponse;
import dev.ocpp4j.v16.core.GetConfigurationRequest;
import dev.ocpp4j.v16.core.ResetRequest;
import dev.ocpp4j.v16.firmware.UpdateFirmwareRequest;
import dev.ocpp4j.v16.security.CertificateHashData;
import dev.ocpp4j.v16.security.GetInstalledCertificateIdsResponse;
import dev.ocpp4j.v16.security.GetInstalledCertificateStatus;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleRequest;
import dev.ocpp4j.v16.smartcharging.GetCompositeScheduleResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The records are what the published schemas say: names, types, what is required, every bound and every word. */
class SchemaEqualityTest {
    /**
     * Where the text of the specification says more than the schema, and a record follows the text.
     *
     * @param property the end of the path
     * @param schema what the schema says
     * @param record what the record says
     * @param clause where the text says it
     */
    private record Exception(String property, String schema, String record, String clause) {}

    private static final List<Exception> EXCEPTIONS = List.of(
            new Exception("/meterValue", "required array", "required array from 1", "1.6 section 6.31: 1..*"),
            new Exception("/sampledValue", "required array", "required array from 1", "1.6 section 7.33: 1..*"),
            new Exception(
                    "/chargingSchedulePeriod", "required array", "required array from 1", "1.6 section 7.13: 1..*"),
            new Exception(
                    "rofile/stackLevel", "required integer", "required integer min 0", "1.6 section 7.8: integer >= 0"),
            new Exception(
                    "rofiles/stackLevel",
                    "required integer",
                    "required integer min 0",
                    "1.6 section 7.8: integer >= 0"));

    @BeforeEach
    void schemasArePresent() {
        Messages.OCPP16.schemas().assumePresent();
    }

    static Stream<Class<? extends Record>> messages() {
        return Messages.OCPP16.types().messages();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aRecordEqualsItsSchema(Class<? extends Record> message) {
        assertEquals(describe(expected(Messages.OCPP16.schemas().of(message))), describe(Shape.ofRecord(message)));
    }

    @Test
    void everySchemaHasARecord() {
        assertEquals(
                Messages.OCPP16.schemas().count(),
                Messages.OCPP16.types().messages().distinct().count());
    }

    @Test
    void everyExceptionIsNeeded() {
        Map<String, String> all = new TreeMap<>();
        Messages.OCPP16.types().messages().forEach(message -> Shape.ofSchema(
                        Messages.OCPP16.schemas().of(message))
                .forEach((path, line) -> all.put(message.getSimpleName() + path, line)));
        for (Exception exception : EXCEPTIONS) {
            assertNotEquals(
                    0,
                    all.entrySet().stream()
                            .filter(entry -> applies(exception, entry))
                            .count(),
                    exception::toString);
        }
    }

    private static Map<String, String> expected(JsonNode schema) {
        Map<String, String> shape = Shape.ofSchema(schema);
        for (Exception exception : EXCEPTIONS) {
            shape.entrySet().stream()
                    .filter(entry -> applies(exception, entry))
                    .forEach(entry -> entry.setValue(exception.record));
        }
        return shape;
    }

    private static boolean applies(Exception exception, Map.Entry<String, String> property) {
        return property.getKey().endsWith(exception.property)
                && property.getValue().equals(exception.schema);
    }

    /** One property a line, which a failure shows best. */
    private static String describe(Map<String, String> shape) {
        StringBuilder text = new StringBuilder();
        shape.forEach(
                (path, line) -> text.append(path).append(": ").append(line).append('\n'));
        return text.toString();
    }

    // ---- the comparison sees what it should: each of these differs from its schema in one point

    private record WithoutRequired(@Size(max = 20) String idTag) {}

    private record WithoutLength(@NotNull String idTag) {}

    private record WithOtherLength(@NotNull @Size(max = 21) String idTag) {}

    private record WithOtherName(@NotNull @Size(max = 20) String idToken) {}

    private record WithOneMore(@NotNull @Size(max = 20) String idTag, String more) {}

    private record WithoutValidation(@NotNull IdTagInfo idTagInfo) {}

    private record WithoutLengthOfItems(List<@NotNull String> key) {}

    private record WithNullItems(List<@Size(max = 50) String> key) {}

    private record WithoutDecimals(
            @NotNull Integer startPeriod, @NotNull BigDecimal limit, Integer numberPhases) {}

    private record WithOtherType(
            @NotNull Integer startPeriod,
            @NotNull @MaxDecimals(1) BigDecimal limit,
            String numberPhases) {}

    private enum HardOnly {
        @JsonProperty("Hard")
        HARD
    }

    private record WithoutAWord(@NotNull HardOnly type) {}

    private record WithoutLeastItems(
            @NotNull GetInstalledCertificateStatus status,
            List<@NotNull @Valid CertificateHashData> certificateHashData) {}

    private record WithoutValidationOfItems(
            @NotNull GetInstalledCertificateStatus status,
            @Size(min = 1) List<@NotNull CertificateHashData> certificateHashData) {}

    private record WithoutUri(
            @NotNull String location, @NotNull Instant retrieveDate, Integer retries, Integer retryInterval) {}

    private record WithTextForTime(
            @NotNull @Pattern(regexp = "[A-Za-z][A-Za-z0-9+.-]*:\\S*")
            String location,

            @NotNull String retrieveDate,
            Integer retries,
            Integer retryInterval) {}

    private record WithOneRequiredTooMany(
            @NotNull Integer connectorId,
            @NotNull Integer duration,
            @NotNull ChargingRateUnit chargingRateUnit) {}

    static Stream<Arguments> mutants() {
        return Stream.of(
                Arguments.of(AuthorizeRequest.class, WithoutRequired.class),
                Arguments.of(AuthorizeRequest.class, WithoutLength.class),
                Arguments.of(AuthorizeRequest.class, WithOtherLength.class),
                Arguments.of(AuthorizeRequest.class, WithOtherName.class),
                Arguments.of(AuthorizeRequest.class, WithOneMore.class),
                Arguments.of(AuthorizeResponse.class, WithoutValidation.class),
                Arguments.of(GetConfigurationRequest.class, WithoutLengthOfItems.class),
                Arguments.of(GetConfigurationRequest.class, WithNullItems.class),
                Arguments.of(ChargingSchedulePeriod.class, WithoutDecimals.class),
                Arguments.of(ChargingSchedulePeriod.class, WithOtherType.class),
                Arguments.of(ResetRequest.class, WithoutAWord.class),
                Arguments.of(GetInstalledCertificateIdsResponse.class, WithoutLeastItems.class),
                Arguments.of(GetInstalledCertificateIdsResponse.class, WithoutValidationOfItems.class),
                Arguments.of(UpdateFirmwareRequest.class, WithoutUri.class),
                Arguments.of(UpdateFirmwareRequest.class, WithTextForTime.class),
                Arguments.of(GetCompositeScheduleRequest.class, WithOneRequiredTooMany.class));
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void aRecordThatLacksAConstraintDiffersFromTheSchema(Class<?> type, Class<?> mutant) {
        Map<String, String> schema = expected(
                type == ChargingSchedulePeriod.class
                        ? Messages.OCPP16
                                .schemas()
                                .of(GetCompositeScheduleResponse.class)
                                .at("/properties/chargingSchedule/properties/chargingSchedulePeriod/items")
                        : Messages.OCPP16.schemas().of(type));
        assertEquals(describe(schema), describe(Shape.ofRecord(type)));
        assertNotEquals(describe(schema), describe(Shape.ofRecord(mutant)));
    }
}
