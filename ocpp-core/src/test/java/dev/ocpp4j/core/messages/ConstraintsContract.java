package dev.ocpp4j.core.messages;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ocpp4j.core.Finding;
import dev.ocpp4j.core.InvalidMessageException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What is not written, and why, is what Hibernate Validator says of the same annotations. */
public abstract class ConstraintsContract {
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();

    private final TestedVersion version;

    protected ConstraintsContract(TestedVersion version) {
        this.version = version;
    }

    @Provide
    Arbitrary<Record> validRecord() {
        return version.anyRecord();
    }

    @Property(tries = 500)
    void aValidRecordIsWritten(@ForAll("validRecord") Record message) {
        assertEquals(List.of(), violations(message));
        assertDoesNotThrow(() -> version.json().write(message));
    }

    /** Of a record with no component there is none. */
    @Provide
    Arbitrary<Record> mutant() {
        return version.anyRecord()
                .map(Mutants::of)
                .filter(mutants -> !mutants.isEmpty())
                .flatMap(Arbitraries::of)
                .map(Supplier::get);
    }

    @Property(tries = 3000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void aRecordIsRefusedForWhatTheValidatorFindsAndForNothingElse(@ForAll("mutant") Record message) {
        List<String> violations = violations(message);
        if (violations.isEmpty()) {
            assertDoesNotThrow(() -> version.json().write(message));
        } else {
            InvalidMessageException invalid = assertThrows(
                    InvalidMessageException.class, () -> version.json().write(message), violations::toString);
            assertEquals(
                    violations,
                    invalid.findings().stream().map(Finding::path).sorted().toList());
        }
        Statistics.label("valid").collect(violations.isEmpty()).coverage(valid -> {
            valid.check(true).percentage(share -> share > 10);
            valid.check(false).percentage(share -> share > 10);
        });
    }

    /** The paths of all violations; an item of a list has the list and its index. */
    private static List<String> violations(Record message) {
        return VALIDATOR.validate(message).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(path -> path.toString().replace(".<list element>", ""))
                .sorted()
                .toList();
    }
}
