package no.karrierekvalitet.framework;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.HashSet;
import java.util.Set;
import no.karrierekvalitet.framework.Glossary.Term;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;

/**
 * Explains the framework's words where they stand: the first time a term comes up on a page it becomes a button that
 * shows the definition, also without JavaScript. One object per page shown; used by one request at a time.
 */
public final class GlossaryMarks {

    private final Vocabulary vocabulary;
    private final Language language;
    private final Set<String> marked = new HashSet<>();

    GlossaryMarks(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /** The text in the reader's language with its terms explained; for running text, not inside links or labels. */
    public Content mark(Localized text) {
        return mark(text.in(language));
    }

    /** As {@link #mark(Localized)}, for a text already in the reader's language. */
    public Content mark(String text) {
        return output -> write(text, output);
    }

    private void write(String text, TemplateOutput output) {
        int written = 0;
        for (var match = vocabulary.find(text, 0);
                match.isPresent();
                match = vocabulary.find(text, match.get().end())) {
            var found = match.get();
            if (marked.add(found.term().id())) {
                output.writeUserContent(text.substring(written, found.start()));
                write(found.term(), text.substring(found.start(), found.end()), output);
                written = found.end();
            }
        }
        output.writeUserContent(text.substring(written));
    }

    private void write(Term term, String word, TemplateOutput output) {
        // Ids are slugs (the schema says so), so they need no escaping.
        var id = "term-" + term.id();
        output.writeContent("<button type=\"button\" class=\"term\" popovertarget=\"" + id + "\">");
        output.writeUserContent(word);
        output.writeContent("</button><span popover class=\"term-text\" id=\"" + id + "\"><strong>");
        output.writeUserContent(term.term().in(language));
        output.writeContent("</strong> ");
        output.writeUserContent(term.definition().in(language));
        output.writeContent("</span>");
    }
}
