package no.karrierekvalitet.framework.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Glossary;
import no.karrierekvalitet.framework.Glossary.Term;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The framework's words from A to Å. */
@Controller
public class TermsPage {

    private final Editions editions;

    TermsPage(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/begreper")
    @Access(Access.Rule.ANYONE)
    Page terms(Ui ui) {
        var reading = Reading.current(editions, ui);
        var glossary = editions.glossary(reading.edition().id());
        return Page.of("framework/terms", new View(reading, glossary))
                .madeOf(reading.content("terms"))
                .title("framework.terms");
    }

    public record View(Reading reading, Glossary glossary) {

        /** Terms by first letter, both in the order of the reader's language. */
        public Map<String, List<Term>> letters(Language language) {
            return glossary.sorted(language).stream()
                    .collect(Collectors.groupingBy(
                            term -> term.term().in(language).substring(0, 1).toUpperCase(language.locale()),
                            LinkedHashMap::new,
                            Collectors.toList()));
        }

        public List<Term> seeAlso(Term term) {
            return term.seeAlso().stream()
                    .flatMap(id -> glossary.term(id).stream())
                    .toList();
        }
    }
}
