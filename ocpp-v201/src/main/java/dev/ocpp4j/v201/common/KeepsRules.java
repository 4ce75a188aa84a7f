package dev.ocpp4j.v201.common;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The type keeps the {@link Ruled#brokenRule rules} that it has. Null is valid. */
@Documented
@Constraint(validatedBy = KeepsRules.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface KeepsRules {
    String message() default "must keep the rules of its type";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks {@link KeepsRules}. */
    final class Validator implements ConstraintValidator<KeepsRules, Ruled> {
        /** Made by the validator. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Ruled value, @Nullable ConstraintValidatorContext context) {
            Optional<String> broken = value == null ? Optional.empty() : value.brokenRule();
            if (broken.isPresent() && context != null) { // without one only the outcome matters
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(broken.get()).addConstraintViolation();
            }
            return broken.isEmpty();
        }
    }
}
