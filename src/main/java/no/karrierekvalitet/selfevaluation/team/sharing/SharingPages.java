package no.karrierekvalitet.selfevaluation.team.sharing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.identity.Membership;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Evaluations;
import no.karrierekvalitet.selfevaluation.picture.PictureView;
import no.karrierekvalitet.selfevaluation.picture.Pictures;
import no.karrierekvalitet.selfevaluation.team.Sharing;
import no.karrierekvalitet.selfevaluation.team.Sharings;
import no.karrierekvalitet.selfevaluation.team.pool.Pools;
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

/** Where a person says yes, no, or not any more. */
@Controller
@RequestMapping(SharingPages.PATH)
@Access(Access.Rule.SIGNED_IN)
class SharingPages {

    static final String PATH = "/min-kompetanse/deling";

    private final Sharings sharings;
    private final Evaluations evaluations;
    private final Pictures pictures;
    private final Services services;
    private final Pools pools;
    private final Flash flash;

    SharingPages(
            Sharings sharings,
            Evaluations evaluations,
            Pictures pictures,
            Services services,
            Pools pools,
            Flash flash) {
        this.sharings = sharings;
        this.evaluations = evaluations;
        this.pictures = pictures;
        this.services = services;
        this.pools = pools;
        this.flash = flash;
    }

    @GetMapping
    Page all(Viewer viewer) {
        var own = evaluations.all(viewer.person());
        var rows = sharings.all(viewer.person()).stream()
                .flatMap(sharing -> own.stream()
                        .filter(evaluation -> evaluation.id().equals(sharing.evaluation()))
                        .map(evaluation -> new SharingsView.Row(sharing, PictureView.day(evaluation), name(sharing))))
                .toList();
        return Page.of("selfevaluation/team/sharings", new SharingsView(rows))
                .title("selfevaluation.team.sharings.title")
                .under("/min-kompetanse", "selfevaluation.picture.crumb");
    }

    private String name(Sharing sharing) {
        return sharing.service() == null
                ? ""
                : services.find(sharing.service()).map(Service::name).orElse("");
    }

    @GetMapping("/{evaluation}")
    Page one(Viewer viewer, @PathVariable UUID evaluation) {
        return page(viewer.person(), evaluation, Form.empty());
    }

    @PostMapping("/{evaluation}")
    Object share(
            Viewer viewer,
            @PathVariable UUID evaluation,
            @RequestParam(defaultValue = "") String tjeneste,
            @RequestParam(defaultValue = "") String sammen,
            HttpServletResponse response) {
        var sharing = sharings.of(viewer.person(), evaluation);
        var team = sharings.teams(viewer.person()).stream()
                .filter(service -> service.id().toString().equals(tjeneste))
                .findFirst();
        if (team.isEmpty()) {
            var form = Form.of(Map.of("tjeneste", tjeneste, "sammen", sammen))
                    .withError("tjeneste", "selfevaluation.team.sharing.which");
            return page(viewer.person(), evaluation, form).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (sharing.state().open()) {
            sharings.share(viewer.person(), evaluation, team.get().id(), !sammen.isEmpty());
            flash.say(response, "selfevaluation.team.sharing.thanks");
        }
        return new SeeOther(SharingView.path(evaluation));
    }

    @PostMapping("/{evaluation}/tilbaketrekking")
    SeeOther withdraw(Viewer viewer, @PathVariable UUID evaluation, HttpServletResponse response) {
        sharings.withdraw(viewer.person(), evaluation);
        flash.say(response, "selfevaluation.team.sharing.withdrawn");
        return new SeeOther(SharingView.path(evaluation));
    }

    private Page page(Viewer.Person viewer, UUID id, Form form) {
        var sharing = sharings.of(viewer, id);
        var evaluation = evaluations.of(viewer, id);
        var view = new SharingView(
                evaluation,
                pictures.picture(evaluation),
                sharing,
                sharings.teams(viewer).stream().map(this::team).toList(),
                sharing.service() == null
                        ? null
                        : services.find(sharing.service()).orElse(null),
                form);
        return Page.of("selfevaluation/team/sharing", view)
                .title("selfevaluation.team.sharing.title")
                .under("/min-kompetanse", "selfevaluation.picture.crumb")
                .under(PATH, "selfevaluation.team.sharings.title");
    }

    private SharingView.Team team(Service service) {
        var people = services.members(service.id()).stream()
                .filter(member -> member.role() != Role.OWNER)
                .map(Membership::name)
                .distinct()
                .toList();
        return new SharingView.Team(service, people, List.copyOf(pools.companions(service.id())));
    }
}
