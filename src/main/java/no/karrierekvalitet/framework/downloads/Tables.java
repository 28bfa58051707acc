package no.karrierekvalitet.framework.downloads;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.karrierekvalitet.documents.Sheet;
import no.karrierekvalitet.documents.Workbook;
import no.karrierekvalitet.framework.Ethics;
import no.karrierekvalitet.framework.EthicsCards;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;

/**
 * Standards and indicators as tables: a row for each, with where it belongs, what it says, and what to credit.
 *
 * @param languages in which each text is given, in columns beside each other
 */
record Tables(Imprint imprint, List<Language> languages) {

    private static final Localized NOTHING = new Localized(Map.of(Language.NB.code(), ""));

    /** @param localized whether the column is there once for each language */
    private record Column(String name, int width, boolean localized) {}

    Workbook standards() {
        var standards = imprint.contents().standards();
        var rows = standards.areas().stream()
                .flatMap(area -> area.subCompetences().stream()
                        .map(one -> Stream.<Object>of(
                                area.number(),
                                area.name(),
                                standards.kinds().stream()
                                        .filter(kind -> kind.kind() == one.kind())
                                        .findFirst()
                                        .orElseThrow()
                                        .name(),
                                one.id(),
                                one.topic(),
                                one.statement(),
                                one.exampleCompetent(),
                                one.exampleSpecialised(),
                                imprint.provenance(one))));
        return workbook(
                imprint.t("framework.downloads.sheets.standards"),
                List.of(
                        text("area", 24),
                        text("kind", 18),
                        column("id", 26),
                        text("topic", 28),
                        text("statement", 50),
                        text("competent", 50),
                        text("specialised", 50),
                        column("provenance", 16)),
                rows);
    }

    Workbook indicators() {
        var rows = imprint.contents().quality().areas().stream()
                .flatMap(area -> area.subAreas().stream()
                        .flatMap(sub -> sub.indicators().stream()
                                .map(one -> Stream.<Object>of(
                                        area.number(),
                                        area.name(),
                                        sub.name(),
                                        one.id(),
                                        one.text(),
                                        joined(one.evidenceExamples()),
                                        imprint.provenance(one)))));
        return workbook(
                imprint.t("framework.downloads.sheets.indicators"),
                List.of(
                        text("area", 24),
                        text("subarea", 28),
                        column("id", 30),
                        text("indicator", 60),
                        text("evidence", 50),
                        column("provenance", 16)),
                rows);
    }

    Workbook cards() {
        var cards = imprint.contents().cards();
        var rows = cards.decks().stream()
                .flatMap(deck -> deck.cards().stream()
                        .map(card -> Stream.<Object>of(
                                card.number(),
                                deck.name(),
                                cards.sector(card).map(EthicsCards.Sector::name).orElse(NOTHING),
                                card.id(),
                                Objects.requireNonNullElse(card.title(), NOTHING),
                                Objects.requireNonNullElseGet(card.situation(), card::name),
                                joined(card.questions()),
                                Objects.requireNonNullElse(card.whatIf(), NOTHING),
                                joined(guidelines(card)),
                                imprint.provenance(card))));
        return workbook(
                imprint.t("framework.downloads.sheets.cards"),
                List.of(
                        text("deck", 22),
                        text("sector", 24),
                        column("id", 30),
                        text("title", 28),
                        text("situation", 60),
                        text("questions", 50),
                        text("whatif", 40),
                        text("guidelines", 30),
                        column("provenance", 16)),
                rows);
    }

    private List<Localized> guidelines(EthicsCards.Card card) {
        return imprint.contents().ethics().guidelines().stream()
                .filter(guideline -> card.guidelineRefs().contains(guideline.id()))
                .map(Ethics.Guideline::title)
                .toList();
    }

    private Column text(String key, int width) {
        return new Column(imprint.t("framework.downloads.column." + key), width, true);
    }

    private Column column(String key, int width) {
        return new Column(imprint.t("framework.downloads.column." + key), width, false);
    }

    /** One text with a line for each of several. */
    private Localized joined(List<Localized> texts) {
        var lines = new LinkedHashMap<String, String>();
        for (var language : languages) {
            lines.put(
                    language.code(),
                    String.join(
                            "\n", texts.stream().map(text -> text.in(language)).toList()));
        }
        lines.putIfAbsent(Language.NB.code(), "");
        return new Localized(lines);
    }

    /** The first column numbers the areas, the last says what to credit, so that it follows rows that are copied. */
    private Workbook workbook(String title, List<Column> columns, Stream<Stream<Object>> rows) {
        var all = Stream.of(
                        Stream.of(column("number", 6)),
                        columns.stream(),
                        Stream.of(new Column(imprint.t("framework.downloads.slide.sources"), 60, false)))
                .flatMap(column -> column)
                .toList();
        var source =
                String.join(" ", imprint.edition() + ", " + imprint.date() + ".", imprint.credit(), imprint.rights());
        var names = all.stream().flatMap(this::names).toList();
        var widths = all.stream()
                .flatMap(column -> IntStream.range(0, times(column)).mapToObj(_ -> column.width()))
                .toList();
        var cells = rows.map(row -> new Sheet.Row(Stream.concat(row.flatMap(this::cells), Stream.of(source))
                        .toArray()))
                .toList();
        return new Workbook(title, List.of(new Workbook.Tab(title, new Sheet(names, cells), widths)));
    }

    private Stream<Object> cells(Object value) {
        return value instanceof Localized text
                ? languages.stream().map(language -> text.texts().getOrDefault(language.code(), ""))
                : Stream.of(value);
    }

    private Stream<String> names(Column column) {
        return times(column) == 1
                ? Stream.of(column.name())
                : languages.stream().map(language -> column.name() + " (" + language.code() + ")");
    }

    private int times(Column column) {
        return column.localized() ? languages.size() : 1;
    }
}
