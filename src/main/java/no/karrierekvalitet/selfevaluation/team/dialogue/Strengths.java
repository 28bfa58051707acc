package no.karrierekvalitet.selfevaluation.team.dialogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.identity.PersonalData;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.selfevaluation.Evaluations;
import no.karrierekvalitet.selfevaluation.team.TeamPictures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people bring to the conversation of their service in their own name: strengths of theirs, chosen by them, and never
 * anything else of an evaluation. Also their part of the file of everything that is theirs.
 */
@Component
class Strengths implements PersonalData {

    /** Statements one person puts forward at most. */
    static final int MOST = 5;

    private final StrengthStore store;
    private final TeamPictures pictures;
    private final Evaluations evaluations;
    private final Clock clock;

    Strengths(StrengthStore store, TeamPictures pictures, Evaluations evaluations, Clock clock) {
        this.store = store;
        this.pictures = pictures;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /** What colleagues have put forward, for somebody who works there. */
    List<StrengthStore.Forward> at(UUID service, Viewer viewer) {
        pictures.worksAt(service, viewer);
        return store.at(service, LocalDate.now(clock));
    }

    /** What somebody may choose among: where their newest evaluation with any strength says competent or specialised. */
    List<Strength> own(Viewer.Person viewer) {
        return evaluations.all(viewer).stream()
                .map(Strengths::strong)
                .filter(strengths -> !strengths.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Strength> strong(Evaluation evaluation) {
        return evaluation.answers().entrySet().stream()
                .filter(answer -> answer.getValue().step().compareTo(Step.COMPETENT) >= 0)
                .map(answer -> new Strength(
                        evaluation.edition(), answer.getKey(), answer.getValue().step()))
                .toList();
    }

    /** Puts these forward instead of what was there before; what is no strength of theirs is left out. */
    @Transactional
    void put(UUID service, Viewer.Person viewer, List<String> statements, String words) {
        pictures.worksAt(service, viewer);
        var chosen = own(viewer).stream()
                .filter(strength -> statements.contains(strength.statement()))
                .toList();
        store.put(viewer.id(), service, chosen, words, clock.instant());
    }

    @Transactional
    void takeBack(UUID service, Viewer.Person viewer) {
        pictures.worksAt(service, viewer);
        store.takeBack(viewer.id(), service);
    }

    @Override
    public String section() {
        return "strengthsPutForward";
    }

    @Override
    public Object of(UUID person) {
        return store.of(person);
    }
}
