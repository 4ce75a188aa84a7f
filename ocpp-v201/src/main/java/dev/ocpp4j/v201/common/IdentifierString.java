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
import org.jspecify.annotations.Nullable;

/**
 * The text has only the characters of an identifierString: letters and digits of ASCII and {@code * - _ = : + | @ .}
 * (section 2.1.4). Case does not matter in such a text. Null is valid, and so is an empty text. In what is received,
 * another character is a finding (FR.02).
 */
@Documented
@Constraint(validatedBy = IdentifierString.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface IdentifierString {
    String message() default "must have only letters, digits and * - _ = : + | @ .";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks {@link IdentifierString}. */
    final class Validator implements ConstraintValidator<IdentifierString, String> {
        /** Made by the validator. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable String value, @Nullable ConstraintValidatorContext context) {
            for (int i = 0; value != null && i < value.length(); i++) {
                if (!isAllowed(value.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isAllowed(char c) {
            return (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "*-_=:+|@.".indexOf(c) >= 0;
        }
    }
}
