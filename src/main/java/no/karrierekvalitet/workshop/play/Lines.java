package no.karrierekvalitet.workshop.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.workshop.making.templates.KickOff;
import no.karrierekvalitet.workshop.programme.Item;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What simulated tables say: the framework's invented notes, for the task where there are such, in turn. */
@Component
class Lines {

    private record Line(String task, String language, String text) {}

    private final List<Line> lines = new ArrayList<>();

    Lines() {
        var notes = KickOff.whole().path("sampleTableNotes").path("notes");
        notes.valueStream()
                .forEach(note -> lines.add(new Line(word(note, "taskId"), word(note, "lang"), word(note, "text"))));
    }

    private static String word(JsonNode note, String field) {
        return note.path(field).asString("");
    }

    /** @param languages of the event */
    String of(Item item, List<Language> languages, int table, int turn) {
        var fit = fit(item, languages);
        return fit.get(Math.floorMod(item.id().hashCode() + table * 7 + turn * 3, fit.size()))
                .text();
    }

    /** A longer word out of what is said; few enough different ones that some come again. */
    String word(List<Language> languages, Random random) {
        var spoken = spoken(languages);
        var text = spoken.get(Math.min(random.nextInt(spoken.size()), random.nextInt(12) % spoken.size()))
                .text();
        return Stream.of(text.split("[^\\p{L}]+"))
                .max(Comparator.comparingInt(String::length))
                .filter(word -> word.length() <= 30)
                .orElse(text.substring(0, Math.min(20, text.length())));
    }

    private List<Line> fit(Item item, List<Language> languages) {
        var spoken = lines.stream()
                .filter(line ->
                        languages.stream().anyMatch(language -> language.code().equals(line.language())))
                .toList();
        var inLanguage = spoken.isEmpty() ? lines : spoken;
        var forTask = inLanguage.stream()
                .filter(line -> line.task().equals(Objects.requireNonNullElse(item.source(), "")))
                .toList();
        return forTask.isEmpty() ? inLanguage : forTask;
    }

    private List<Line> spoken(List<Language> languages) {
        var spoken = lines.stream()
                .filter(line ->
                        languages.stream().anyMatch(language -> language.code().equals(line.language())))
                .toList();
        return spoken.isEmpty() ? lines : spoken;
    }
}
