package no.karrierekvalitet.selfevaluation.answering;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.GlossaryMarks;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import org.springframework.stereotype.Component;

/**
 * The statements and examples of an area with the framework's words explained where they stand. Finding the words takes
 * longer than all the rest of the page, and editions do not change, so each area is gone through once per language.
 */
@Component
class AreaTexts {

    private record Key(UUID edition, String area, Language language) {}

    private final Map<Key, Map<Localized, Content>> known = new ConcurrentHashMap<>();
    private final Editions editions;

    AreaTexts(Editions editions) {
        this.editions = editions;
    }

    /** By the text as the edition has it. */
    Map<Localized, Content> of(UUID edition, CompetenceArea area, Language language) {
        return known.computeIfAbsent(
                new Key(edition, area.id(), language), _ -> marked(area, editions.marks(edition, language)));
    }

    private static Map<Localized, Content> marked(CompetenceArea area, GlossaryMarks marks) {
        var texts = new HashMap<Localized, Content>();
        for (var statement : area.subCompetences()) {
            texts.put(statement.statement(), written(marks.mark(statement.statement())));
            texts.put(statement.exampleCompetent(), written(marks.mark(statement.exampleCompetent())));
            texts.put(statement.exampleSpecialised(), written(marks.mark(statement.exampleSpecialised())));
        }
        return texts;
    }

    private static Content written(Content text) {
        var html = new StringOutput();
        var safe = new OwaspHtmlTemplateOutput(html);
        safe.setContext("p", null);
        text.writeTo(safe);
        var content = html.toString();
        return output -> output.writeContent(content);
    }
}
