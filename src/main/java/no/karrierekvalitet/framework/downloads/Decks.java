package no.karrierekvalitet.framework.downloads;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.karrierekvalitet.documents.Deck;
import no.karrierekvalitet.documents.Deck.Slide;
import no.karrierekvalitet.framework.EthicsCards;
import no.karrierekvalitet.platform.Localized;

/** Slides about the whole framework, or about one of its areas, to be changed by whoever shows them. */
final class Decks {

    private final Imprint imprint;
    private final Contents contents;

    Decks(Imprint imprint) {
        this.imprint = imprint;
        this.contents = imprint.contents();
    }

    /** What the framework is, in about half an hour. */
    Deck whole() {
        var introduction = contents.introduction();
        var slides = new ArrayList<Slide>();
        slides.add(slide(
                imprint.t("framework.areas"),
                "",
                introduction.areas().stream()
                        .map(area -> imprint.in(area.name()) + ": " + imprint.in(area.question()))
                        .toList(),
                texts(introduction.background())));
        introduction.areas().forEach(area -> slides.add(area(area.id())));
        slides.add(slide(
                imprint.t("framework.calls"),
                "",
                texts(introduction.fourCalls().stream().map(call -> call.name())),
                texts(introduction.fourCalls().stream().map(call -> call.text()))));
        slides.add(slide(
                imprint.t("framework.timeline"),
                "",
                introduction.timeline().stream()
                        .map(one -> imprint.date(one.date()) + ": " + imprint.in(one.title()))
                        .toList(),
                List.of()));
        return deck(imprint.in(introduction.title()), imprint.in(introduction.summary()), slides);
    }

    /** @param id of one of the four areas */
    Deck of(String id) {
        var area = contents.area(id);
        var slides = new ArrayList<Slide>();
        slides.add(area(id));
        slides.addAll(
                switch (id) {
                    case "competence-standards" -> standards();
                    case "career-competence" -> career();
                    case "ethics" -> ethics();
                    default -> quality();
                });
        return deck(imprint.in(area.name()), imprint.in(area.question()), slides);
    }

    private Deck deck(String title, String subtitle, List<Slide> slides) {
        var about = imprint.edition() + ", " + imprint.date() + ". " + imprint.owner();
        var sources = List.of(imprint.credit(), imprint.rights(), imprint.edition() + ", " + imprint.date());
        slides.add(slide(imprint.t("framework.downloads.slide.sources"), "", sources, List.of(imprint.source())));
        return new Deck(
                title, subtitle, imprint.t("framework.downloads.notes.title"), imprint.language(), about, slides);
    }

    private Slide area(String id) {
        var area = contents.area(id);
        var names = switch (id) {
            case "competence-standards" -> contents.standards().areas().stream().map(one -> one.name());
            case "career-competence" -> contents.career().pairs().stream().map(one -> one.name());
            case "ethics" -> contents.ethics().categories().stream().map(one -> one.name());
            default -> contents.quality().areas().stream().map(one -> one.name());
        };
        return slide(
                imprint.in(area.question()), imprint.in(area.name()), texts(names), texts(List.of(area.summary())));
    }

    private List<Slide> standards() {
        var standards = contents.standards();
        var kinds = slide(
                imprint.t("framework.standards.kinds"),
                "",
                standards.kinds().stream()
                        .map(kind -> imprint.in(kind.name()) + ": " + imprint.in(kind.description()))
                        .toList(),
                texts(List.of(standards.norm().text(), standards.norm().teamText())));
        var areas = standards.areas().stream()
                .flatMap(area -> Stream.of(
                        slide(
                                area.number() + " " + imprint.in(area.name()),
                                imprint.in(area.summary()),
                                texts(area.subCompetences().stream().map(one -> one.topic())),
                                texts(area.subCompetences().stream().map(one -> one.statement()))),
                        talk(area.name(), area.reflectionQuestions())));
        return Stream.concat(Stream.of(kinds), areas).toList();
    }

    private List<Slide> career() {
        var model = contents.career().model();
        var parts = slide(
                imprint.in(model.name()),
                imprint.in(model.summary()),
                model.parts().stream()
                        .map(part -> imprint.in(part.name()) + ": " + imprint.in(part.answers()))
                        .toList(),
                texts(model.parts().stream().map(part -> part.text())));
        var buttons = contents.career().pairs().stream()
                .flatMap(button -> Stream.of(
                        slide(
                                button.number() + " " + imprint.in(button.name()),
                                imprint.in(button.about()),
                                texts(button.words().stream().map(word -> word.word())),
                                texts(button.words().stream().flatMap(word -> word.learningPoints().stream()))),
                        talk(button.name(), button.conversationStarters())));
        return Stream.concat(Stream.of(parts), buttons).toList();
    }

    private List<Slide> ethics() {
        var ethics = contents.ethics();
        var slides = new ArrayList<Slide>();
        slides.add(slide(
                imprint.in(ethics.commitment().name()),
                imprint.in(ethics.commitment().intro()),
                texts(ethics.commitment().pledges().stream().map(pledge -> pledge.text())),
                List.of()));
        ethics.categories()
                .forEach(category -> slides.add(slide(
                        imprint.in(category.name()),
                        imprint.in(category.about()),
                        texts(ethics.guidelines(category).stream().map(one -> one.title())),
                        texts(ethics.guidelines(category).stream().map(one -> one.text())))));
        slides.add(slide(
                imprint.t("framework.ethics.values"),
                "",
                texts(ethics.values().stream().map(value -> value.name())),
                texts(ethics.values().stream().map(value -> value.text()))));
        var model = ethics.reflectionModel();
        slides.add(slide(
                imprint.in(model.name()),
                imprint.in(model.about()),
                texts(model.steps().stream().map(step -> step.name())),
                List.of()));
        model.steps()
                .forEach(step -> slides.add(slide(
                        step.number() + " " + imprint.in(step.name()),
                        "",
                        texts(step.asks()),
                        texts(List.of(step.helpText())))));
        ethics.frames().factors().forEach(factor -> slides.add(talk(factor.name(), factor.questions())));
        contents.cards().decks().forEach(deck -> cards(deck, slides));
        return slides;
    }

    /** A slide for each situation, with what happened among its notes; one for all questions of a deck. */
    private void cards(EthicsCards.Deck deck, List<Slide> slides) {
        var questions = new ArrayList<Localized>();
        for (var card : deck.cards()) {
            if (card.situation() == null) {
                questions.add(card.name());
            } else {
                var notes = Stream.of(card.situation(), card.whatIf()).filter(Objects::nonNull);
                slides.add(
                        slide(imprint.in(card.name()), imprint.in(deck.name()), texts(card.questions()), texts(notes)));
            }
        }
        if (!questions.isEmpty()) {
            slides.add(talk(deck.name(), questions));
        }
    }

    private List<Slide> quality() {
        var quality = contents.quality();
        var areas = quality.areas().stream()
                .map(area -> slide(
                        area.number() + " " + imprint.in(area.name()),
                        imprint.in(area.goal()),
                        texts(area.subAreas().stream().map(sub -> sub.name())),
                        texts(area.subAreas().stream()
                                .flatMap(sub -> sub.indicators().stream().map(one -> one.text())))));
        var checklist = slide(
                imprint.t("framework.quality.checklist"),
                "",
                texts(quality.anchoringChecklist().stream().map(item -> item.text())),
                List.of());
        return Stream.concat(areas, Stream.of(checklist)).toList();
    }

    private Slide talk(Localized about, List<Localized> questions) {
        return slide(
                imprint.t("framework.downloads.slide.talk") + ": " + imprint.in(about),
                "",
                texts(questions),
                List.of(imprint.t("framework.downloads.notes.talk")));
    }

    private static Slide slide(String title, String lead, List<String> points, List<String> notes) {
        return new Slide(title, lead, points, String.join("\n", notes));
    }

    private List<String> texts(List<Localized> texts) {
        return texts(texts.stream());
    }

    private List<String> texts(Stream<Localized> texts) {
        return texts.map(imprint::in).toList();
    }
}
