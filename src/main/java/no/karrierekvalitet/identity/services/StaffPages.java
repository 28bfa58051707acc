package no.karrierekvalitet.identity.services;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.identity.Membership;
import no.karrierekvalitet.identity.People;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.ServiceEntry;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A service and its people. */
@Controller
class StaffPages {

    private static final String UNDO = "/tjenester/utmelding/angring";

    private final Services services;
    private final Roster roster;
    private final People people;
    private final Invitations invitations;
    private final List<ServiceEntry> entries;
    private final Flash flash;
    private final Clock clock;

    StaffPages(
            Services services,
            Roster roster,
            People people,
            Invitations invitations,
            List<ServiceEntry> entries,
            Flash flash,
            Clock clock) {
        this.services = services;
        this.roster = roster;
        this.people = people;
        this.invitations = invitations;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(ServiceEntry::order))
                .toList();
        this.flash = flash;
        this.clock = clock;
    }

    @GetMapping("/tjenester/{id}")
    @Access(Access.Rule.SIGNED_IN)
    Page show(@PathVariable UUID id, Viewer viewer) {
        var standing = services.standing(id, viewer);
        var service = standing.service();
        var over = service.validTo() != null && !service.validTo().isAfter(LocalDate.now(clock));
        var view = new ServiceView(
                service,
                over,
                members(standing, viewer.person()),
                standing.manages(),
                standing.roles().contains(Role.OWNER),
                services.onlyManagedBy(viewer.person()).contains(service.name()),
                standing.manages() ? invitations.ofService(id).size() : 0,
                entries.stream()
                        .filter(entry -> entry.shownTo().test(standing.roles()))
                        .toList());
        return Page.of("identity/service", view)
                .title("identity.named", service.name())
                .under("/tjenester", "identity.services.title");
    }

    private List<ServiceView.Member> members(Services.Standing standing, Viewer.Person viewer) {
        Map<UUID, List<Membership>> byPerson = services
                .members(standing.service().id())
                .stream()
                .collect(Collectors.groupingBy(Membership::person, LinkedHashMap::new, Collectors.toList()));
        var addresses = standing.manages()
                ? people.find(byPerson.keySet()).stream()
                        .collect(Collectors.toMap(People.Contact::id, People.Contact::email))
                : Map.<UUID, String>of();
        return byPerson.entrySet().stream()
                .map(one -> new ServiceView.Member(
                        one.getKey(),
                        one.getValue().getFirst().name(),
                        addresses.getOrDefault(one.getKey(), ""),
                        one.getValue().stream().map(Membership::role).collect(Collectors.toSet()),
                        one.getKey().equals(viewer.id())))
                .toList();
    }

    /** No role at all ends the membership. */
    @PostMapping("/tjenester/{id}/medlemmer/{person}")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther assign(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam(required = false, defaultValue = "") Set<Role> role,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var departure = roster.assign(id, person, role, viewer);
        if (role.isEmpty()) {
            canBeTakenBack(departure, "identity.service.ended", request, response);
        } else {
            flash.say(response, "identity.account.saved");
        }
        return after(id, viewer);
    }

    @PostMapping("/tjenester/{id}/medlemmer/{person}/avslutning")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther end(
            @PathVariable UUID id,
            @PathVariable UUID person,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var departure = roster.assign(id, person, EnumSet.noneOf(Role.class), viewer);
        canBeTakenBack(departure, "identity.service.ended", request, response);
        return after(id, viewer);
    }

    @PostMapping("/tjenester/{id}/utmelding")
    @Access(Access.Rule.SIGNED_IN)
    SeeOther leave(@PathVariable UUID id, Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        canBeTakenBack(roster.leave(id, viewer), "identity.service.left", request, response);
        return new SeeOther("/tjenester");
    }

    private void canBeTakenBack(
            Departure departure, String said, HttpServletRequest request, HttpServletResponse response) {
        request.getSession().setAttribute(Departure.LATEST, departure);
        flash.sayWithUndo(response, UNDO, said);
    }

    /** Takes back the latest one of this session. */
    @PostMapping(UNDO)
    @Access(Access.Rule.SIGNED_IN)
    SeeOther comeBack(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        if (!(request.getSession().getAttribute(Departure.LATEST) instanceof Departure departure)) {
            throw new Failure.NotFound();
        }
        request.getSession().removeAttribute(Departure.LATEST);
        roster.comeBack(departure, viewer);
        flash.say(response, "identity.service.back");
        return new SeeOther("/tjenester/" + departure.service());
    }

    /** Whoever took their own last role away sees the service no longer. */
    private SeeOther after(UUID id, Viewer viewer) {
        return new SeeOther(services.roles(id, viewer.person()).isEmpty() ? "/tjenester" : "/tjenester/" + id);
    }
}
