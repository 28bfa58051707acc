package no.karrierekvalitet.selfevaluation.team.pages;

import java.util.List;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.selfevaluation.team.TeamPicture;
import org.jspecify.annotations.Nullable;

/**
 * The team's page.
 *
 * @param picture null while fewer than five are counted
 * @param together names of the services that this one has a picture together with
 */
public record TeamPageView(
        Service service,
        @Nullable TeamPicture picture,
        @Nullable TeamWheel wheel,
        List<String> together) {

    static TeamPageView of(Service service, @Nullable TeamPicture picture, List<String> together) {
        return new TeamPageView(service, picture, picture == null ? null : TeamWheel.of(picture), together);
    }

    public String base() {
        return "/tjenester/" + service.id();
    }
}
