package no.karrierekvalitet.workshop.making.file;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.file.EventIntake;
import no.karrierekvalitet.workshop.file.EventPart;
import no.karrierekvalitet.workshop.making.JsonShape;
import no.karrierekvalitet.workshop.programme.Item;
import no.karrierekvalitet.workshop.programme.Poll;
import no.karrierekvalitet.workshop.programme.Programmes;
import no.karrierekvalitet.workshop.programme.Prompt;
import no.karrierekvalitet.workshop.programme.Step;
import no.karrierekvalitet.workshop.programme.Writing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The programme, as a part of an event's file. */
@Component
class ProgrammePart implements EventPart {

    private final Events events;
    private final Programmes programmes;
    private final Writing writing;

    ProgrammePart(Events events, Programmes programmes, Writing writing) {
        this.events = events;
        this.programmes = programmes;
        this.writing = writing;
    }

    private record FileDay(int number, String start, List<Item> items) {}

    @Override
    public String name() {
        return "programme";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Object write(UUID event) {
        var found = events.find(event).orElseThrow(Failure.NotFound::new);
        return programmes.of(found).days().stream()
                .map(day -> new FileDay(day.number(), day.start().toString(), day.items()))
                .toList();
    }

    @Override
    public void read(JsonNode content, EventIntake intake) {
        content.forEach(day -> {
            var number = day.path("number").asInt();
            if (number > intake.event().days()) {
                throw new EventIntake.Unfit("workshop.making.file.problem.kept", "\"number\": " + number);
            }
            writing.add(
                    intake.event().id(),
                    number,
                    LocalTime.parse(day.path("start").asString()),
                    day.path("items")
                            .valueStream()
                            .map(item -> item(item, number, intake))
                            .toList());
        });
    }

    private static Item item(JsonNode node, int day, EventIntake intake) {
        var item = JsonShape.STRICT.treeToValue(node, Item.class);
        return new Item(
                intake.make(node.path("id")),
                day,
                item.kind(),
                item.title(),
                item.description(),
                item.minutes(),
                item.speaker(),
                item.voice(),
                item.output(),
                item.element(),
                item.source(),
                node.path("steps").valueStream().map(step -> step(step, intake)).toList(),
                node.path("prompts")
                        .valueStream()
                        .map(prompt -> prompt(prompt, intake))
                        .toList(),
                node.path("polls").valueStream().map(poll -> poll(poll, intake)).toList());
    }

    private static Step step(JsonNode node, EventIntake intake) {
        var step = JsonShape.STRICT.treeToValue(node, Step.class);
        return new Step(intake.make(node.path("id")), step.mode(), step.minutes(), step.text());
    }

    private static Prompt prompt(JsonNode node, EventIntake intake) {
        return new Prompt(
                intake.make(node.path("id")), JsonShape.STRICT.treeToValue(node.path("text"), Localized.class));
    }

    private static Poll poll(JsonNode node, EventIntake intake) {
        var poll = JsonShape.STRICT.treeToValue(node, Poll.class);
        return new Poll(intake.make(node.path("id")), poll.kind(), poll.question(), poll.options(), poll.threshold());
    }
}
