package no.karrierekvalitet.quality.rounds.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.QualityModel.PriorityArea;
import no.karrierekvalitet.identity.People;
import no.karrierekvalitet.identity.People.Contact;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.Insiders;
import no.karrierekvalitet.quality.rounds.Part;
import no.karrierekvalitet.quality.rounds.Participant;
import no.karrierekvalitet.quality.rounds.Participants;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.Rounds;
import no.karrierekvalitet.quality.rounds.Starting;
import no.karrierekvalitet.quality.rounds.Successors;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A leader begins a round, from nothing or from an earlier one. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class StartPages {

    private static final String PATH = "/tjenester/{service}/var-kvalitet";

    /** Days that people usually get. */
    private static final int USUAL = 21;

    private final Starting starting;
    private final Rounds rounds;
    private final Participants participants;
    private final Successors successors;
    private final Insiders insiders;
    private final People people;
    private final Flash flash;
    private final Clock clock;

    StartPages(
            Starting starting,
            Rounds rounds,
            Participants participants,
            Successors successors,
            Insiders insiders,
            People people,
            Flash flash,
            Clock clock) {
        this.starting = starting;
        this.rounds = rounds;
        this.participants = participants;
        this.successors = successors;
        this.insiders = insiders;
        this.people = people;
        this.flash = flash;
        this.clock = clock;
    }

    @GetMapping(PATH + "/ny")
    Page blank(Viewer viewer, @PathVariable UUID service, @RequestParam(required = false) @Nullable String fra) {
        var led = led(service, viewer);
        var earlier = earlier(service, fra, viewer);
        var parts = starting.parts(service);
        return page(new View(
                led,
                starting.areas(led),
                members(parts),
                chosenAreas(led, earlier),
                chosenPeople(earlier, parts),
                earlier,
                underWay(service, viewer),
                Form.of(Map.of(
                        "frist", LocalDate.now(clock).plusDays(USUAL).toString(),
                        "sted", earlier == null ? "" : earlier.site(),
                        "fra", earlier == null ? "" : earlier.id().toString()))));
    }

    private Service led(UUID service, Viewer viewer) {
        return insiders.keeper(service, viewer).service();
    }

    private @Nullable Round earlier(UUID service, @Nullable String from, Viewer viewer) {
        return from == null
                ? null
                : rounds.of(service, viewer).stream()
                        .filter(round -> round.id().toString().equals(from) && !round.answering())
                        .findFirst()
                        .orElse(null);
    }

    /** The round on the whole of the service that is not closed yet. */
    private @Nullable Round underWay(UUID service, Viewer viewer) {
        return rounds.of(service, viewer).stream()
                .filter(round -> !round.closed() && round.site().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private Set<String> chosenAreas(Service service, @Nullable Round earlier) {
        var areas = starting.areas(service);
        if (earlier == null || areas.isEmpty()) {
            return areas.stream().map(PriorityArea::id).collect(Collectors.toSet());
        }
        var now = successors.toCurrent(earlier.edition());
        return earlier.areas().stream()
                .flatMap(area -> now.apply(area).stream())
                .collect(Collectors.toSet());
    }

    /** Those who were asked then and are still here, and those who have come since. */
    private Set<UUID> chosenPeople(@Nullable Round earlier, Map<UUID, Part> parts) {
        if (earlier == null) {
            return parts.keySet();
        }
        var asked = participants.all(earlier).stream()
                .map(Participant::person)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        return parts.keySet().stream().filter(asked::contains).collect(Collectors.toSet());
    }

    private List<Member> members(Map<UUID, Part> parts) {
        return people.find(parts.keySet()).stream()
                .map(person -> new Member(person, Objects.requireNonNull(parts.get(person.id()))))
                .toList();
    }

    @PostMapping(PATH + "/runder")
    Object begin(
            Viewer viewer,
            @PathVariable UUID service,
            @RequestParam MultiValueMap<String, String> posted,
            HttpServletResponse response) {
        var led = led(service, viewer);
        var parts = starting.parts(service);
        var areas = starting.areas(led);
        var form = new RoundForm(posted)
                .check(areas.stream().map(PriorityArea::id).collect(Collectors.toSet()), parts.keySet(), today());
        var deadline = form.deadline();
        if (form.hasErrors() || deadline == null) {
            return again(led, viewer, form, parts);
        }
        return switch (starting.begin(form.round(service, deadline), viewer)) {
            case Starting.Result.Begun(var round) -> {
                flash.say(response, "quality.rounds.begun");
                yield new SeeOther(round.path());
            }
            case Starting.Result.UnderWay() ->
                again(led, viewer, form.with("sted", "quality.rounds.form.underway"), parts);
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Page again(Service service, Viewer viewer, RoundForm form, Map<UUID, Part> parts) {
        var copies = form.copies();
        var earlier = copies == null ? null : earlier(service.id(), copies.toString(), viewer);
        return page(new View(
                        service,
                        starting.areas(service),
                        members(parts),
                        form.areas(),
                        form.people(),
                        earlier,
                        underWay(service.id(), viewer),
                        form.form()))
                .status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Page page(View view) {
        return Page.of("quality/rounds/start", view)
                .title(view.earlier() == null ? "quality.rounds.start" : "quality.rounds.copy")
                .under(OverviewPages.HOME, "quality.rounds.title");
    }

    /** Somebody who belongs to the service, and how they would be asked. */
    public record Member(Contact person, Part part) {}

    /**
     * @param earlier the round this one goes on from; null for one from nothing
     * @param underWay a round that has to be closed before another one on the whole service
     */
    public record View(
            Service service,
            List<PriorityArea> areas,
            List<Member> members,
            Set<String> chosenAreas,
            Set<UUID> chosenPeople,
            @Nullable Round earlier,
            @Nullable Round underWay,
            Form form) {

        public String path() {
            return "/tjenester/" + service.id() + "/var-kvalitet/runder";
        }

        public List<Part> parts() {
            return Stream.of(Part.values()).filter(part -> !of(part).isEmpty()).toList();
        }

        public List<Member> of(Part part) {
            return members.stream().filter(member -> member.part() == part).toList();
        }
    }
}
