package no.karrierekvalitet.selfevaluation.team.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.CompetenceStandards.SubCompetence;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.ui.Form;

/**
 * The conversation: the seven areas with what to talk about, and what each has put forward.
 *
 * @param forward by name; empty when nobody has put anything forward
 * @param own statements the viewer may choose among, by area
 * @param chosen ids of those the viewer has put forward
 */
public record DialogueView(
        Service service,
        CompetenceStandards standards,
        List<Person> forward,
        List<Own> own,
        Set<String> chosen,
        Form form) {

    /** Minutes for each part of a whole conversation. */
    public static final int OPENING = 10;

    public static final int AREA = 9;
    public static final int CHOOSING = 12;
    public static final int CLOSING = 5;

    /** @param words in their own words; empty when they wrote nothing */
    public record Person(String name, String words, boolean self, List<SubCompetence> strengths) {}

    public record Own(CompetenceArea area, List<SubCompetence> strengths) {}

    static Person person(StrengthStore.Forward forward, boolean self, CompetenceStandards standards) {
        var statements = forward.strengths().stream().map(Strength::statement).collect(Collectors.toSet());
        return new Person(
                forward.name(),
                Optional.ofNullable(forward.words()).orElse(""),
                self,
                standards.areas().stream()
                        .flatMap(area -> area.subCompetences().stream())
                        .filter(statement -> statements.contains(statement.id()))
                        .toList());
    }

    public String path() {
        return "/tjenester/" + service.id() + "/samtale";
    }

    public int minutes() {
        return OPENING + AREA * standards.areas().size() + CHOOSING + CLOSING;
    }

    /** Whether the viewer has anything out. */
    public boolean forwardOfSelf() {
        return forward.stream().anyMatch(Person::self);
    }

    /** Who brings something to an area, and what. */
    public List<Person> bringing(CompetenceArea area) {
        return forward.stream()
                .map(person -> new Person(
                        person.name(),
                        "",
                        person.self(),
                        person.strengths().stream()
                                .filter(area.subCompetences()::contains)
                                .toList()))
                .filter(person -> !person.strengths().isEmpty())
                .toList();
    }
}
