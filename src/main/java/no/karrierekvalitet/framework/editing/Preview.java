package no.karrierekvalitet.framework.editing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.platform.Language;
import org.springframework.stereotype.Service;

/** A draft as its readers would see it if it were published now. */
@Service
public class Preview {

    /** Stands where nothing is said yet. */
    private static final String NOTHING = "…";

    private final Drafts drafts;
    private final Editions editions;

    Preview(Drafts drafts, Editions editions) {
        this.drafts = drafts;
        this.editions = editions;
    }

    /** Whatever runs here reads the draft as the current edition. */
    public void show(UUID id, Runnable reading) {
        var draft = drafts.find(id);
        var tree = drafts.tree(id);
        var complete = new Tree(
                tree.all().stream().map(element -> filled(tree, element)).toList());
        var state = (draft.id() + " " + draft.changedAt()).getBytes(StandardCharsets.UTF_8);
        var edition = new Edition(UUID.nameUUIDFromBytes(state), draft.framework(), draft.version(), draft.changedAt());
        editions.showing(edition, complete.parts(), reading);
    }

    /** A reader needs bokmål to fall back to, and the product its numbers and choices. */
    private static Element filled(Tree tree, Element element) {
        var shape = tree.shape(element);
        var content = Content.of(shape, element, null);
        var values = new TreeMap<>(content.values());
        for (var field : shape.fields()) {
            switch (field.type()) {
                case TEXT -> values.putIfAbsent(field.path() + ".nb", somehow(content, field.path()));
                case TEXTS -> {
                    for (int i = 0; i <= Math.max(content.lastItem(field), 0); i++) {
                        values.putIfAbsent(field.path() + "." + i + ".nb", somehow(content, field.path() + "." + i));
                    }
                }
                case NUMBER -> values.putIfAbsent(field.path(), "1");
                case DATE -> values.putIfAbsent(field.path(), "2000");
                case LINE -> values.putIfAbsent(field.path(), NOTHING);
                case CHOICE ->
                    options(tree, element, field).stream()
                            .limit(1)
                            .forEach(option -> values.putIfAbsent(field.path(), option));
                case NAMES -> {}
            }
        }
        return new Content(values).in(shape, element);
    }

    private static List<String> options(Tree tree, Element element, Field field) {
        return ElementCheck.options(tree, element.part(), field);
    }

    private static String somehow(Content content, String path) {
        return java.util.stream.Stream.of(Language.values())
                .map(language -> content.value(path + "." + language.code()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(NOTHING);
    }
}
