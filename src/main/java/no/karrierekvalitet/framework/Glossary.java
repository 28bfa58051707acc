package no.karrierekvalitet.framework;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;

/** The framework's own words and what they mean. Immutable, as its edition is. */
public record Glossary(Localized note, List<Term> terms) {

    public Optional<Term> term(String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /** All terms as a reader of this language expects them sorted. */
    public List<Term> sorted(Language language) {
        var collator = Collator.getInstance(language.locale());
        return terms.stream()
                .sorted(Comparator.comparing(term -> term.term().in(language), collator::compare))
                .toList();
    }

    /** @param seeAlso ids of terms */
    public record Term(
            String id,
            Provenance provenance,
            List<String> officialLanguages,
            Localized term,
            Localized definition,
            List<String> seeAlso)
            implements Sourced {}
}
