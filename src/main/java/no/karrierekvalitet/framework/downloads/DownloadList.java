package no.karrierekvalitet.framework.downloads;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.downloads.Item.Shelf;
import no.karrierekvalitet.framework.downloads.poster.Model;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.ui.Ui;

/**
 * Files of one kind, as a reader sees them.
 *
 * @param id where on the page it stands
 */
public record DownloadList(String id, String title, String text, List<Line> lines) {

    /** What is offered in one or more formats; {@code language} is that of its name. */
    public record Line(String id, String name, Language language, List<Link> links) {}

    /** @param label format, paper and size, as in "PDF, A3, 28 kB" */
    public record Link(String path, String label) {}

    static List<DownloadList> all(Downloads downloads, Edition edition, Language language, Ui ui) {
        var items = downloads.of(edition).in(language);
        return Stream.of(Shelf.values())
                .map(shelf ->
                        items.stream().filter(item -> item.shelf() == shelf).toList())
                .filter(some -> !some.isEmpty())
                .map(some -> of(downloads, edition, language, ui, some))
                .toList();
    }

    private static DownloadList of(Downloads downloads, Edition edition, Language language, Ui ui, List<Item> items) {
        var shelf = items.getFirst().shelf().name().toLowerCase(Locale.ROOT);
        var topics = new LinkedHashMap<String, List<Link>>();
        for (var item : items) {
            topics.computeIfAbsent(item.topic(), _ -> new ArrayList<>()).add(link(downloads, edition, item, ui));
        }
        var named =
                items.getFirst().shelf() == Shelf.POSTERS || items.getFirst().shelf() == Shelf.BOOK;
        var lines = topics.entrySet().stream()
                .map(topic -> new Line(
                        topic.getKey(),
                        name(downloads.of(edition), items.getFirst().shelf(), topic.getKey(), language, ui),
                        named ? language : ui.language(),
                        topic.getValue()))
                .toList();
        var key = "framework.downloads." + shelf;
        return new DownloadList(shelf, ui.t(key), ui.t(key + ".text"), lines);
    }

    private static Link link(Downloads downloads, Edition edition, Item item, Ui ui) {
        var path = DownloadPages.PATH + "/" + edition.version() + "/" + item.file();
        var label = item.label().equals("all") ? ui.t("framework.downloads.sheets.all") : item.label();
        var size = downloads.size(edition, item).map(bytes -> size(bytes, ui)).orElse("");
        var parts = Stream.of(item.format().said(), label, size).filter(part -> !part.isEmpty());
        return new Link(path, String.join(", ", parts.toList()));
    }

    private static String size(int bytes, Ui ui) {
        return NumberFormat.getIntegerInstance(ui.language().locale()).format(Math.max(1, Math.round(bytes / 1024.0)))
                + "\u00A0kB";
    }

    private static String name(Catalogue catalogue, Shelf shelf, String topic, Language language, Ui ui) {
        return switch (shelf) {
            case BOOK ->
                catalogue
                        .imprint(language)
                        .in(catalogue.contents().introduction().title());
            case POSTERS -> Model.of(topic).orElseThrow().title(catalogue.imprint(language));
            case SLIDES ->
                topic.equals("whole")
                        ? ui.t("framework.downloads.slides.whole")
                        : ui.in(catalogue.contents().area(topic).name());
            case SHEETS -> ui.t("framework.downloads.sheets." + topic);
            case DATA -> ui.t("framework.downloads.data." + topic);
        };
    }
}
