package no.karrierekvalitet.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a handler. The house is closed by default: a handler without this annotation answers 404 to everybody and
 * fails a test. What a signed-in person may see of a single thing is decided by the query that looks it up through the
 * {@link Viewer}.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

    Rule value();

    enum Rule {
        /** Open to the world. */
        ANYONE,
        /** Any signed-in person. */
        SIGNED_IN,
        /** Platform editors. */
        EDITOR,
        /** Platform administrators. */
        ADMIN;

        public boolean admits(Viewer viewer) {
            return switch (this) {
                case ANYONE -> true;
                case SIGNED_IN -> viewer.signedIn();
                case EDITOR -> viewer.has(PlatformRole.EDITOR);
                case ADMIN -> viewer.has(PlatformRole.ADMIN);
            };
        }
    }
}
