package no.karrierekvalitet.workshop.report.files;

import java.util.List;
import java.util.stream.Stream;
import no.karrierekvalitet.documents.Sheet;
import no.karrierekvalitet.documents.Sheet.Row;
import no.karrierekvalitet.documents.Workbook;
import no.karrierekvalitet.documents.Workbook.Tab;
import no.karrierekvalitet.workshop.report.EventReport.Section;
import no.karrierekvalitet.workshop.themes.board.Said;

/** The report as tables to sort and count in. */
final class ReportSheet {

    private final Voice voice;

    private ReportSheet(Voice voice) {
        this.voice = voice;
    }

    static byte[] of(Voice voice) {
        var sheet = new ReportSheet(voice);
        return new Workbook(
                        voice.title(),
                        List.of(
                                sheet.notes(),
                                sheet.themes(),
                                sheet.summaries(),
                                sheet.tallies(),
                                sheet.participation()))
                .xlsx();
    }

    private Tab tab(String key, List<Integer> widths, List<String> columns, Stream<Row> rows) {
        var titles = columns.stream().map(column -> voice.t("column." + column)).toList();
        return new Tab(voice.t(key), new Sheet(titles, rows.toList()), widths);
    }

    private Stream<Section> sections() {
        return voice.report().sections().stream();
    }

    private Tab notes() {
        return tab(
                "notes",
                List.of(30, 28, 8, 80, 8, 14),
                List.of("task", "theme", "table", "note", "dots", "commitment"),
                sections()
                        .flatMap(section -> Stream.concat(
                                section.themes().stream()
                                        .flatMap(theme ->
                                                theme.words().stream().map(said -> note(section, theme.name(), said))),
                                section.loose().stream().map(said -> note(section, "", said)))));
    }

    private Row note(Section section, String theme, Said said) {
        return new Row(
                voice.in(section.title()),
                theme,
                said.table(),
                said.text(),
                said.dots(),
                said.commitment() ? voice.t("yes") : "");
    }

    private Tab themes() {
        return tab(
                "themes",
                List.of(30, 40, 10, 10, 10),
                List.of("task", "theme", "tables", "notes", "dots"),
                sections()
                        .flatMap(section -> section.themes().stream()
                                .map(theme -> new Row(
                                        voice.in(section.title()),
                                        theme.name(),
                                        theme.weight().tables(),
                                        theme.weight().notes(),
                                        theme.weight().dots()))));
    }

    private Tab summaries() {
        return tab(
                "summaries",
                List.of(30, 8, 100),
                List.of("task", "table", "summary"),
                sections()
                        .flatMap(section -> section.summaries().stream()
                                .map(summary -> new Row(voice.in(section.title()), summary.table(), summary.text()))));
    }

    private Tab tallies() {
        return tab(
                "votes",
                List.of(50, 50, 10),
                List.of("question", "answer", "count"),
                sections()
                        .flatMap(section -> section.tallies().stream())
                        .flatMap(tally -> tally.lines().stream()
                                .map(line -> new Row(
                                        tally.points()
                                                ? voice.t("points", voice.in(tally.question()))
                                                : voice.in(tally.question()),
                                        voice.in(line.label()),
                                        line.count() == null ? Voice.KEPT_BACK : line.count()))));
    }

    private Tab participation() {
        return tab(
                "participation",
                List.of(50, 12),
                List.of("sector", "people"),
                voice.report().participation().lines().stream()
                        .map(line ->
                                new Row(voice.sector(line), line.count() == null ? Voice.KEPT_BACK : line.count())));
    }
}
