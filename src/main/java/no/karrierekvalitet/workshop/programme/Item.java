package no.karrierekvalitet.workshop.programme;

import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the programme.
 *
 * @param day counted from 1
 * @param minutes 1 to 600; of a task with steps, what the steps take together
 * @param speaker name, may be empty
 * @param voice where the speaker speaks from
 * @param output what the tables make; exactly for what happens at the tables
 * @param element what of the framework it is about, as {@code part/code} in the event's edition
 * @param source where it came from in the template, if it did
 */
public record Item(
        UUID id,
        int day,
        ItemKind kind,
        Localized title,
        Localized description,
        int minutes,
        String speaker,
        @Nullable Voice voice,
        @Nullable Output output,
        @Nullable String element,
        @Nullable String source,
        List<Step> steps,
        List<Prompt> prompts,
        List<Poll> polls) {

    public Item {
        steps = List.copyOf(steps);
        prompts = List.copyOf(prompts);
        polls = List.copyOf(polls);
    }

    /** What the steps take together; 0 without steps. */
    public int stepMinutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }

    public Item onDay(int other) {
        return new Item(
                id,
                other,
                kind,
                title,
                description,
                minutes,
                speaker,
                voice,
                output,
                element,
                source,
                steps,
                prompts,
                polls);
    }
}
