package no.karrierekvalitet.quality.sharing;

import java.util.List;
import java.util.stream.Stream;
import no.karrierekvalitet.documents.Sheet;
import no.karrierekvalitet.documents.Workbook.Tab;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.ui.Ui;

/** What an owner's services share as tables: where they stand, what they do, and what they need. */
final class EstateSheet {

    private final Estate estate;
    private final Ui ui;

    private EstateSheet(Estate estate, Ui ui) {
        this.estate = estate;
        this.ui = ui;
    }

    static List<Tab> of(Estate estate, Ui ui) {
        var sheet = new EstateSheet(estate, ui);
        return List.of(sheet.areas(), sheet.deeds(), sheet.needs());
    }

    private Tab areas() {
        var columns = Stream.concat(
                        Stream.of("service", "closed", "area", "indicators")
                                .map(key -> ui.t("quality.owner.sheet." + key)),
                        Stream.of(Level.values()).map(level -> ui.t("quality.sharing.level." + level.key())))
                .toList();
        var rows = estate.sharing().stream()
                .flatMap(one -> one.newest().stream()
                        .flatMap(content -> content.areas().stream().map(area -> {
                            var cells = Stream.concat(
                                    Stream.<Object>of(
                                            one.name(), content.closed(), ui.in(area.name()), area.indicators()),
                                    Stream.of(Level.values()).map(area::at));
                            return new Sheet.Row(cells.toArray());
                        })))
                .toList();
        return new Tab(
                ui.t("quality.owner.coverage"),
                new Sheet(columns, rows),
                List.of(36, 14, 40, 14, 14, 14, 14, 14, 14, 14));
    }

    private Tab deeds() {
        var columns = Stream.of("service", "action", "status", "due", "effect")
                .map(key -> ui.t("quality.owner.sheet." + key))
                .toList();
        var rows = estate.sharing().stream()
                .flatMap(one -> one.newest().stream()
                        .flatMap(content -> content.deeds().stream()
                                .map(deed -> new Sheet.Row(
                                        one.name(),
                                        deed.title(),
                                        ui.t("quality.plan.status."
                                                + deed.status().key()),
                                        deed.due(),
                                        deed.effect().isEmpty() ? null : deed.effect()))))
                .toList();
        return new Tab(ui.t("quality.owner.deeds"), new Sheet(columns, rows), List.of(36, 60, 14, 14, 60));
    }

    private Tab needs() {
        var columns = Stream.of("service", "need")
                .map(key -> ui.t("quality.owner.sheet." + key))
                .toList();
        var rows = estate.sharing().stream()
                .flatMap(one -> one.newest().stream()
                        .flatMap(content -> content.needs().stream().map(need -> new Sheet.Row(one.name(), need))))
                .toList();
        return new Tab(ui.t("quality.owner.needs"), new Sheet(columns, rows), List.of(36, 80));
    }
}
