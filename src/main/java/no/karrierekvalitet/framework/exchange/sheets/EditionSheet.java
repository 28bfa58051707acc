package no.karrierekvalitet.framework.exchange.sheets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.karrierekvalitet.documents.Sheet;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.platform.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * An edition as a table: a row for each thing an element says, its languages side by side. The columns before tell which
 * element; {@link #STAND} tells how it was when it was taken out, so that nobody overwrites what they have not seen.
 */
public final class EditionSheet {

    static final String PART = "part";
    static final String CODE = "code";
    static final String PARENT = "parent";
    static final String ROLE = "role";
    static final String PLACE = "place";
    static final String NUMBER = "number";
    static final String PROVENANCE = "provenance";
    static final String OFFICIAL = "official";
    static final String STAND = "stand";
    static final String RETIRE = "retire";
    static final String FIELD = "field";
    static final String TYPE = "type";
    static final String VALUE = "value";

    static final List<String> LANGUAGES =
            Stream.of(Language.values()).map(Language::code).toList();

    static final List<String> COLUMNS = Stream.concat(
                    Stream.of(
                            PART,
                            CODE,
                            PARENT,
                            ROLE,
                            PLACE,
                            NUMBER,
                            PROVENANCE,
                            OFFICIAL,
                            STAND,
                            RETIRE,
                            FIELD,
                            TYPE,
                            VALUE),
                    LANGUAGES.stream())
            .toList();

    private EditionSheet() {}

    public static Sheet of(List<Element> elements) {
        return new Sheet(COLUMNS, inOrder(elements).flatMap(EditionSheet::rows).toList());
    }

    /** A part after the other, and in each what holds before what it holds, in its order. */
    private static Stream<Element> inOrder(List<Element> elements) {
        return elements.stream()
                .sorted(Comparator.comparing((Element element) -> Parts.ALL.indexOf(element.part()))
                        .thenComparing(element -> element.part()));
    }

    private static Stream<Sheet.Row> rows(Element element) {
        var fields = FieldRow.of(element.fields());
        var stand = stand(element);
        return fields.isEmpty()
                ? Stream.of(row(element, stand, null))
                : fields.stream().map(field -> row(element, stand, field));
    }

    private static Sheet.Row row(Element element, String stand, @Nullable FieldRow field) {
        var cells = new ArrayList<@Nullable Object>(Arrays.asList(
                element.part(),
                element.code(),
                element.parent(),
                element.role(),
                element.position(),
                element.number(),
                element.provenance(),
                String.join(" ", element.officialLanguages()),
                stand,
                null,
                field == null ? null : field.path(),
                field == null ? null : field.type().code(),
                field == null ? null : Cells.escaped(field.value())));
        LANGUAGES.forEach(language -> cells.add(
                field == null || !field.texts().containsKey(language)
                        ? null
                        : Cells.escaped(field.texts().get(language))));
        return new Sheet.Row(cells.toArray());
    }

    /** A short name of everything an element is, equal for equal elements. */
    static String stand(Element element) {
        var facts = new ArrayList<@Nullable Object>(Arrays.asList(
                element.parent(),
                element.role(),
                element.position(),
                element.number(),
                element.provenance(),
                element.officialLanguages()));
        FieldRow.of(element.fields()).stream()
                .sorted(Comparator.comparing(FieldRow::path))
                .forEach(field -> facts.add(List.of(
                        field.path(), field.type().code(), field.value(), new java.util.TreeMap<>(field.texts()))));
        var text = JsonMapper.shared().writeValueAsString(facts);
        return DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
