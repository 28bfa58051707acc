package no.karrierekvalitet.workshop.making.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.workshop.programme.Item;
import no.karrierekvalitet.workshop.programme.Poll;

/**
 * A piece of the programme as fields of a form. Rows are numbered: {@code step-0-text}; fields in the event's second
 * language end in 2.
 */
final class ItemFields {

    /** Empty rows to write in, below those there are. */
    static final int MORE = 2;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Language> languages;

    private ItemFields(List<Language> languages) {
        this.languages = languages;
    }

    static Form of(Item item, List<Language> languages, String element) {
        var fields = new ItemFields(languages);
        fields.text("title", item.title());
        fields.text("description", item.description());
        fields.put("minutes", item.minutes());
        fields.put("speaker", item.speaker());
        fields.put("voice", item.voice() == null ? "" : item.voice().key());
        fields.put("output", item.output() == null ? "" : item.output().key());
        fields.put("element", element);
        fields.put("day", item.day());
        fields.steps(item);
        fields.prompts(item);
        item.polls().stream().findFirst().ifPresent(fields::poll);
        return Form.of(fields.values);
    }

    private void steps(Item item) {
        for (int i = 0; i < item.steps().size(); i++) {
            var step = item.steps().get(i);
            put("step-" + i + "-id", step.id());
            put("step-" + i + "-mode", step.mode().key());
            put("step-" + i + "-minutes", step.minutes());
            text("step-" + i + "-text", step.text());
        }
    }

    private void prompts(Item item) {
        for (int i = 0; i < item.prompts().size(); i++) {
            put("prompt-" + i + "-id", item.prompts().get(i).id());
            text("prompt-" + i + "-text", item.prompts().get(i).text());
        }
    }

    private void poll(Poll poll) {
        put("poll", poll.kind().key());
        text("question", poll.question());
        put("threshold", poll.threshold());
        for (int i = 0; i < poll.options().size(); i++) {
            text("option-" + i + "-text", poll.options().get(i));
        }
    }

    private void text(String name, Localized text) {
        put(name, text.in(languages.getFirst()));
        if (languages.size() > 1) {
            put(name + "2", text.texts().getOrDefault(languages.getLast().code(), ""));
        }
    }

    private void put(String name, Object value) {
        values.put(name, Objects.toString(value));
    }

    /** How many rows of a sort the form shows: those with something in them, and some to write in. */
    static int rows(Form form, String sort, int more) {
        var last = -1;
        for (var name : form.values().keySet()) {
            if (name.startsWith(sort + "-") && !form.value(name).isEmpty() && name.endsWith("-text")) {
                last = Math.max(last, number(name, sort));
            }
        }
        return Math.min(last + 1 + more, ItemReading.MOST_ROWS);
    }

    private static int number(String name, String sort) {
        var digits = name.substring(sort.length() + 1, name.length() - "-text".length());
        return digits.matches("[0-9]{1,2}") ? Integer.parseInt(digits) : -1;
    }
}
