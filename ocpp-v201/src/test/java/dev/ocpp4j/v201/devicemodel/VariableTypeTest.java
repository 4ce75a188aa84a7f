package dev.ocpp4j.v201.devicemodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.provisioning.Data;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

/** Values of variables as texts, and which texts are none. */
class VariableTypeTest {
    private static void assertNoValue(ReasonCode reason, VariableType<?> type, String... texts) {
        for (String text : texts) {
            assertEquals(
                    Optional.of(reason.wireName()),
                    type.problem(text).map(StatusInfo::reasonCode),
                    () -> type + " '" + text + "'");
            assertThrows(IllegalArgumentException.class, () -> type.read(text));
        }
    }

    // Section 2.1.4: no leading zeros, no plus sign, 32 bits
    @Test
    void anIntegerIsPlainAndOf32Bits() {
        assertEquals(-1234, VariableType.INTEGER.read("-1234"));
        assertEquals(0, VariableType.INTEGER.read("0"));
        assertEquals(Integer.MIN_VALUE, VariableType.INTEGER.read("-2147483648"));
        assertNoValue(
                ReasonCode.INVALID_VALUE,
                VariableType.INTEGER,
                "",
                "01",
                "+1",
                "-0",
                "1.0",
                "1e3",
                " 1",
                "true",
                "abc",
                "99999999999");
        assertNoValue(ReasonCode.VALUE_OUT_OF_RANGE, VariableType.INTEGER, "2147483648");
    }

    // Section 2.1.4: at most six decimals towards the station
    @Test
    void aDecimalHasSixDecimalsAtMost() {
        assertEquals(new BigDecimal("-0.123456"), VariableType.DECIMAL.read("-0.123456"));
        assertEquals(new BigDecimal("20"), VariableType.DECIMAL.read("20"));
        assertNoValue(
                ReasonCode.INVALID_VALUE, VariableType.DECIMAL, "0.1234567", "1e3", ".5", "5.", "+5", "05", "abc", "");
    }

    @Test
    void aDecimalOfTheStationKeepsAllItsDigits() {
        assertEquals("0.123456789", VariableType.DECIMAL.write(new BigDecimal("0.123456789")));
        assertEquals("1000", VariableType.DECIMAL.write(new BigDecimal("1e3")));
    }

    // Section 2.1.4: RFC 3339 with at most three fraction digits
    @Test
    void aDateTimeIsOfRfc3339() {
        assertEquals(Instant.parse("2019-12-19T15:39:57Z"), VariableType.DATE_TIME.read("2019-12-19T16:39:57+01:00"));
        assertEquals(
                "2019-04-12T23:20:50.520Z", VariableType.DATE_TIME.write(Instant.parse("2019-04-12T23:20:50.520789Z")));
        assertNoValue(
                ReasonCode.INVALID_VALUE,
                VariableType.DATE_TIME,
                "2019-04-12T23:20:50.5201Z",
                "2019-04-12T23:20:50",
                "2019-04-12 23:20:50Z",
                "2019-02-30T23:20:50Z",
                "2019-04-12T23:20Z",
                "1555111250");
    }

    @Test
    void aBooleanIsTrueOrFalseAndNothingElse() {
        assertEquals(true, VariableType.BOOLEAN.read("true"));
        assertEquals(false, VariableType.BOOLEAN.read("false"));
        assertNoValue(ReasonCode.INVALID_VALUE, VariableType.BOOLEAN, "True", "1", "", " true");
    }

    @Test
    void numbersKeepTheirBounds() {
        VariableType<Integer> severity = VariableType.integer(0, 9);
        assertEquals(9, severity.read("9"));
        assertNoValue(ReasonCode.VALUE_OUT_OF_RANGE, severity, "-1", "10");
        VariableType<BigDecimal> atMost = VariableType.DECIMAL.withMaxLimit(new BigDecimal("22.5"));
        assertEquals(new BigDecimal("22.50"), atMost.read("22.50"));
        assertNoValue(ReasonCode.VALUE_OUT_OF_RANGE, atMost, "22.500001");
    }

    // Part 1 section 4.3: what is measured is told as it is
    @Test
    void theStationMayTellANumberBeyondTheBounds() {
        assertEquals("10", VariableType.integer(0, 9).write(10));
    }

    // Section 2.51: for texts and lists the limit is a number of characters
    @Test
    void textsKeepTheirLength() {
        VariableType<String> password =
                VariableType.STRING.withMinLimit(BigDecimal.valueOf(4)).withMaxLimit(BigDecimal.valueOf(6));
        assertEquals("secret", password.read("secret"));
        assertNoValue(ReasonCode.TOO_LARGE_ELEMENT, password, "secrets");
        assertNoValue(ReasonCode.INVALID_VALUE, password, "sec");
        assertNoValue(
                ReasonCode.TOO_LARGE_ELEMENT,
                VariableType.memberList("Alpha", "Beta").withMaxLimit(BigDecimal.valueOf(9)),
                "Alpha,Beta");
    }

    // Section 2.51: OptionList is one, SequenceList some in an order, MemberList some in any order
    @Test
    void aListKnowsItsWords() {
        VariableType<String> option = VariableType.optionList("A", "B");
        assertEquals("A", option.read("A"));
        assertNoValue(ReasonCode.INVALID_VALUE, option, "a", "A,B", "");
        VariableType<List<String>> sequence = VariableType.sequenceList("A", "B", "C");
        assertEquals(List.of("C", "A"), sequence.read("C, A"));
        assertEquals(List.of(), sequence.read(""));
        assertNoValue(ReasonCode.INVALID_VALUE, sequence, "A,,B", "A,D", "A,A", ",");
        VariableType<Set<String>> members = VariableType.memberList("A", "B", "C");
        assertEquals(members.read("A,B"), members.read("B,A"));
        assertNoValue(ReasonCode.INVALID_VALUE, members, "A,A");
        assertNoValue(ReasonCode.TOO_MANY_ELEMENTS, members.withMaxElements(2), "A,B,C");
        assertThrows(IllegalArgumentException.class, () -> option.write("C"));
        assertThrows(IllegalArgumentException.class, () -> sequence.write(List.of("A", "A")));
    }

    // Section 2.51: valuesList is mandatory for the list types
    @Test
    void aListTypeNeedsItsWords() {
        assertThrows(IllegalArgumentException.class, VariableType::optionList);
        assertThrows(IllegalArgumentException.class, () -> VariableType.memberList("A,B"));
        assertThrows(IllegalArgumentException.class, () -> VariableType.memberList(" A"));
    }

    @Test
    void theCharacteristicsTellTheType() {
        var characteristics =
                VariableType.memberList("A", "B").withMaxLimit(BigDecimal.TEN).characteristics(true);
        assertEquals(Data.MEMBER_LIST, characteristics.dataType());
        assertEquals("A,B", characteristics.valuesList());
        assertEquals(BigDecimal.TEN, characteristics.maxLimit());
        assertTrue(characteristics.supportsMonitoring());
        assertEquals(null, VariableType.INTEGER.characteristics(false).valuesList());
    }

    @Property
    void anIntegerReadsBackAsItWasWritten(@ForAll int value) {
        assertEquals(value, VariableType.INTEGER.read(VariableType.INTEGER.write(value)));
    }

    @Property
    void aDecimalReadsBackAsItWasWritten(@ForAll @BigRange(min = "-1e15", max = "1e15") @Scale(6) BigDecimal value) {
        assertEquals(value, VariableType.DECIMAL.read(VariableType.DECIMAL.write(value)));
    }

    @Property
    void anyTextEitherReadsOrHasAReason(@ForAll String text) {
        for (VariableType<?> type :
                List.of(VariableType.INTEGER, VariableType.DECIMAL, VariableType.DATE_TIME, VariableType.BOOLEAN)) {
            Optional<StatusInfo> problem = type.problem(text);
            if (problem.isEmpty()) {
                type.read(text);
            }
        }
    }
}
