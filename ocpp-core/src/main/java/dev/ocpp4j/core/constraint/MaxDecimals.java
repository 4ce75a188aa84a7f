package dev.ocpp4j.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The number has at most so many decimals that count: with 1, both {@code 8.1} and {@code 8.10} are valid and
 * {@code 8.15} is not. It is what {@code multipleOf: 0.1} of the schemas says. Null is valid.
 */
@Documented
@Constraint(validatedBy = MaxDecimals.Validator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface MaxDecimals {
    /** How many decimals may count. */
    int value();

    String message() default "must have at most {value} decimals";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks {@link MaxDecimals}. */
    final class Validator implements ConstraintValidator<MaxDecimals, BigDecimal> {
        private int max;

        /** Made by the validator. */
        public Validator() {}

        @Override
        public void initialize(MaxDecimals constraint) {
            max = constraint.value();
        }

        @Override
        public boolean isValid(@Nullable BigDecimal value, @Nullable ConstraintValidatorContext context) {
            return value == null
                    || value.scale() <= max
                    || value.stripTrailingZeros().scale() <= max;
        }
    }
}
