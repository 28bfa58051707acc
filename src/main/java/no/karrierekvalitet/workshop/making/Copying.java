package no.karrierekvalitet.workshop.making;

import java.util.List;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.workshop.EventText;
import no.karrierekvalitet.workshop.making.templates.Template.TemplateItem;
import no.karrierekvalitet.workshop.making.templates.Template.TemplatePoll;
import no.karrierekvalitet.workshop.making.templates.Template.TemplateStep;
import no.karrierekvalitet.workshop.programme.Item;
import no.karrierekvalitet.workshop.programme.Poll;
import no.karrierekvalitet.workshop.programme.Prompt;
import no.karrierekvalitet.workshop.programme.Step;

/** Items of an event made from items of a template or of another event: the same words under new ids. */
final class Copying {

    private Copying() {}

    static Item of(TemplateItem item, int day, List<Language> languages) {
        return new Item(
                Ids.next(),
                day,
                item.kind(),
                EventText.in(languages, item.title()),
                item.description() == null ? EventText.none() : EventText.in(languages, item.description()),
                item.minutes(),
                "",
                item.voice(),
                item.output(),
                item.element(),
                item.id(),
                item.steps().stream().map(step -> step(step, languages)).toList(),
                item.prompts().stream().map(prompt -> prompt(prompt, languages)).toList(),
                item.polls().stream().map(poll -> poll(poll, languages)).toList());
    }

    private static Step step(TemplateStep step, List<Language> languages) {
        return new Step(Ids.next(), step.mode(), step.minutes(), EventText.in(languages, step.text()));
    }

    private static Prompt prompt(Localized text, List<Language> languages) {
        return new Prompt(Ids.next(), EventText.in(languages, text));
    }

    private static Poll poll(TemplatePoll poll, List<Language> languages) {
        return new Poll(
                Ids.next(),
                poll.kind(),
                EventText.in(languages, poll.question()),
                texts(poll.options(), languages),
                Poll.LOWEST_THRESHOLD);
    }

    static Item of(Item item, List<Language> languages) {
        return new Item(
                Ids.next(),
                item.day(),
                item.kind(),
                EventText.in(languages, item.title()),
                EventText.in(languages, item.description()),
                item.minutes(),
                item.speaker(),
                item.voice(),
                item.output(),
                item.element(),
                item.source(),
                item.steps().stream()
                        .map(step ->
                                new Step(Ids.next(), step.mode(), step.minutes(), EventText.in(languages, step.text())))
                        .toList(),
                item.prompts().stream()
                        .map(prompt -> prompt(prompt.text(), languages))
                        .toList(),
                item.polls().stream().map(poll -> copy(poll, languages)).toList());
    }

    private static Poll copy(Poll poll, List<Language> languages) {
        return new Poll(
                Ids.next(),
                poll.kind(),
                EventText.in(languages, poll.question()),
                texts(poll.options(), languages),
                poll.threshold());
    }

    private static List<Localized> texts(List<Localized> texts, List<Language> languages) {
        return texts.stream().map(text -> EventText.in(languages, text)).toList();
    }
}
