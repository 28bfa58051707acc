package no.karrierekvalitet.ui;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the footer leads to: about, contact, privacy and accessibility, with the operator's own name and links. */
@Controller
@Access(Access.Rule.ANYONE)
public class InfoPages {

    private final Texts texts;
    private final Settings.Operator operator;

    InfoPages(Texts texts, Settings settings) {
        this.texts = texts;
        this.operator = settings.operator();
    }

    @GetMapping("/om")
    Page about() {
        return page("about");
    }

    @GetMapping("/kontakt")
    Page contact() {
        return page("contact");
    }

    @GetMapping("/personvern")
    Page privacy() {
        return page("privacy");
    }

    @GetMapping("/tilgjengelighet")
    Page accessibility() {
        return page("accessibility");
    }

    private Page page(String name) {
        var key = "ui.info." + name;
        var sections = IntStream.iterate(1, i -> texts.has(Language.NB, key + "." + i + ".title"), i -> i + 1)
                .mapToObj(i -> key + "." + i)
                .toList();
        var statement = name.equals("accessibility") ? operator.accessibilityStatement() : null;
        var mail = name.equals("contact") ? operator.contact() : null;
        return Page.of("ui/info", new View(key, sections, operator, statement, mail))
                .title(key + ".title");
    }

    /** @param sections text keys of the page's sections */
    public record View(
            String key,
            List<String> sections,
            Settings.Operator operator,
            @Nullable URI accessibilityStatement,
            @Nullable String mail) {}
}
