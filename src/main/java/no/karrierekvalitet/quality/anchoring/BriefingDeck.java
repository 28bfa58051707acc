package no.karrierekvalitet.quality.anchoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.karrierekvalitet.documents.Deck;
import no.karrierekvalitet.documents.Deck.Slide;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.quality.rounds.RoundSummary;
import no.karrierekvalitet.ui.Ui;

/** Two slides for the management meeting: where we stand, and what we need. */
final class BriefingDeck {

    private static final int POINTS = 6;

    private final Briefing briefing;
    private final Ui ui;

    private BriefingDeck(Briefing briefing, Ui ui) {
        this.briefing = briefing;
        this.ui = ui;
    }

    static Deck of(Briefing briefing, Ui ui) {
        var deck = new BriefingDeck(briefing, ui);
        return new Deck(
                ui.t("quality.briefing.title"),
                briefing.service().name() + ", " + ui.date(briefing.today()),
                ui.t("quality.briefing.ethics"),
                ui.language(),
                ui.t("quality.briefing.of", briefing.service().name()),
                List.of(deck.standing(), deck.needs()));
    }

    private Slide standing() {
        var points = new ArrayList<String>();
        briefing.round().ifPresent(round -> points.addAll(areas(round)));
        points.add(ui.t(
                "quality.briefing.plan",
                briefing.underWay(),
                briefing.planned(),
                briefing.done().size()));
        points.add(ui.t(
                "quality.briefing.anchors",
                briefing.inPlace(),
                briefing.anchors().size()));
        return new Slide(ui.t("quality.briefing.stand"), "", points, notes());
    }

    private List<String> areas(RoundSummary round) {
        return round.areas().stream()
                .filter(area -> area.agreed() > 0)
                .map(area -> ui.t(
                        "quality.briefing.area",
                        ui.in(area.name()),
                        area.at(Level.IN_PLACE) + area.at(Level.SYSTEMATIC),
                        area.agreed()))
                .toList();
    }

    /** What changed, for whoever speaks. */
    private String notes() {
        return briefing.done().stream()
                .map(action -> action.text().effect().isEmpty()
                        ? action.title()
                        : action.title() + ": " + action.text().effect())
                .collect(Collectors.joining("\n"));
    }

    private Slide needs() {
        var needs = briefing.needs().stream().map(Need::text).toList();
        var shown = needs.stream().limit(POINTS).toList();
        return new Slide(
                ui.t("quality.briefing.needs"),
                needs.isEmpty() ? ui.t("quality.briefing.needs.none") : "",
                shown,
                needs.stream().skip(POINTS).collect(Collectors.joining("\n")));
    }
}
