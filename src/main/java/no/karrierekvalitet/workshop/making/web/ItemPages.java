package no.karrierekvalitet.workshop.making.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventText;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.making.changing.ProgrammeChanges;
import no.karrierekvalitet.workshop.programme.Item;
import no.karrierekvalitet.workshop.programme.ItemKind;
import no.karrierekvalitet.workshop.programme.Output;
import no.karrierekvalitet.workshop.programme.Poll;
import no.karrierekvalitet.workshop.programme.PollKind;
import no.karrierekvalitet.workshop.programme.Programmes;
import no.karrierekvalitet.workshop.programme.StepMode;
import no.karrierekvalitet.workshop.programme.Voice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing a piece of the programme. */
@Controller
public class ItemPages {

    private static final String ITEMS = ProgrammePages.PROGRAMME + "/punkt";

    private final Programmes programmes;
    private final ProgrammeChanges changes;
    private final Elements elements;

    ItemPages(Programmes programmes, ProgrammeChanges changes, Elements elements) {
        this.programmes = programmes;
        this.changes = changes;
        this.elements = elements;
    }

    @GetMapping(ITEMS + "/nytt/{kind}")
    @Access(Access.Rule.SIGNED_IN)
    Page blank(
            @Admit(Part.ORGANISER) Attendee who,
            Ui ui,
            @PathVariable String kind,
            @RequestParam(name = "dag", defaultValue = "1") int day) {
        var item = fresh(kind).onDay(Math.clamp(day, 1, who.event().days()));
        return form(who, ui, item, fields(who.event(), item, ui), false, false);
    }

    @PostMapping(ITEMS + "/nytt/{kind}")
    @Access(Access.Rule.SIGNED_IN)
    ModelAndView add(
            @Admit(Part.ORGANISER) Attendee who,
            Ui ui,
            @PathVariable String kind,
            @RequestParam Map<String, String> typed) {
        return save(who, ui, fresh(kind), typed, false);
    }

    @GetMapping(ITEMS + "/{item}")
    @Access(Access.Rule.SIGNED_IN)
    Page edit(@Admit(Part.ORGANISER) Attendee who, Ui ui, @PathVariable UUID item) {
        var there = item(who, item);
        return form(who, ui, there, fields(who.event(), there, ui), true, false);
    }

    @PostMapping(ITEMS + "/{item}")
    @Access(Access.Rule.SIGNED_IN)
    ModelAndView change(
            @Admit(Part.ORGANISER) Attendee who,
            Ui ui,
            @PathVariable UUID item,
            @RequestParam Map<String, String> typed) {
        return save(who, ui, item(who, item), typed, true);
    }

    /** Asking for more rows saves nothing and loses nothing. */
    private ModelAndView save(Attendee who, Ui ui, Item before, Map<String, String> typed, boolean there) {
        var reading = new ItemReading(who.event(), elements, before, typed);
        if (typed.containsKey("mer")) {
            return form(who, ui, before, Form.of(reading.form().values()), there, true);
        }
        var item = reading.item();
        if (!reading.fits()) {
            return form(who, ui, before, reading.form(), there, false).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!changes.put(who, seen(typed), item)) {
            var again = Seen.again(reading.form(), who.event());
            return form(who, ui, before, again, there, false).status(HttpStatus.CONFLICT);
        }
        return new ModelAndView(new SeeOther(who.event().path() + "/program#punkt-" + item.id()));
    }

    private static long seen(Map<String, String> typed) {
        var version = typed.getOrDefault(Seen.FIELD, "");
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : 0;
    }

    private Item item(Attendee who, UUID item) {
        return programmes.of(who.event()).item(item).orElseThrow(Failure.NotFound::new);
    }

    private static Item fresh(String kind) {
        var wanted = Stream.of(ItemKind.values())
                .filter(one -> one.key().equals(kind))
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
        return new Item(
                Ids.next(),
                1,
                wanted,
                EventText.none(),
                EventText.none(),
                wanted == ItemKind.BREAK ? 15 : 20,
                "",
                null,
                wanted.atTables() ? Output.NOTES : null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private Form fields(Event event, Item item, Ui ui) {
        var element = item.element() == null
                ? ""
                : elements.find(event, item.element())
                        .map(choice -> elements.label(choice, ui.language()))
                        .orElse("");
        var form = ItemFields.of(item, event.languages(), element);
        var values = new LinkedHashMap<>(form.values());
        values.put(Seen.FIELD, String.valueOf(event.version()));
        return Form.of(values);
    }

    private Page form(Attendee who, Ui ui, Item item, Form form, boolean there, boolean more) {
        var event = who.event();
        var names = elements.of(event).stream()
                .map(choice -> elements.label(choice, ui.language()))
                .toList();
        return Page.of("workshop/making/item", new View(event, item, form, names, there, more ? 5 : ItemFields.MORE))
                .title("workshop.making.item." + (there ? "change" : "new") + "."
                        + item.kind().key())
                .under(Event.HOME, "workshop.making.title")
                .under(event.path(), "workshop.making.event.title", EventChanges.title(event, ui))
                .under(event.path() + "/program", "workshop.making.programme");
    }

    /**
     * @param elements names of what it can be about
     * @param there whether it is in the programme already
     * @param more empty rows to show
     */
    public record View(Event event, Item item, Form form, List<String> elements, boolean there, int more) {

        public @Nullable Language second() {
            return event.languages().size() > 1 ? event.languages().getLast() : null;
        }

        public int rows(String sort) {
            return Math.max(ItemFields.rows(form, sort, more), 2);
        }

        public boolean polls() {
            return item.kind() == ItemKind.POLL;
        }

        public boolean speaks() {
            return switch (item.kind()) {
                case TALK, OPENING, PLENARY, CLOSING -> true;
                default -> false;
            };
        }

        public Map<String, String> voices(Ui ui) {
            var choices = new LinkedHashMap<String, String>();
            choices.put("", ui.t("workshop.making.voice.none"));
            for (var voice : Voice.values()) {
                choices.put(voice.key(), ui.t("workshop.making.voice." + voice.key()));
            }
            return choices;
        }

        public Map<String, String> outputs(Ui ui) {
            var choices = new LinkedHashMap<String, String>();
            for (var output : Output.values()) {
                choices.put(output.key(), ui.t("workshop.making.output." + output.key()));
            }
            return choices;
        }

        public Map<String, String> modes(Ui ui) {
            var choices = new LinkedHashMap<String, String>();
            for (var mode : List.of(StepMode.TABLE, StepMode.INDIVIDUAL, StepMode.PAIRS, StepMode.PLENARY)) {
                choices.put(mode.key(), ui.t("workshop.making.mode." + mode.key()));
            }
            return choices;
        }

        public Map<String, String> polls(Ui ui) {
            var choices = new LinkedHashMap<String, String>();
            for (var kind : PollKind.values()) {
                choices.put(kind.key(), ui.t("workshop.making.poll." + kind.key()));
            }
            return choices;
        }

        public Map<String, String> days(Ui ui) {
            var choices = new LinkedHashMap<String, String>();
            for (int day = 1; day <= event.days(); day++) {
                choices.put(String.valueOf(day), ui.t("workshop.making.day", day));
            }
            return choices;
        }

        public int threshold() {
            return Poll.LOWEST_THRESHOLD;
        }
    }
}
