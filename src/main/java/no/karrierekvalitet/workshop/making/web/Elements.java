package no.karrierekvalitet.workshop.making.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.platform.Texts;
import no.karrierekvalitet.workshop.Event;
import org.springframework.stereotype.Component;

/** The elements of the framework that a piece of a programme can be about, found by what they are called. */
@Component
public class Elements {

    private final Editions editions;
    private final Texts texts;

    Elements(Editions editions, Texts texts) {
        this.editions = editions;
        this.texts = texts;
    }

    /**
     * @param code as {@code part/code}
     * @param kind what sort of thing it is: a text key
     */
    public record Choice(String code, String kind, Localized name) {

        /** Where it is read. */
        public String address() {
            return "/rammeverk/element/" + code;
        }
    }

    /** All there are in the event's edition, areas before what is in them. */
    List<Choice> of(Event event) {
        var edition = edition(event);
        return Stream.of(
                        editions.introduction(edition).areas().stream()
                                .map(area -> choice("framework", area.id(), "area", area.name())),
                        editions.standards(edition).areas().stream()
                                .map(area -> choice("competence-standards", area.id(), "competence", area.name())),
                        editions.careerCompetence(edition).pairs().stream()
                                .map(pair -> choice("career-competence", pair.id(), "button", pair.name())),
                        editions.ethics(edition).guidelines().stream()
                                .map(guideline -> choice("ethics", guideline.id(), "guideline", guideline.title())),
                        editions.ethicsCards(edition)
                                .cards()
                                .map(card -> choice("ethics-cards", card.id(), "card", card.name())),
                        editions.quality(edition).areas().stream()
                                .map(area -> choice("quality-model", area.id(), "priority", area.name())))
                .flatMap(choices -> choices)
                .toList();
    }

    Optional<Choice> find(Event event, String code) {
        return of(event).stream().filter(choice -> choice.code().equals(code)).findFirst();
    }

    /** What a reader calls it, as in "Kompetanseområde: Etikk". */
    String label(Choice choice, Language language) {
        return texts.get(language, choice.kind()) + ": " + choice.name().in(language);
    }

    /** What somebody means who typed or picked a label, in any of our languages. */
    Optional<Choice> named(Event event, String label) {
        return of(event).stream()
                .filter(choice -> Language.INTERFACE.stream()
                        .anyMatch(language -> label(choice, language).equalsIgnoreCase(label)
                                || choice.name().in(language).equalsIgnoreCase(label)))
                .findFirst();
    }

    private static Choice choice(String part, String code, String kind, Localized name) {
        return new Choice(part + "/" + code, "workshop.making.element." + kind, name);
    }

    private UUID edition(Event event) {
        try {
            return event.edition() == null
                    ? editions.current().id()
                    : editions.published(event.edition()).id();
        } catch (Failure.NotFound gone) {
            return editions.current().id();
        }
    }
}
