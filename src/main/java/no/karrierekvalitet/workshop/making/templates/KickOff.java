package no.karrierekvalitet.workshop.making.templates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.workshop.making.JsonShape;
import no.karrierekvalitet.workshop.making.templates.Template.Session;
import no.karrierekvalitet.workshop.making.templates.Template.TemplateDay;
import no.karrierekvalitet.workshop.making.templates.Template.TemplateItem;
import no.karrierekvalitet.workshop.making.templates.Template.TemplateStep;
import no.karrierekvalitet.workshop.programme.Day;
import no.karrierekvalitet.workshop.programme.ItemKind;
import no.karrierekvalitet.workshop.programme.Output;
import no.karrierekvalitet.workshop.programme.StepMode;
import no.karrierekvalitet.workshop.programme.Voice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The national kick-off conference as the framework's own file tells it, as a template. */
public final class KickOff {

    private static final String FILE = "framework/events/kickoff-conference.json";
    private static final String SCHEMA = "framework/schema/kickoff-conference.schema.json";
    private static final Map<String, Voice> VOICES = Map.of(
            "role-speaker-directorate", Voice.DIRECTORATE,
            "role-speaker-academia", Voice.ACADEMIA,
            "role-speaker-practice", Voice.PRACTICE,
            "role-facilitator", Voice.FACILITATOR);

    private final JsonNode file;
    private final Map<String, JsonNode> tasks;

    private KickOff(JsonNode file) {
        this.file = file;
        this.tasks = file.path("tableTasks")
                .valueStream()
                .collect(Collectors.toMap(task -> task.path("id").asString(), Function.identity()));
    }

    static Template read() {
        return new KickOff(whole()).template();
    }

    /** The file itself, which also tells how many tables there were and what was said at them. */
    public static JsonNode whole() {
        return JsonShape.shipped(FILE, SCHEMA);
    }

    private Template template() {
        return new Template(
                "kickoff",
                text(file, "title"),
                text(file, "summary"),
                null,
                file.path("participants").asInt(),
                text(file, "credit"),
                List.of(new Session(null, days())));
    }

    private List<TemplateDay> days() {
        var byDay = new TreeMap<Integer, List<TemplateItem>>();
        file.path("programme")
                .valueStream()
                .sorted(Comparator.comparingInt(item -> item.path("order").asInt()))
                .forEach(item -> byDay.computeIfAbsent(item.path("day").asInt(), _ -> new ArrayList<>())
                        .add(item(item)));
        return byDay.values().stream()
                .map(items -> new TemplateDay(Day.USUAL_START, items))
                .toList();
    }

    private TemplateItem item(JsonNode item) {
        var task = tasks.get(item.path("tableTaskId").asString(""));
        var area = item.path("areaId").asString("");
        return new TemplateItem(
                item.path("id").asString(),
                task == null ? ItemKind.of(item.path("type").asString()) : ItemKind.TASK,
                item.path("durationMinutes").asInt(),
                text(item, "title"),
                task == null ? text(item, "description") : text(task, "instruction"),
                VOICES.get(item.path("speakerRoleId").asString("")),
                task == null ? null : Output.of(task.path("outputKind").asString()),
                area.isEmpty() ? null : "framework/" + area,
                steps(task),
                prompts(task),
                List.of());
    }

    private static List<TemplateStep> steps(@Nullable JsonNode task) {
        return task == null
                ? List.of()
                : task.path("steps")
                        .valueStream()
                        .map(step -> new TemplateStep(
                                StepMode.of(step.path("mode").asString()),
                                step.path("minutes").asInt(),
                                text(step, "text")))
                        .toList();
    }

    private static List<Localized> prompts(@Nullable JsonNode task) {
        return task == null
                ? List.of()
                : task.path("prompts")
                        .valueStream()
                        .map(prompt -> text(prompt, "text"))
                        .toList();
    }

    private static Localized text(JsonNode node, String name) {
        return JsonShape.STRICT.treeToValue(node.path(name), Localized.class);
    }
}
