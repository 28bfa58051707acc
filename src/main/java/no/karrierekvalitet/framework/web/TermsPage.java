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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The framework's words from A to Å. */
@Controller
public class TermsPage {

    private final Editions editions;
    private final Readings readings;

    TermsPage(Editions editions, Readings readings) {
        this.editions = editions;
        this.readings = readings;
    }

    @GetMapping({Addresses.TERMS, Addresses.EDITION + Addresses.TERMS})
    @Access(Access.Rule.ANYONE)
    Page terms(Ui ui, @PathVariable(required = false) @Nullable String version) {
        var reading = readings.of(version, ui).about(ui.t("framework.terms"), Addresses::terms);
        var glossary = editions.glossary(reading.edition().id());
        var page = reading.page("framework/terms", new View(reading, glossary), ui.in(glossary.note()));
        return reading.lasting() ? Readings.under(reading, page) : page;
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
