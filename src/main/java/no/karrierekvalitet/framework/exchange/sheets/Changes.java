package no.karrierekvalitet.framework.exchange.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.Element;

/**
 * What an import would do to an edition.
 *
 * @param all told one by one; the first of them when there are very many
 */
public record Changes(int added, int changed, int retired, List<Change> all) {

    private static final int TOLD = 400;

    public enum Kind {
        ADDED,
        CHANGED,
        RETIRED
    }

    /**
     * One thing that would be otherwise.
     *
     * @param field where in the element; empty for the element as a whole
     * @param language of the text; empty for what is no text
     */
    public record Change(
            Kind kind, String part, String code, String field, String language, String before, String after) {}

    public boolean isEmpty() {
        return added + changed + retired == 0;
    }

    public static Changes between(List<Element> before, List<Element> after) {
        var then = byCode(before);
        var now = byCode(after);
        var all = new ArrayList<Change>();
        int added = 0;
        int changed = 0;
        int retired = 0;
        for (var entry : now.entrySet()) {
            var old = then.get(entry.getKey());
            if (old == null) {
                added++;
                all.add(new Change(
                        Kind.ADDED,
                        entry.getValue().part(),
                        entry.getValue().code(),
                        "",
                        "",
                        "",
                        text(entry.getValue())));
            } else if (!EditionSheet.stand(old).equals(EditionSheet.stand(entry.getValue()))) {
                changed++;
                differences(old, entry.getValue(), all);
            }
        }
        for (var entry : then.entrySet()) {
            if (!now.containsKey(entry.getKey())) {
                retired++;
                all.add(new Change(
                        Kind.RETIRED,
                        entry.getValue().part(),
                        entry.getValue().code(),
                        "",
                        "",
                        text(entry.getValue()),
                        ""));
            }
        }
        return new Changes(added, changed, retired, List.copyOf(all.subList(0, Math.min(TOLD, all.size()))));
    }

    static Map<List<String>, Element> byCode(List<Element> elements) {
        return elements.stream()
                .collect(Collectors.toMap(
                        element -> List.of(element.part(), element.code()),
                        Function.identity(),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private static void differences(Element before, Element after, List<Change> all) {
        var then = flat(before);
        var now = flat(after);
        var names = new ArrayList<>(now.keySet());
        then.keySet().stream().filter(name -> !now.containsKey(name)).forEach(names::add);
        for (var name : names) {
            var was = then.getOrDefault(name, "");
            var is = now.getOrDefault(name, "");
            if (!was.equals(is)) {
                all.add(new Change(Kind.CHANGED, after.part(), after.code(), name.get(0), name.get(1), was, is));
            }
        }
    }

    private static Map<List<String>, String> flat(Element element) {
        var flat = new LinkedHashMap<List<String>, String>();
        flat.put(List.of(EditionSheet.PARENT, ""), Objects.toString(element.parent(), ""));
        flat.put(List.of(EditionSheet.ROLE, ""), element.role());
        flat.put(List.of(EditionSheet.PLACE, ""), Objects.toString(element.position(), ""));
        flat.put(List.of(EditionSheet.NUMBER, ""), Objects.toString(element.number(), ""));
        flat.put(List.of(EditionSheet.PROVENANCE, ""), Objects.toString(element.provenance(), ""));
        flat.put(List.of(EditionSheet.OFFICIAL, ""), String.join(" ", element.officialLanguages()));
        for (var field : FieldRow.of(element.fields())) {
            if (field.type() == FieldRow.Type.TEXT) {
                field.texts().forEach((language, text) -> flat.put(List.of(field.path(), language), text));
            } else {
                flat.put(List.of(field.path(), ""), field.value());
            }
        }
        return flat;
    }

    /** Something to know an element by. */
    private static String text(Element element) {
        return FieldRow.of(element.fields()).stream()
                .filter(field -> field.type() == FieldRow.Type.TEXT)
                .map(field -> field.texts().getOrDefault("nb", ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
