package no.karrierekvalitet.framework.web;

import java.util.List;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.GlossaryMarks;
import no.karrierekvalitet.framework.Introduction;
import no.karrierekvalitet.ui.Ui;

/** What every page with the framework's content shows: its edition, whom to credit, and its words explained. */
public record Reading(Edition edition, Introduction introduction, GlossaryMarks glossary) {

    static Reading current(Editions editions, Ui ui) {
        var edition = editions.current();
        return new Reading(edition, editions.introduction(edition.id()), editions.marks(edition.id(), ui.language()));
    }

    /** Names what a page is made of: this edition, and one thing of it. */
    List<Object> content(String thing) {
        return List.of(edition.id(), thing);
    }

    /** The framework's area that a page is about, as the introduction presents it. */
    Introduction.Area area(FrameworkArea area) {
        return introduction.area(area.id()).orElseThrow();
    }
}
