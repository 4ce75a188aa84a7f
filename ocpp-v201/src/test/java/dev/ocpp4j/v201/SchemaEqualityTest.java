package dev.ocpp4j.v201;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.ocpp4j.core.messages.Records;
import dev.ocpp4j.v201.common.ChargingRateUnit;
import dev.ocpp4j.v201.common.CustomData;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.firmware.UpdateFirmwareRequest;
import dev.ocpp4j.v201.iso15118certificates.GetCertificateIdUse;
import dev.ocpp4j.v201.iso15118certificates.GetInstalledCertificateIdsRequest;
import dev.ocpp4j.v201.iso15118certificates.GetInstalledCertificateIdsResponse;
import dev.ocpp4j.v201.provisioning.ResetRequest;
import dev.ocpp4j.v201.provisioning.ResetResponse;
import dev.ocpp4j.v201.provisioning.ResetStatus;
import dev.ocpp4j.v201.remotecontrol.RequestStopTransactionRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The records are what the published schemas say: names, types, what is required, every bound and every word. */
class SchemaEqualityTest {
    private static final Map<String, Class<?>> BY_NAME = Stream.concat(
                    Messages.OCPP201.types().records(), Messages.OCPP201.types().enums())
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    @BeforeEach
    void schemasArePresent() {
        Messages.OCPP201.schemas().assumePresent();
    }

    static Stream<Class<? extends Record>> messages() {
        return Messages.OCPP201.types().messages();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aMessageAndAllItsTypesEqualTheirSchema(Class<? extends Record> message) {
        JsonNode schema = Messages.OCPP201.schemas().of(message);
        JsonNode definitions = schema.get("definitions");
        assertSameShape(schema, definitions, message);
        definitions.fields().forEachRemaining(definition -> {
            JsonNode type = definition.getValue();
            Class<?> ours = BY_NAME.get(Shape.nameOf(definition.getKey(), type.has("enum")));
            if (type.has("enum")) {
                Set<String> words = new TreeSet<>();
                type.get("enum").forEach(word -> words.add(word.textValue()));
                assertEquals(words, Records.words(ours), definition::getKey);
            } else {
                assertSameShape(type, definitions, ours);
            }
        });
    }

    private static void assertSameShape(JsonNode schema, JsonNode definitions, Class<?> type) {
        assertEquals(
                Shape.describe(Shape.ofSchema(schema, definitions)),
                Shape.describe(Shape.ofRecord(type)),
                type::getSimpleName);
    }

    @Test
    void everySchemaHasARecordAndEveryTypeADefinition() {
        assertEquals(128, Messages.OCPP201.schemas().count());
        assertEquals(128, Messages.OCPP201.types().messages().distinct().count());
        Set<String> defined = new TreeSet<>();
        Messages.OCPP201.types().messages().forEach(message -> {
            defined.add(message.getSimpleName());
            Messages.OCPP201
                    .schemas()
                    .of(message)
                    .get("definitions")
                    .fields()
                    .forEachRemaining(definition -> defined.add(Shape.nameOf(
                            definition.getKey(), definition.getValue().has("enum"))));
        });
        assertEquals(defined, new TreeSet<>(BY_NAME.keySet()));
    }

    @Test
    void thereAreAsManyTypesAsTheSpecificationCounts() {
        assertEquals(128 + 55, Messages.OCPP201.types().records().count());
        assertEquals(88, Messages.OCPP201.types().enums().count());
        assertEquals(
                431,
                Messages.OCPP201
                        .types()
                        .enums()
                        .mapToInt(type -> type.getEnumConstants().length)
                        .sum());
    }

    // ---- the comparison sees what it should

    /** Takes each constraint away, one after the other. */
    @Test
    void aRecordWithoutAnyOneOfItsConstraintsDiffersFromItsSchema() {
        List<Executable> checks = new ArrayList<>();
        Messages.OCPP201.types().records().forEach(type -> Shape.constraints(type)
                .forEach((element, constraints) -> {
                    for (Annotation constraint : constraints) {
                        checks.add(() -> assertNotEquals(
                                Shape.ofRecord(type),
                                Shape.ofRecord(type, (on, one) -> !(on.equals(element) && one.equals(constraint))),
                                () -> type.getSimpleName() + " without " + constraint + " on " + element));
                    }
                }));
        assertTrue(checks.size() > 700, () -> "Only " + checks.size());
        assertAll(checks);
    }

    private record WithoutRequired(
            @Size(max = 36) String transactionId, @Valid CustomData customData) {}

    private record WithoutLength(
            @NotNull String transactionId, @Valid CustomData customData) {}

    private record WithOtherLength(
            @NotNull @Size(max = 37) String transactionId,
            @Valid CustomData customData) {}

    private record WithOtherName(
            @NotNull @Size(max = 36) String transaction,
            @Valid CustomData customData) {}

    private record WithoutCustomData(
            @NotNull @Size(max = 36) String transactionId) {}

    private record WithOneMore(
            @NotNull @Size(max = 36) String transactionId,
            Integer more,
            @Valid CustomData customData) {}

    private enum ImmediateOnly {
        @JsonProperty("Immediate")
        IMMEDIATE
    }

    private record WithOtherEnum(
            @NotNull ImmediateOnly type,
            Integer evseId,
            @Valid CustomData customData) {}

    private record WithOtherType(
            @NotNull ResetStatus status,
            @Valid IdToken statusInfo,
            @Valid CustomData customData) {}

    private record WithoutValidation(
            @NotNull ResetStatus status,
            StatusInfo statusInfo,
            @Valid CustomData customData) {}

    private record WithNullItems(
            @Size(min = 1) List<GetCertificateIdUse> certificateType,
            @Valid CustomData customData) {}

    private record WithOtherItems(
            @Size(min = 1) List<@NotNull ChargingRateUnit> certificateType,
            @Valid CustomData customData) {}

    static Stream<Arguments> mutants() {
        return Stream.of(
                Arguments.of(RequestStopTransactionRequest.class, WithoutRequired.class),
                Arguments.of(RequestStopTransactionRequest.class, WithoutLength.class),
                Arguments.of(RequestStopTransactionRequest.class, WithOtherLength.class),
                Arguments.of(RequestStopTransactionRequest.class, WithOtherName.class),
                Arguments.of(RequestStopTransactionRequest.class, WithoutCustomData.class),
                Arguments.of(RequestStopTransactionRequest.class, WithOneMore.class),
                Arguments.of(ResetRequest.class, WithOtherEnum.class),
                Arguments.of(ResetResponse.class, WithOtherType.class),
                Arguments.of(ResetResponse.class, WithoutValidation.class),
                Arguments.of(GetInstalledCertificateIdsRequest.class, WithNullItems.class),
                Arguments.of(GetInstalledCertificateIdsRequest.class, WithOtherItems.class),
                Arguments.of(UpdateFirmwareRequest.class, GetInstalledCertificateIdsResponse.class));
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void aRecordThatIsNotQuiteRightDiffersFromTheSchema(Class<?> type, Class<?> mutant) {
        JsonNode schema = Messages.OCPP201.schemas().of(type);
        Map<String, String> shape = Shape.ofSchema(schema, schema.get("definitions"));
        assertEquals(shape, Shape.ofRecord(type));
        assertNotEquals(shape, Shape.ofRecord(mutant));
    }
}
