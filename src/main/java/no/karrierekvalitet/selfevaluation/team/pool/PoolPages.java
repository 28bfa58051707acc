package no.karrierekvalitet.selfevaluation.team.pool;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.team.TeamPictures;
import no.karrierekvalitet.selfevaluation.team.TeamView;
import no.karrierekvalitet.selfevaluation.team.pool.Pools.Asked;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A picture together with other services: asking, accepting, ending, and looking at it. */
@Controller
@RequestMapping("/tjenester/{service}/team/sammen")
@Access(Access.Rule.SIGNED_IN)
class PoolPages {

    private final Pools pools;
    private final TeamPictures pictures;
    private final Flash flash;

    PoolPages(Pools pools, TeamPictures pictures, Flash flash) {
        this.pools = pools;
        this.pictures = pictures;
        this.flash = flash;
    }

    @GetMapping
    Page show(Viewer viewer, @PathVariable UUID service) {
        return page(viewer, service, Form.empty());
    }

    private Page page(Viewer viewer, UUID service, Form form) {
        var known = pictures.worksAt(service, viewer).service();
        var view = new PoolView(
                known,
                pools.companions(service, viewer),
                pools.invitations(service, viewer),
                pictures.together(service, viewer)
                        .filter(TeamView.Shown.class::isInstance)
                        .map(TeamView.Shown.class::cast)
                        .map(TeamView.Shown::picture)
                        .orElse(null),
                pools.leads(service, viewer),
                form);
        return Page.of("selfevaluation/team/pool", view)
                .title("selfevaluation.team.pool.title")
                .under("/tjenester", "identity.services.title")
                .under("/tjenester/" + service, "identity.named", known.name())
                .under("/tjenester/" + service + "/team", "selfevaluation.team.title");
    }

    @PostMapping("/invitasjoner")
    Object invite(
            Viewer viewer,
            @PathVariable UUID service,
            @RequestParam(defaultValue = "") String navn,
            HttpServletResponse response) {
        var asked = pools.invite(service, viewer, navn);
        if (asked != Asked.INVITED) {
            var form = Form.of(Map.of("navn", navn))
                    .withError(
                            "navn",
                            asked == Asked.SELF ? "selfevaluation.team.pool.self" : "selfevaluation.team.pool.unknown");
            return page(viewer, service, form).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.say(response, "selfevaluation.team.pool.invited");
        return back(service);
    }

    @PostMapping("/invitasjoner/{pool}/godtakelse")
    SeeOther accept(Viewer viewer, @PathVariable UUID service, @PathVariable UUID pool, HttpServletResponse response) {
        pools.accept(service, viewer, pool);
        flash.say(response, "selfevaluation.team.pool.accepted");
        return back(service);
    }

    @PostMapping("/invitasjoner/{pool}/avslag")
    SeeOther decline(Viewer viewer, @PathVariable UUID service, @PathVariable UUID pool, HttpServletResponse response) {
        pools.decline(service, viewer, pool);
        flash.say(response, "selfevaluation.team.pool.declined");
        return back(service);
    }

    @PostMapping("/utmelding")
    SeeOther leave(Viewer viewer, @PathVariable UUID service, HttpServletResponse response) {
        pools.leave(service, viewer);
        flash.say(response, "selfevaluation.team.pool.left");
        return back(service);
    }

    private static SeeOther back(UUID service) {
        return new SeeOther("/tjenester/" + service + "/team/sammen");
    }
}
