package no.karrierekvalitet.framework.downloads;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Ethics;
import no.karrierekvalitet.framework.EthicsCards;
import no.karrierekvalitet.framework.Introduction;
import no.karrierekvalitet.framework.downloads.poster.Model;
import no.karrierekvalitet.framework.downloads.poster.Posters;
import no.karrierekvalitet.framework.downloads.poster.Scene;
import no.karrierekvalitet.platform.Language;

/**
 * The whole framework as one document. Complete in the languages the edition is complete in; in the others it holds what
 * seekers and newcomers read.
 */
public record Book(Imprint imprint, Posters posters) {

    /** A place in the contents; {@code id} is where it leads. */
    public record Section(String id, String title) {}

    public record Chapter(String id, String title, List<Section> sections) {}

    public Contents contents() {
        return imprint.contents();
    }

    public boolean full() {
        return Language.INTERFACE.contains(imprint.language());
    }

    public Scene scene(Model model) {
        return posters.scene(model, imprint);
    }

    public String cover() {
        return posters.cover();
    }

    public List<Chapter> chapters() {
        var first = full()
                ? imprint.t("framework.downloads.introduction")
                : imprint.in(contents().introduction().title());
        var last = full()
                ? new Chapter("terms", imprint.t("framework.terms"), List.of())
                : new Chapter("outcome", imprint.in(contents().form().title()), List.of());
        var chapters = new ArrayList<Chapter>();
        chapters.add(new Chapter("introduction", first, List.of()));
        contents().introduction().areas().forEach(area -> chapters.add(chapter(area)));
        chapters.add(last);
        chapters.add(new Chapter("about", imprint.t("framework.downloads.about"), List.of()));
        return chapters;
    }

    private Chapter chapter(Introduction.Area area) {
        return new Chapter("area-" + area.id(), imprint.in(area.name()), full() ? sections(area.id()) : List.of());
    }

    private List<Section> sections(String area) {
        return switch (area) {
            case "competence-standards" -> standards();
            case "career-competence" -> career();
            case "ethics" -> ethics();
            case "quality-assurance" -> quality();
            default -> List.of();
        };
    }

    private List<Section> standards() {
        var areas = contents().standards().areas().stream()
                .map(area -> new Section(area.id(), area.number() + " " + imprint.in(area.name())));
        return Stream.concat(
                        areas,
                        Stream.of(
                                new Section("response-scale", imprint.t("framework.standards.scale")),
                                new Section("field-model", imprint.t("framework.standards.field"))))
                .toList();
    }

    private List<Section> career() {
        var model = contents().career().model();
        var buttons = contents().career().pairs().stream()
                .map(button -> new Section(button.id(), button.number() + " " + imprint.in(button.name())));
        return Stream.of(
                        Stream.of(new Section(model.id(), imprint.in(model.name()))),
                        buttons,
                        Stream.of(new Section("outcome", imprint.t("framework.career.outcome"))))
                .flatMap(sections -> sections)
                .toList();
    }

    private List<Section> ethics() {
        var ethics = contents().ethics();
        var decks = contents().cards().decks().stream().map(deck -> new Section(deck.id(), title(deck)));
        return Stream.concat(about(ethics), decks).toList();
    }

    /** Decks have names that mean little alone. */
    public String title(EthicsCards.Deck deck) {
        return imprint.t("framework.cards") + ": " + imprint.in(deck.name());
    }

    private Stream<Section> about(Ethics ethics) {
        return Stream.of(
                new Section(
                        ethics.commitment().id(), imprint.in(ethics.commitment().name())),
                new Section("guidelines", imprint.t("framework.ethics.guidelines")),
                new Section("values", imprint.t("framework.ethics.values")),
                new Section(
                        ethics.reflectionModel().id(),
                        imprint.in(ethics.reflectionModel().name())),
                new Section(ethics.frames().id(), imprint.in(ethics.frames().name())));
    }

    private List<Section> quality() {
        var areas = contents().quality().areas().stream()
                .map(area -> new Section(area.id(), area.number() + " " + imprint.in(area.name())));
        return Stream.concat(
                        areas,
                        Stream.of(
                                new Section("quality-scale", imprint.t("framework.quality.scale")),
                                new Section("checklist", imprint.t("framework.quality.checklist"))))
                .toList();
    }
}
