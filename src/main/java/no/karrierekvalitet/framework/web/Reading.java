package no.karrierekvalitet.framework.web;

import java.util.List;
import java.util.function.Function;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.EditionMapping;
import no.karrierekvalitet.framework.GlossaryMarks;
import no.karrierekvalitet.framework.Introduction;
import no.karrierekvalitet.framework.local.LocalBeside;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Told;
import org.jspecify.annotations.Nullable;

/**
 * What every page with the framework's content shows: its edition, whom to credit, its words explained, and where the
 * same is found for good and now.
 *
 * @param newest the edition that holds now
 * @param mapping what has become of its statements since; empty for the edition that holds now
 * @param at where this edition's pages are, as the reader came to them
 * @param title what the page is about, in the reader's language
 * @param path of this page below the edition's addresses
 * @param successor what the page is about in the newest edition; null when nothing took its place
 * @param site the installation's own address, without a slash at the end
 */
public record Reading(
        Edition edition,
        Edition newest,
        EditionMapping mapping,
        Introduction introduction,
        GlossaryMarks glossary,
        Addresses at,
        String title,
        Function<Addresses, String> path,
        @Nullable String successor,
        String site) {

    /** Whether the page is shown under an address that keeps its edition. */
    public boolean lasting() {
        return !at.equals(Addresses.NOW);
    }

    /** Whether another edition holds now. */
    public boolean earlier() {
        return !edition.id().equals(newest.id());
    }

    /** The whole address under which this text will always be found. */
    public String permalink() {
        return site + path.apply(Addresses.lasting(edition));
    }

    Reading about(String thing, Function<Addresses, String> place, @Nullable String now) {
        return new Reading(edition, newest, mapping, introduction, glossary, at, thing, place, now, site);
    }

    /** About something that every edition has. */
    Reading about(String thing, Function<Addresses, String> place) {
        return about(thing, place, place.apply(Addresses.NOW));
    }

    Page page(String template, Object view, String about, List<Language> languages) {
        var now = earlier() ? successor : null;
        var page = Page.of(template, view)
                .madeOf(List.of(edition.id(), newest.id(), path.apply(at)))
                .tells(new Told(path.apply(earlier() ? at : Addresses.NOW), about, languages, now, Addresses.FEED));
        return lasting()
                ? page.title("framework.reading.title", title, edition.version())
                : page.title("framework.title", title);
    }

    /** The page with what the reader's own services have put beside it; most readers have nothing there. */
    Page beside(List<LocalBeside> local, Page page) {
        return local.isEmpty() ? page : page.madeOf(List.of(edition.id(), newest.id(), path.apply(at), local));
    }

    Page page(String template, Object view, String about) {
        return page(template, view, about, Language.INTERFACE);
    }

    /** The framework's area that a page is about, as the introduction presents it. */
    Introduction.Area area(FrameworkArea area) {
        return introduction.area(area.id()).orElseThrow();
    }
}
