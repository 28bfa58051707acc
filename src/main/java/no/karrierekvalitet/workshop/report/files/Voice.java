package no.karrierekvalitet.workshop.report.files;

import java.util.List;
import java.util.Optional;
import no.karrierekvalitet.identity.Registers;
import no.karrierekvalitet.identity.Sector;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.report.EventReport;
import no.karrierekvalitet.workshop.report.Participation;
import no.karrierekvalitet.workshop.report.Tally;
import no.karrierekvalitet.workshop.themes.board.Said;
import org.jspecify.annotations.Nullable;

/** A report in a reader's language. */
public record Voice(EventReport report, Ui ui, Registers registers) {

    /** The sign of official statistics for what is kept back. */
    public static final String KEPT_BACK = ":";

    public String t(String key, Object... args) {
        return ui.t("workshop.report." + key, args);
    }

    public String in(Localized text) {
        return ui.in(text);
    }

    public String title() {
        return t("title", in(report.event().title()));
    }

    /** When and where it was. */
    public String occasion() {
        var event = report.event();
        return ui.dates(event.startsOn(), event.lastDay()) + (event.place().isEmpty() ? "" : ", " + event.place());
    }

    public String sector(Participation.Line line) {
        return Optional.of(line.sector())
                .filter(sector -> !sector.isEmpty())
                .flatMap(registers::sector)
                .map(Sector::name)
                .map(this::in)
                .orElseGet(() -> line.sector().isEmpty() ? t("sector.none") : line.sector());
    }

    /** How many answered, and what the figures are when they are not people. */
    public String answered(Tally tally) {
        return t(tally.points() ? "answered.points" : "answered", figure(tally.answered()));
    }

    public String figure(@Nullable Integer count) {
        return count == null ? KEPT_BACK : String.valueOf(count);
    }

    public String weight(EventReport.Theme theme) {
        return ui.t(
                "workshop.themes.weight",
                theme.weight().notes(),
                theme.weight().tables(),
                theme.weight().dots());
    }

    public String table(int number) {
        return ui.t("workshop.themes.table", number);
    }

    /** What a table said, with the table. */
    public String line(Said said) {
        return said.text() + " (" + table(said.table()) + ")";
    }

    /** Those with most dots first, then as tables said them. */
    public List<Said> weightiest(List<Said> words) {
        return words.stream()
                .sorted(java.util.Comparator.comparingInt(Said::dots).reversed())
                .toList();
    }
}
