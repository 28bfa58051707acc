package no.karrierekvalitet.framework.web;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Ethics;
import no.karrierekvalitet.framework.EthicsCards;
import no.karrierekvalitet.framework.Introduction;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.ui.MovedTo;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Ethics: the commitment, guidelines, values, the model for reflection and the frames around practice; and the cards to
 * talk about it with.
 */
@Controller
@Access(Access.Rule.ANYONE)
public class EthicsPage {

    private static final String PATH = "/etikk";
    private static final String CARDS = PATH + "/kort";
    private static final String DRAWN = CARDS + "/trekk";

    private final Editions editions;
    private final Readings readings;

    EthicsPage(Editions editions, Readings readings) {
        this.editions = editions;
        this.readings = readings;
    }

    @GetMapping({Addresses.FRAMEWORK + PATH, Addresses.EDITION + PATH})
    Page ethics(Ui ui, @PathVariable(required = false) @Nullable String version) {
        var opened = readings.of(version, ui);
        var area = opened.area(FrameworkArea.ETHICS);
        var reading = opened.about(ui.in(area.name()), Addresses::ethics);
        var edition = reading.edition().id();
        var view = new View(reading, area, editions.ethics(edition), editions.ethicsCards(edition));
        return Readings.under(reading, reading.page("framework/ethics", view, ui.in(area.summary())));
    }

    /** Short enough to say aloud. */
    @GetMapping(PATH)
    MovedTo ethics() {
        return new MovedTo(Addresses.NOW.ethics());
    }

    @GetMapping({Addresses.FRAMEWORK + CARDS, Addresses.EDITION + CARDS})
    Page cards(Ui ui, @PathVariable(required = false) @Nullable String version) {
        var opened = readings.of(version, ui);
        var cards = cards(opened);
        var now = editions.ethicsCards(opened.newest().id()).isEmpty() ? null : Addresses.NOW.ethicsCards();
        var reading = opened.about(ui.t("framework.cards"), Addresses::ethicsCards, now);
        var view = new CardsView(
                reading,
                opened.area(FrameworkArea.ETHICS),
                cards,
                editions.ethics(reading.edition().id()));
        return Readings.below(
                FrameworkArea.ETHICS, reading, reading.page("framework/cards", view, ui.t("framework.cards.lead")));
    }

    /** One of the cards, as chance will have it. */
    @GetMapping({Addresses.FRAMEWORK + DRAWN, Addresses.EDITION + DRAWN})
    SeeOther draw(
            Ui ui,
            @PathVariable(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable String kortstokk) {
        var opened = readings.of(version, ui);
        var cards = cards(opened).decks().stream()
                .filter(deck -> kortstokk == null || deck.id().equals(kortstokk))
                .flatMap(deck -> deck.cards().stream())
                .toList();
        if (cards.isEmpty()) {
            throw new Failure.NotFound();
        }
        var card = cards.get(RandomGenerator.getDefault().nextInt(cards.size()));
        return new SeeOther(opened.at().ethicsCards() + "#" + card.id());
    }

    private EthicsCards cards(Reading reading) {
        return Optional.of(editions.ethicsCards(reading.edition().id()))
                .filter(cards -> !cards.isEmpty())
                .orElseThrow(Failure.NotFound::new);
    }

    public record View(Reading reading, Introduction.Area area, Ethics ethics, EthicsCards cards) {

        /** The steps of the reflection model, round the table. */
        public Seats steps() {
            return Seats.of(
                    ethics.reflectionModel().steps(),
                    Ethics.ReflectionStep::number,
                    Ethics.ReflectionStep::name,
                    step -> "#" + step.id(),
                    0);
        }
    }

    public record CardsView(Reading reading, Introduction.Area area, EthicsCards cards, Ethics ethics) {

        /** What a card is about, in the edition's order. */
        public List<Ethics.Guideline> guidelines(EthicsCards.Card card) {
            return ethics.guidelines().stream()
                    .filter(guideline -> card.guidelineRefs().contains(guideline.id()))
                    .toList();
        }
    }
}
