package no.karrierekvalitet.framework.exchange.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Element;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.framework.exchange.sheets.FieldTree.Misplaced;
import no.karrierekvalitet.framework.exchange.sheets.SheetFile.Line;
import org.jspecify.annotations.Nullable;

/** What a sheet says: elements as they are to be, and those to be retired. */
public final class SheetReading {

    private static final Set<String> PROVENANCES = Set.of("official-name", "official-text", "working", "local");
    private static final Set<String> YES = Set.of("x", "ja", "yes", "1", "true");

    /**
     * An element as a sheet has it.
     *
     * @param line its first row
     * @param stand how it was when the sheet was taken out; empty for a new one
     */
    record Sheeted(Element element, int line, String stand, boolean retired) {}

    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<Sheeted> elements = new ArrayList<>();

    private SheetReading() {}

    /** @throws IOException when the file cannot be read at all */
    public static SheetReading of(InputStream file) throws IOException {
        var reading = new SheetReading();
        try {
            var groups = new LinkedHashMap<List<String>, List<Line>>();
            for (var line : SheetFile.read(file)) {
                groups.computeIfAbsent(
                                List.of(line.at(EditionSheet.PART), line.at(EditionSheet.CODE)), _ -> new ArrayList<>())
                        .add(line);
            }
            groups.values().forEach(reading::element);
        } catch (SheetFile.Refused e) {
            reading.problems.add(e.problem());
        }
        return reading;
    }

    public List<ImportProblem> problems() {
        return problems;
    }

    List<Sheeted> sheeted() {
        return elements;
    }

    /** Every element of the sheet, the retired ones too; for a sheet of a whole edition, that edition. */
    public List<Element> elements() {
        return elements.stream().map(Sheeted::element).toList();
    }

    private void element(List<Line> lines) {
        var first = lines.getFirst();
        var part = first.at(EditionSheet.PART);
        var code = first.at(EditionSheet.CODE);
        if (!Parts.ALL.contains(part)) {
            add(first, EditionSheet.PART, "no-part", part);
            return;
        }
        if (!code.matches("[A-Za-z0-9._-]{1,300}")) {
            add(first, EditionSheet.CODE, "no-code", code);
            return;
        }
        lines.forEach(line -> same(line, first));
        var fields = fields(lines);
        var role = first.at(EditionSheet.ROLE);
        if (role.isEmpty()) {
            add(first, EditionSheet.ROLE, "missing");
        }
        elements.add(new Sheeted(
                new Element(
                        part,
                        code,
                        blankAsNull(first.at(EditionSheet.PARENT)),
                        role,
                        integer(first, EditionSheet.PLACE),
                        integer(first, EditionSheet.NUMBER),
                        provenance(first),
                        languages(first),
                        fields.root()),
                first.number(),
                first.at(EditionSheet.STAND),
                YES.contains(first.at(EditionSheet.RETIRE).strip().toLowerCase(java.util.Locale.ROOT))));
    }

    /** What tells which element it is stands on its first row; below it may be left empty, but not differ. */
    private void same(Line line, Line first) {
        for (var column : List.of(
                EditionSheet.PARENT,
                EditionSheet.ROLE,
                EditionSheet.PLACE,
                EditionSheet.NUMBER,
                EditionSheet.PROVENANCE,
                EditionSheet.OFFICIAL)) {
            var here = line.at(column);
            if (!here.isEmpty() && !here.equals(first.at(column))) {
                add(line, column, "differs", here, first.at(column));
            }
        }
    }

    private FieldTree fields(List<Line> lines) {
        var tree = new FieldTree();
        for (var line : lines) {
            var path = line.at(EditionSheet.FIELD);
            var type = FieldRow.Type.of(line.at(EditionSheet.TYPE));
            if (path.isEmpty() && type.isEmpty()) {
                continue;
            }
            if (type.isEmpty()) {
                add(line, EditionSheet.TYPE, "bad-value", line.at(EditionSheet.TYPE));
                continue;
            }
            try {
                tree.add(new FieldRow(path, type.get(), line.at(EditionSheet.VALUE), texts(line)));
            } catch (Misplaced e) {
                add(line, EditionSheet.FIELD, e.reason(), path);
            }
        }
        return tree;
    }

    private Map<String, String> texts(Line line) {
        var texts = new LinkedHashMap<String, String>();
        for (var language : EditionSheet.LANGUAGES) {
            var text = line.at(language);
            if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                add(line, language, "no-character");
            } else if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        var value = line.at(EditionSheet.VALUE);
        if (value.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            add(line, EditionSheet.VALUE, "no-character");
        }
        return texts;
    }

    private @Nullable Integer integer(Line line, String column) {
        var text = line.at(column).strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,6}")) {
            add(line, column, "bad-value", text);
            return null;
        }
        return Integer.valueOf(text);
    }

    private @Nullable String provenance(Line line) {
        var text = line.at(EditionSheet.PROVENANCE).strip();
        if (!text.isEmpty() && !PROVENANCES.contains(text)) {
            add(line, EditionSheet.PROVENANCE, "bad-value", text);
        }
        return blankAsNull(text);
    }

    private List<String> languages(Line line) {
        var languages = Stream.of(line.at(EditionSheet.OFFICIAL).strip().split("[ ,]+"))
                .filter(text -> !text.isEmpty())
                .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
        if (!EditionSheet.LANGUAGES.containsAll(languages)) {
            add(line, EditionSheet.OFFICIAL, "bad-value", String.join(" ", languages));
        }
        return List.copyOf(languages);
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isBlank() ? null : text;
    }

    private void add(Line line, String column, String reason, String... args) {
        if (problems.size() < ImportProblem.TOLD) {
            problems.add(ImportProblem.at(line.number(), column, reason, args));
        }
    }
}
