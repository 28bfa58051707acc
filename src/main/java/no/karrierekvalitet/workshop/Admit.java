package no.karrierekvalitet.workshop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an {@link Attendee} parameter of a handler below {@code /samling/{event}}: the parts that may come here, any of
 * which suffices. All others find nothing there; a visitor where only staff may come is asked to sign in.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Admit {
    Part[] value();
}
