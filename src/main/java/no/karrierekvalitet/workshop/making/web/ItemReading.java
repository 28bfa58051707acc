package no.karrierekvalitet.workshop.making.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventText;
import no.karrierekvalitet.workshop.making.Typed;
import no.karrierekvalitet.workshop.programme.Item;
import no.karrierekvalitet.workshop.programme.ItemKind;
import no.karrierekvalitet.workshop.programme.Output;
import no.karrierekvalitet.workshop.programme.Poll;
import no.karrierekvalitet.workshop.programme.PollKind;
import no.karrierekvalitet.workshop.programme.Prompt;
import no.karrierekvalitet.workshop.programme.Step;
import no.karrierekvalitet.workshop.programme.StepMode;
import no.karrierekvalitet.workshop.programme.Voice;
import org.jspecify.annotations.Nullable;

/** Reads a piece of the programme from what somebody typed, and says at each field what does not fit. */
final class ItemReading {

    static final int MOST_ROWS = 20;
    private static final int LINE = 200;
    private static final int TEXT = 2000;
    private static final int MOST_MINUTES = 600;
    private static final int HIGHEST_THRESHOLD = 100;

    private final Event event;
    private final Elements elements;
    private final Item before;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, Form.Problem> problems = new LinkedHashMap<>();

    /** @param before the item as it is, or an empty one of the right kind */
    ItemReading(Event event, Elements elements, Item before, Map<String, String> typed) {
        this.event = event;
        this.elements = elements;
        this.before = before;
        typed.forEach((name, value) -> this.typed.put(name, Typed.text(value)));
    }

    /** As typed, with what is wrong; to be asked after {@link #item}. */
    Form form() {
        return new Form(typed, problems);
    }

    boolean fits() {
        return problems.isEmpty();
    }

    /** What was typed, with something harmless in place of what does not fit. */
    Item item() {
        var kind = before.kind();
        var title = texts("title", LINE, true);
        var description = texts("description", TEXT, false);
        var steps = kind.atTables() ? steps() : List.<Step>of();
        if (kind.atTables() && steps.isEmpty()) {
            wrong("step-0-text", "workshop.making.item.steps.none");
        }
        var total = steps.stream().mapToInt(Step::minutes).sum();
        var minutes = kind.atTables() ? Math.clamp(total, 1, MOST_MINUTES) : number("minutes", 1, MOST_MINUTES);
        if (total > MOST_MINUTES) {
            wrong("step-0-minutes", "workshop.making.item.minutes", MOST_MINUTES);
        }
        return new Item(
                before.id(),
                number("day", 1, event.days()),
                kind,
                title,
                description,
                minutes,
                shortened("speaker", LINE),
                one("voice", Voice::of),
                kind.atTables() ? Objects.requireNonNullElse(one("output", Output::of), Output.NOTES) : null,
                element(),
                before.source(),
                steps,
                kind.atTables() ? prompts() : List.of(),
                kind == ItemKind.POLL ? polls() : List.of());
    }

    private List<Step> steps() {
        return rows(
                "step",
                row -> new Step(
                        id(row, before.steps().stream().map(Step::id)),
                        Objects.requireNonNullElse(one(row + "-mode", StepMode::of), StepMode.TABLE),
                        number(row + "-minutes", 1, MOST_MINUTES),
                        texts(row + "-text", TEXT, false)));
    }

    private List<Prompt> prompts() {
        return rows(
                "prompt",
                row -> new Prompt(
                        id(row, before.prompts().stream().map(Prompt::id)), texts(row + "-text", TEXT, false)));
    }

    private List<Poll> polls() {
        var kind = Objects.requireNonNullElse(one("poll", PollKind::of), PollKind.CHOICE);
        var options = kind == PollKind.WORDS
                ? List.<Localized>of()
                : rows("option", row -> texts(row + "-text", LINE, false));
        if (kind != PollKind.WORDS && options.size() < 2) {
            wrong("option-0-text", "workshop.making.item.options.few");
        }
        var first = before.polls().stream().findFirst();
        var poll = new Poll(
                first.map(Poll::id).orElseGet(Ids::next),
                kind,
                texts("question", LINE, true),
                options,
                typed("threshold").isEmpty()
                        ? Poll.LOWEST_THRESHOLD
                        : number("threshold", Poll.LOWEST_THRESHOLD, HIGHEST_THRESHOLD));
        return Stream.concat(Stream.of(poll), before.polls().stream().skip(1)).toList();
    }

    /** Rows in which something is written in the first language. */
    private <T> List<T> rows(String sort, Function<String, T> reading) {
        var rows = new ArrayList<T>();
        for (int i = 0; i < MOST_ROWS; i++) {
            var row = sort + "-" + i;
            if (!typed(row + "-text").isEmpty()) {
                rows.add(reading.apply(row));
            } else if (!typed(row + "-text2").isEmpty()) {
                wrong(row + "-text", "ui.form.required");
            }
        }
        return rows;
    }

    /** A row keeps its id if it is one of this item's. */
    private UUID id(String row, Stream<UUID> known) {
        return known.filter(id -> id.toString().equals(typed(row + "-id")))
                .findFirst()
                .orElseGet(Ids::next);
    }

    private @Nullable String element() {
        var label = typed("element");
        if (label.isEmpty()) {
            return null;
        }
        var found = elements.named(event, label);
        if (found.isEmpty()) {
            wrong("element", "workshop.making.item.element.unknown");
        }
        return found.map(Elements.Choice::code).orElse(null);
    }

    private Localized texts(String name, int most, boolean required) {
        if (required && typed(name).isEmpty()) {
            wrong(name, "ui.form.required");
        }
        var texts = List.of(shortened(name, most), shortened(name + "2", most));
        return EventText.of(event.languages(), texts);
    }

    private String shortened(String name, int most) {
        var text = most == LINE ? Typed.line(typed(name)) : typed(name);
        if (text.length() > most) {
            wrong(name, "ui.form.long", most);
            return "";
        }
        return text;
    }

    private int number(String name, int least, int most) {
        var text = typed(name);
        var number = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            wrong(name, "workshop.making.item.number", least, most);
            return least;
        }
        return number;
    }

    private <T> @Nullable T one(String name, Function<String, T> reading) {
        try {
            return typed(name).isEmpty() ? null : reading.apply(typed(name));
        } catch (IllegalArgumentException unknown) {
            wrong(name, "ui.form.unreadable");
            return null;
        }
    }

    private String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    private void wrong(String field, String key, Object... args) {
        problems.putIfAbsent(field, new Form.Problem(key, args));
    }
}
