package no.karrierekvalitet.selfevaluation.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Answer;
import no.karrierekvalitet.selfevaluation.Delivery;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.selfevaluation.Evaluations;
import no.karrierekvalitet.selfevaluation.local.LocalAnswers;
import no.karrierekvalitet.selfevaluation.picture.Picture.AreaPicture;
import no.karrierekvalitet.selfevaluation.picture.PictureView.Compared;
import no.karrierekvalitet.selfevaluation.picture.PictureView.Focus;
import no.karrierekvalitet.selfevaluation.picture.PictureView.Own;
import no.karrierekvalitet.selfevaluation.reflection.Focuses;
import no.karrierekvalitet.selfevaluation.reflection.Reflections;
import org.springframework.stereotype.Component;

/** Puts pictures together from what a person keeps. */
@Component
public class Pictures {

    private final Evaluations evaluations;
    private final Editions editions;
    private final Reflections reflections;
    private final Focuses focuses;
    private final LocalAnswers local;

    Pictures(Evaluations evaluations, Editions editions, Reflections reflections, Focuses focuses, LocalAnswers local) {
        this.evaluations = evaluations;
        this.editions = editions;
        this.reflections = reflections;
        this.focuses = focuses;
        this.local = local;
    }

    /** The picture of answers that are kept nowhere but where they came from. */
    PictureView unkept(Delivery delivery) {
        var picture = picture(delivery.edition(), delivery.changes().answers());
        var notes = delivery.changes().notes().entrySet().stream()
                .filter(note -> !note.getValue().text().isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, note -> note.getValue().text()));
        return new PictureView(
                picture, Wheel.of(picture), OwnWords.of(picture.standards(), notes, delivery.thoughts()), null);
    }

    public Picture picture(Evaluation evaluation) {
        return picture(evaluation.edition(), evaluation.answers());
    }

    private Picture picture(UUID edition, Map<String, Answer> answers) {
        var steps = answers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().step()));
        return Picture.of(editions.standards(edition), steps);
    }

    /** How two of a person's evaluations differ, told in the later one's terms. */
    public Change change(Evaluation earlier, Evaluation later) {
        return Change.between(picture(earlier), picture(later), editions.mapping(earlier.edition(), later.edition()));
    }

    /** A kept evaluation, compared with the one before it. */
    public PictureView kept(Viewer.Person viewer, UUID evaluation) {
        return kept(viewer, evaluation, new Against.Previous());
    }

    PictureView kept(Viewer.Person viewer, UUID evaluation, Against against) {
        var sheet = evaluations.sheet(viewer, evaluation);
        var all = evaluations.all(viewer);
        var kept = sheet.evaluation();
        var others =
                all.stream().filter(other -> !other.id().equals(evaluation)).toList();
        var picture = picture(kept);
        var compared = against.among(others, kept)
                .map(earlier -> new Compared(earlier, change(earlier, kept)))
                .orElse(null);
        var own = new Own(
                kept,
                all.getFirst().id().equals(evaluation),
                others,
                compared,
                focus(viewer, kept, picture),
                local.of(viewer, evaluation));
        var words = OwnWords.of(picture.standards(), sheet.notes(), reflections.thoughts(viewer, evaluation));
        var before =
                compared == null ? Map.<String, Step>of() : compared.change().before();
        return new PictureView(picture, Wheel.of(picture, before), words, own);
    }

    private List<Focus> focus(Viewer.Person viewer, Evaluation evaluation, Picture picture) {
        return focuses.of(viewer, evaluation.id()).stream()
                .flatMap(id -> picture.areas().stream().flatMap(area -> focus(area, id)))
                .toList();
    }

    private static Stream<Focus> focus(AreaPicture area, String statement) {
        return area.statements().stream()
                .filter(placed -> placed.statement().id().equals(statement))
                .map(placed -> new Focus(area.area(), placed, area.area().suggestions()));
    }

    /** What a picture is compared with. */
    sealed interface Against {

        record Nothing() implements Against {}

        record Previous() implements Against {}

        record Chosen(UUID evaluation) implements Against {}

        default Optional<Evaluation> among(List<Evaluation> others, Evaluation kept) {
            return switch (this) {
                case Nothing _ -> Optional.empty();
                case Previous _ ->
                    others.stream()
                            .filter(other -> other.startedAt().isBefore(kept.startedAt()))
                            .findFirst();
                case Chosen(var id) ->
                    Optional.of(others.stream()
                            .filter(other -> other.id().equals(id))
                            .findFirst()
                            .orElseThrow(Failure.NotFound::new));
            };
        }
    }
}
