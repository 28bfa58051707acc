package no.karrierekvalitet.development.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** A day in a working life as date fields send it, {@code 2026-03-14}, or nothing. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Day.Check.class)
@interface Day {

    String message() default "development.form.day";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Day, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            try {
                var day = Typed.day(value);
                return day == null || (day.getYear() >= 1950 && day.getYear() <= 2100);
            } catch (DateTimeException e) {
                return false;
            }
        }
    }
}
