package no.karrierekvalitet.identity;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A password worth having: 12 to 200 characters, whichever, and more than a few different ones. No rules about signs and
 * digits, which make passwords worse. Empty is allowed: a password is optional.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = GoodPassword.Rule.class)
public @interface GoodPassword {

    String message() default "identity.password.weak";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Rule implements ConstraintValidator<GoodPassword, String> {
        @Override
        public boolean isValid(@Nullable String password, ConstraintValidatorContext context) {
            return password == null
                    || password.isEmpty()
                    || password.length() >= 12
                            && password.length() <= 200
                            && password.chars().distinct().count() > 4;
        }
    }
}
