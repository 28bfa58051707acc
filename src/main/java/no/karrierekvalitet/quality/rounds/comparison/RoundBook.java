package no.karrierekvalitet.quality.rounds.comparison;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.karrierekvalitet.documents.Sheet;
import no.karrierekvalitet.documents.Sheet.Row;
import no.karrierekvalitet.documents.Workbook;
import no.karrierekvalitet.documents.Workbook.Tab;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.quality.rounds.RoundContent;
import no.karrierekvalitet.quality.rounds.choosing.Candidate;
import no.karrierekvalitet.quality.rounds.choosing.RoundAction;
import no.karrierekvalitet.quality.rounds.meeting.Consensus;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;

/** A round, or two beside each other, as tables to sort and count in. */
final class RoundBook {

    private final Ui ui;
    private final RoundContent content;

    private RoundBook(Ui ui, RoundContent content) {
        this.ui = ui;
        this.content = content;
    }

    static Workbook of(Comparisons.Pair pair, Ui ui) {
        var book = new RoundBook(ui, pair.content());
        var lines = pair.comparison().lines().stream()
                .map(line -> new Row(
                        ui.in(line.area().name()),
                        ui.in(line.item().text()),
                        book.name(line.then()),
                        book.name(line.now()),
                        ui.t("quality.rounds.move." + line.move().key())));
        return new Workbook(
                ui.t("quality.rounds.compare"),
                List.of(book.tab(
                        "compare", List.of(30, 70, 18, 18, 20), lines, "area", "indicator", "then", "now", "move")));
    }

    static Workbook of(
            RoundContent content,
            Map<String, Consensus> agreed,
            List<Candidate> candidates,
            List<RoundAction> actions,
            Ui ui) {
        var book = new RoundBook(ui, content);
        return new Workbook(
                ui.t("quality.rounds.round"),
                List.of(book.agreed(agreed), book.candidates(candidates), book.actions(actions)));
    }

    private Tab agreed(Map<String, Consensus> agreed) {
        var rows = content.areas().stream()
                .flatMap(area -> area.items().stream().map(item -> {
                    var consensus = agreed.getOrDefault(item.code(), Consensus.NONE);
                    return new Row(
                            ui.in(area.name()),
                            ui.in(item.text()),
                            consensus.agreed() ? name(consensus.level()) : null,
                            consensus.grounds(),
                            consensus.evidence());
                }));
        return tab(
                "consensus",
                List.of(30, 70, 18, 60, 40),
                rows,
                "area",
                "indicator",
                "consensus",
                "grounds",
                "evidence");
    }

    private Tab candidates(List<Candidate> candidates) {
        var rows = candidates.stream()
                .map(candidate -> new Row(
                        content.item(candidate.indicator())
                                .map(item -> ui.in(item.text()))
                                .orElse(candidate.indicator()),
                        candidate.isPlaced() ? candidate.meanImpact() : null,
                        candidate.isPlaced() ? candidate.meanEffort() : null,
                        candidate.dots(),
                        ui.t(candidate.chosen() ? "quality.rounds.choosing.is" : "quality.rounds.choosing.isnot")));
        return tab(
                "priorities",
                List.of(70, 12, 12, 10, 14),
                rows,
                "indicator",
                "choosing.nytte.short",
                "choosing.innsats.short",
                "choosing.dots",
                "choosing.chosen");
    }

    private Tab actions(List<RoundAction> actions) {
        var rows = actions.stream()
                .map(action -> new Row(action.title(), action.measure(), action.responsible(), action.due()));
        return tab(
                "actions.title",
                List.of(60, 50, 25, 14),
                rows,
                "actions.what",
                "actions.measure",
                "actions.responsible",
                "actions.due");
    }

    private Tab tab(String title, List<Integer> widths, Stream<Row> rows, String... columns) {
        var titles = Stream.of(columns)
                .map(column -> ui.t("quality.rounds." + column))
                .toList();
        return new Tab(ui.t("quality.rounds." + title), new Sheet(titles, rows.toList()), widths);
    }

    private @Nullable String name(@Nullable Level level) {
        return level == null ? null : ui.in(content.name(level));
    }
}
