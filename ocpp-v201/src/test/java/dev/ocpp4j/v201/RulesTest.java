package dev.ocpp4j.v201;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.core.CloseReason;
import dev.ocpp4j.core.Connection;
import dev.ocpp4j.core.ConnectionListener;
import dev.ocpp4j.core.Direction;
import dev.ocpp4j.core.ErrorCode;
import dev.ocpp4j.core.Finding;
import dev.ocpp4j.core.Handlers;
import dev.ocpp4j.core.InvalidMessageException;
import dev.ocpp4j.core.OcppJson;
import dev.ocpp4j.core.OcppSession;
import dev.ocpp4j.core.Reading;
import dev.ocpp4j.core.Rule;
import dev.ocpp4j.core.SessionConfig;
import dev.ocpp4j.v201.authorization.AuthorizeRequest;
import dev.ocpp4j.v201.authorization.AuthorizeResponse;
import dev.ocpp4j.v201.common.AuthorizationStatus;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.IdTokenEnum;
import dev.ocpp4j.v201.common.IdTokenInfo;
import dev.ocpp4j.v201.common.IdentifierString;
import dev.ocpp4j.v201.common.KeepsRules;
import dev.ocpp4j.v201.common.Ruled;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rules that only the text of the specification has. {@code rules.txt} holds a text for each that breaks it, and
 * beside it one that differs in that point and keeps it.
 */
class RulesTest {
    private static final OcppJson EXACT = new OcppJson(Ocpp201.PROTOCOL, Reading.EXACT);
    private static final OcppJson STRICT = new OcppJson(Ocpp201.PROTOCOL, Reading.STRICT);
    private static final Pattern BROKEN = Pattern.compile("Optional\\.of\\(\"([^\"]+)\"\\)");

    /** One case: a type, whether the text keeps the rules, the rule, the text. */
    record Case(String type, boolean keeps, String rule, String json) {
        Class<? extends Record> of() {
            return Messages.OCPP201
                    .types()
                    .records()
                    .filter(record -> record.getSimpleName().equals(type))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No type " + type));
        }

        @Override
        public String toString() {
            return type + (keeps ? " keeps " : " breaks ") + rule + ": " + json;
        }
    }

    static List<Case> cases() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RulesTest.class.getResourceAsStream("/rules.txt")), StandardCharsets.UTF_8))) {
            List<Case> cases = new ArrayList<>();
            String rule = "";
            for (String line : in.lines().filter(text -> !text.isBlank()).toList()) {
                if (line.startsWith("# ")) {
                    rule = line.substring(2);
                } else {
                    String[] parts = line.split(" ", 3);
                    cases.add(new Case(parts[0], parts[1].equals("keeps"), rule, parts[2]));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Case> breaking() {
        return cases().stream().filter(one -> !one.keeps);
    }

    static Stream<Case> keeping() {
        return cases().stream().filter(Case::keeps);
    }

    @ParameterizedTest
    @MethodSource("keeping")
    void whatKeepsTheRulesIsReadAndWritten(Case one) {
        assertEquals(one.json, EXACT.write(EXACT.read(one.json, one.of())));
    }

    @ParameterizedTest
    @MethodSource("breaking")
    void whatBreaksARuleIsNotWritten(Case one) {
        Record message = STRICT.read(one.json, one.of());
        InvalidMessageException invalid = assertThrows(InvalidMessageException.class, () -> STRICT.write(message));
        assertEquals(1, invalid.findings().size(), invalid::getMessage);
        assertEquals(Rule.COMBINATION, invalid.rule());
        assertTrue(invalid.findings().get(0).message().contains(one.rule), invalid::getMessage);
        assertTrue(((Ruled) message).brokenRule().orElseThrow().contains(one.rule));
    }

    // FR.02: what is valid by the schema is answered with a CALLRESULT
    @ParameterizedTest
    @MethodSource("breaking")
    void whatBreaksARuleIsReadUnlessNothingIsTolerated(Case one) {
        STRICT.read(one.json, one.of());
        InvalidMessageException invalid =
                assertThrows(InvalidMessageException.class, () -> EXACT.read(one.json, one.of()));
        assertEquals(ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, invalid.code());
    }

    /** Every rule that a type can name is broken by a case, and no case is about another. */
    @Test
    void everyRuleHasACase() {
        Set<String> expected = new TreeSet<>();
        ruled().forEach(type -> rulesOf(type).forEach(rule -> expected.add(type.getSimpleName() + " " + rule)));
        Set<String> broken = new TreeSet<>();
        breaking().forEach(one -> broken.add(one.type + " " + textOf(one)));
        assertEquals(expected, broken);
        assertEquals(
                ruled().map(Class::getSimpleName).collect(Collectors.toSet()),
                keeping().map(Case::type).collect(Collectors.toSet()));
    }

    private static String textOf(Case one) {
        return ((Ruled) STRICT.read(one.json, one.of())).brokenRule().orElseThrow();
    }

    /** The texts that the source of a type can answer with. */
    private static Set<String> rulesOf(Class<?> type) {
        Path source = Path.of("src", "main", "java", type.getName().replace('.', '/') + ".java");
        try {
            return BROKEN.matcher(Files.readString(source))
                    .results()
                    .map(text -> text.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Class<? extends Record>> ruled() {
        return Messages.OCPP201.types().records().filter(Ruled.class::isAssignableFrom);
    }

    @Test
    void everyTypeWithRulesIsChecked() {
        assertEquals(
                ruled().collect(Collectors.toSet()),
                Messages.OCPP201
                        .types()
                        .records()
                        .filter(type -> type.isAnnotationPresent(KeepsRules.class))
                        .collect(Collectors.toSet()));
        assertEquals(ruled().collect(Collectors.toSet()), Repair.types());
    }

    // Section 2.1.4
    @ParameterizedTest
    @ValueSource(strings = {"", "abcdefghijklmnopqrstuvwxyzABCDEF", "GHIJKLMNOPQRSTUVWXYZ0123456789", "*-_=:+|@."})
    void anIdentifierHasTheseCharacters(String text) {
        EXACT.write(new IdToken(text, IdTokenEnum.CENTRAL));
    }

    // Section 2.1.4
    @ParameterizedTest
    @ValueSource(strings = {" ", "a b", "a/b", "a,b", "a;b", "#1", "é", "\u0661", "a\nb", "\u0000", "😀"})
    void anIdentifierHasNoOtherCharacters(String text) {
        InvalidMessageException invalid =
                assertThrows(InvalidMessageException.class, () -> EXACT.write(new IdToken(text, IdTokenEnum.CENTRAL)));
        assertEquals(Rule.PATTERN, invalid.rule());
        assertEquals("idToken", invalid.path());
        assertEquals(ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, invalid.code());
    }

    /** The field tables of the specification call these identifierString. */
    @Test
    void identifiersAreWhereTheSpecificationHasThem() {
        Set<String> identifiers = new TreeSet<>();
        Messages.OCPP201.types().records().forEach(type -> Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getAccessor().isAnnotationPresent(IdentifierString.class))
                .forEach(component -> identifiers.add(type.getSimpleName() + "." + component.getName())));
        assertEquals(
                new TreeSet<>(List.of(
                        "APN.preferredNetwork",
                        "AdditionalInfo.additionalIdToken",
                        "CertificateHashData.issuerNameHash",
                        "CertificateHashData.serialNumber",
                        "ChargingProfile.transactionId",
                        "Component.instance",
                        "Component.name",
                        "CostUpdatedRequest.transactionId",
                        "EventData.transactionId",
                        "GetTransactionStatusRequest.transactionId",
                        "IdToken.idToken",
                        "MessageInfo.transactionId",
                        "Modem.iccid",
                        "Modem.imsi",
                        "OCSPRequestData.issuerNameHash",
                        "OCSPRequestData.serialNumber",
                        "PublishFirmwareRequest.checksum",
                        "RequestStartTransactionResponse.transactionId",
                        "RequestStopTransactionRequest.transactionId",
                        "Transaction.transactionId",
                        "UnpublishFirmwareRequest.checksum",
                        "Variable.instance",
                        "Variable.name")),
                identifiers);
    }

    /** A message that breaks only such rules is handled, and its handler is told. */
    @Test
    void aHandlerIsToldWhichRulesAreBroken() {
        List<Finding> findings = new ArrayList<>();
        Handlers csms = Handlers.builder()
                .on(AuthorizeRequest.class, (request, exchange) -> {
                    findings.addAll(exchange.findings());
                    return new AuthorizeResponse(new IdTokenInfo(AuthorizationStatus.UNKNOWN));
                })
                .build();
        List<String> answers = new ArrayList<>();
        AtomicReference<ConnectionListener> wire = new AtomicReference<>();
        OcppSession.open(
                "CS1",
                Ocpp201.PROTOCOL,
                Direction.TO_STATION,
                csms,
                SessionConfig.builder().executor(Runnable::run).build(),
                listener -> {
                    wire.set(listener);
                    return new Connection() {
                        @Override
                        public void send(String text) {
                            answers.add(text);
                        }

                        @Override
                        public void close(CloseReason reason) {}
                    };
                });
        wire.get().onText("[2,\"1\",\"Authorize\",{\"idToken\":{\"idToken\":\"a b\",\"type\":\"NoAuthorization\"}}]");
        assertEquals(List.of("[3,\"1\",{\"idTokenInfo\":{\"status\":\"Unknown\"}}]"), answers);
        assertEquals(
                List.of(Rule.PATTERN, Rule.COMBINATION),
                findings.stream().map(Finding::rule).sorted().toList());
    }
}
