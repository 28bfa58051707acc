package no.karrierekvalitet.selfevaluation.team.pool;

import java.util.List;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.selfevaluation.team.TeamPicture;
import no.karrierekvalitet.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * What a service has together with others.
 *
 * @param picture null while fewer than five are counted
 * @param leads whether the viewer may ask, accept and end
 */
public record PoolView(
        Service service,
        List<Pools.Companion> companions,
        List<Pools.Invitation> invitations,
        @Nullable TeamPicture picture,
        boolean leads,
        Form form) {

    public String path() {
        return "/tjenester/" + service.id() + "/team/sammen";
    }

    public boolean agreed() {
        return companions.stream().anyMatch(Pools.Companion::accepted);
    }
}
