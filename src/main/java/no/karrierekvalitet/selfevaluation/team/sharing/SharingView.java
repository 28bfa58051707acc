package no.karrierekvalitet.selfevaluation.team.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.selfevaluation.picture.Picture;
import no.karrierekvalitet.selfevaluation.picture.PictureView;
import no.karrierekvalitet.selfevaluation.team.Sharing;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees before and after they decide.
 *
 * @param picture what would be counted
 * @param teams the services they can choose among
 * @param counting the service that may count it, when there is one
 */
public record SharingView(
        Evaluation evaluation,
        Picture picture,
        Sharing sharing,
        List<Team> teams,
        @Nullable Service counting,
        Form form) {

    /**
     * @param people names of those who can see the picture
     * @param together the services it has a picture together with, or has been asked to
     */
    public record Team(Service service, List<String> people, List<String> together) {
        public String id() {
            return service.id().toString();
        }
    }

    public Instant day() {
        return PictureView.day(evaluation);
    }

    public String path() {
        return path(evaluation.id());
    }

    static String path(UUID evaluation) {
        return "/min-kompetanse/deling/" + evaluation;
    }

    public boolean chosen(Team team) {
        var typed = form.value("tjeneste");
        return typed.isEmpty()
                ? team.service().id().equals(sharing.service()) || teams.size() == 1
                : typed.equals(team.id());
    }
}
