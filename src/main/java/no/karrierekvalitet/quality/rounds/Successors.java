package no.karrierekvalitet.quality.rounds;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.exchange.Parts;
import org.springframework.stereotype.Component;

/** Where something of one edition's quality model is found in a later one's. Nothing that was kept is ever moved. */
@Component
public class Successors {

    private final Editions editions;

    Successors(Editions editions) {
        this.editions = editions;
    }

    /** From the codes of one edition to those of another; what has nobody in its place is empty. Local codes stay. */
    public Function<String, Optional<String>> between(UUID from, UUID to) {
        if (from.equals(to)) {
            return Optional::of;
        }
        var known = editions.elements(to).all().stream()
                .filter(element -> element.part().equals(Parts.QUALITY))
                .map(element -> element.code())
                .collect(Collectors.toSet());
        var edition = editions.published(from);
        return code -> code.startsWith(Round.LOCAL)
                ? Optional.of(code)
                : follow(code, known, one -> editions.replacement(edition, Parts.QUALITY, one));
    }

    /** As {@link #between}, to the edition that new rounds are on. */
    public Function<String, Optional<String>> toCurrent(UUID from) {
        return between(from, editions.current().id());
    }

    /** Follows replacements of replacements; a circle in the data leads nowhere. */
    static Optional<String> follow(String code, Set<String> known, Function<String, Optional<String>> replacement) {
        var seen = new HashSet<String>();
        var at = Optional.of(code);
        while (at.isPresent() && !known.contains(at.get())) {
            at = seen.add(at.get()) ? replacement.apply(at.get()) : Optional.empty();
        }
        return at;
    }
}
