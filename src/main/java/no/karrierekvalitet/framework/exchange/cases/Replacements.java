package no.karrierekvalitet.framework.exchange.cases;

import java.util.Optional;

/** What took the place of a code that an edition no longer has. */
@FunctionalInterface
interface Replacements {

    Optional<String> of(String part, String code);
}
