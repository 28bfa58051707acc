package no.karrierekvalitet.framework.downloads;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.documents.Publication;
import no.karrierekvalitet.documents.Reports;
import no.karrierekvalitet.documents.Workbook;
import no.karrierekvalitet.framework.Introduction;
import no.karrierekvalitet.framework.downloads.Item.Shelf;
import no.karrierekvalitet.framework.downloads.poster.Model;
import no.karrierekvalitet.framework.downloads.poster.Poster;
import no.karrierekvalitet.framework.downloads.poster.Posters;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Texts;
import org.jspecify.annotations.Nullable;

/** Everything there is to take from one edition, and how each file is made. */
final class Catalogue {

    /** What the four areas are called in names of files. */
    private static final Map<String, String> AREAS = Map.of(
            "competence-standards", "kompetansestandarder",
            "career-competence", "karrierekompetanse",
            "ethics", "etikk",
            "quality-assurance", "kvalitetssikring");

    private final Contents contents;
    private final Reports reports;
    private final Posters posters;
    private final Texts texts;
    private final URI address;
    private final Map<String, Item> items;

    Catalogue(Contents contents, Reports reports, Posters posters, Texts texts, URI address) {
        this.contents = contents;
        this.reports = reports;
        this.posters = posters;
        this.texts = texts;
        this.address = address;
        this.items = Stream.of(books(), posters(), slides(), sheets(), data())
                .flatMap(all -> all)
                .collect(Collectors.toMap(Item::file, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    Contents contents() {
        return contents;
    }

    Imprint imprint(Language language) {
        return new Imprint(contents, language, texts, address);
    }

    List<Item> in(Language language) {
        return items.values().stream().filter(item -> item.isIn(language)).toList();
    }

    Optional<Item> find(String file) {
        return Optional.ofNullable(items.get(file));
    }

    private Stream<Item> books() {
        return Stream.of(Language.values())
                .filter(language -> contents.introduction().title().texts().containsKey(language.code()))
                .map(language -> item(
                        Shelf.BOOK,
                        "book",
                        "",
                        "rammeverket",
                        Format.PDF,
                        language,
                        () -> reports.pdf(new Publication(
                                "book",
                                "framework/downloads/book",
                                Map.of("book", new Book(imprint(language), posters))))));
    }

    private Stream<Item> posters() {
        return Stream.of(Model.values())
                .flatMap(model -> Posters.languages(model, contents).stream()
                        .flatMap(language -> Stream.of(Poster.Paper.A4, Poster.Paper.A3)
                                .map(paper -> item(
                                        Shelf.POSTERS,
                                        model.slug(),
                                        paper.name(),
                                        "plakat-" + model.slug() + "-"
                                                + paper.name().toLowerCase(Locale.ROOT),
                                        Format.PDF,
                                        language,
                                        () -> posters.pdf(model, imprint(language), paper)))));
    }

    private Stream<Item> slides() {
        return Language.INTERFACE.stream().flatMap(language -> {
            var whole = item(
                    Shelf.SLIDES,
                    "whole",
                    "",
                    "lysbilder-rammeverket",
                    Format.PPTX,
                    language,
                    () -> new Decks(imprint(language)).whole().pptx());
            var areas = contents.introduction().areas().stream()
                    .map(Introduction.Area::id)
                    .filter(AREAS::containsKey)
                    .map(area -> item(
                            Shelf.SLIDES,
                            area,
                            "",
                            "lysbilder-" + AREAS.get(area),
                            Format.PPTX,
                            language,
                            () -> new Decks(imprint(language)).of(area).pptx()));
            return Stream.concat(Stream.of(whole), areas);
        });
    }

    private Stream<Item> sheets() {
        var files = new ArrayList<Item>();
        for (var language : Language.INTERFACE) {
            var one = new Tables(imprint(language), List.of(language));
            var all = new Tables(imprint(language), Language.INTERFACE);
            sheet(files, "standards", "kompetansestandarder", language, one::standards, all::standards);
            sheet(files, "indicators", "kvalitetsindikatorer", language, one::indicators, all::indicators);
            if (!contents.cards().isEmpty()) {
                sheet(files, "cards", "etikkort", language, one::cards, all::cards);
            }
        }
        return files.stream();
    }

    private static void sheet(
            List<Item> files,
            String topic,
            String name,
            Language language,
            Supplier<Workbook> one,
            Supplier<Workbook> all) {
        files.add(item(
                Shelf.SHEETS,
                topic,
                "",
                name,
                Format.XLSX,
                language,
                () -> one.get().xlsx()));
        files.add(item(
                Shelf.SHEETS,
                topic,
                "",
                name,
                Format.CSV,
                language,
                () -> one.get().tabs().getFirst().sheet().csv()));
        files.add(item(
                Shelf.SHEETS,
                topic,
                "all",
                name + "-alle-sprak",
                Format.XLSX,
                language,
                () -> all.get().xlsx()));
    }

    private Stream<Item> data() {
        var imprint = imprint(Language.EN);
        return Stream.of(
                item(Shelf.DATA, "json", "", "rammeverket", Format.JSON, null, () -> DataFiles.json(imprint)),
                item(Shelf.DATA, "schemas", "", "skjemaer", Format.ZIP, null, DataFiles::schemas),
                item(Shelf.DATA, "skos", "", "rammeverket", Format.JSONLD, null, () -> LinkedData.jsonLd(imprint)));
    }

    private static Item item(
            Shelf shelf,
            String topic,
            String label,
            String name,
            Format format,
            @Nullable Language language,
            Supplier<byte[]> maker) {
        var ending = "." + format.name().toLowerCase(Locale.ROOT);
        var file = language == null ? name + ending : name + "-" + language.code() + ending;
        return new Item(shelf, topic, label, file, format, language, maker);
    }
}
