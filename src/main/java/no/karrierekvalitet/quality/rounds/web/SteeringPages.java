package no.karrierekvalitet.quality.rounds.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierekvalitet.identity.People;
import no.karrierekvalitet.identity.People.Contact;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.rounds.Course;
import no.karrierekvalitet.quality.rounds.Part;
import no.karrierekvalitet.quality.rounds.Participant;
import no.karrierekvalitet.quality.rounds.Participants;
import no.karrierekvalitet.quality.rounds.Participants.Progress;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.Rounds;
import no.karrierekvalitet.quality.rounds.Starting;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a leader does with a round: asks more people, moves the deadline, closes it. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class SteeringPages {

    private static final String PATH = "/var-kvalitet/{round}";

    private final Rounds rounds;
    private final Participants participants;
    private final Starting starting;
    private final Course course;
    private final People people;
    private final Flash flash;
    private final Clock clock;

    SteeringPages(
            Rounds rounds,
            Participants participants,
            Starting starting,
            Course course,
            People people,
            Flash flash,
            Clock clock) {
        this.rounds = rounds;
        this.participants = participants;
        this.starting = starting;
        this.course = course;
        this.people = people;
        this.flash = flash;
        this.clock = clock;
    }

    @GetMapping(PATH + "/ledelse")
    Page steering(Viewer viewer, @PathVariable UUID round) {
        var found = rounds.led(round, viewer);
        return page(found, Form.of(Map.of("frist", found.deadline().toString())));
    }

    @PostMapping(PATH + "/frist")
    Object deadline(
            Viewer viewer,
            @PathVariable UUID round,
            @RequestParam MultiValueMap<String, String> posted,
            HttpServletResponse response) {
        var found = answering(round, viewer);
        var form = new RoundForm(posted);
        var deadline = form.deadline();
        if (deadline == null || deadline.isBefore(LocalDate.now(clock))) {
            return page(
                            found,
                            form.with("frist", "quality.rounds.form.deadline.wrong")
                                    .form())
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        starting.change(found, deadline, form.remind());
        return said(found, response, "quality.rounds.changed");
    }

    @PostMapping(PATH + "/deltakere")
    Object ask(
            Viewer viewer,
            @PathVariable UUID round,
            @RequestParam MultiValueMap<String, String> posted,
            HttpServletResponse response) {
        var found = answering(round, viewer);
        var form = new RoundForm(posted).checkPartners();
        if (form.hasErrors()) {
            return page(found, form.form()).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        starting.askMore(found, form.people(), viewer.person());
        starting.invite(found, form.partners());
        return said(found, response, "quality.rounds.asked");
    }

    private Round answering(UUID round, Viewer viewer) {
        var found = rounds.led(round, viewer);
        if (!found.answering()) {
            throw new Failure.Conflict("The answers of this round have been counted");
        }
        return found;
    }

    @PostMapping(PATH + "/lukking")
    SeeOther close(Viewer viewer, @PathVariable UUID round, HttpServletResponse response) {
        var found = rounds.led(round, viewer);
        course.close(found);
        flash.sayWithUndo(response, found.path() + "/gjenapning", "quality.rounds.closed");
        return new SeeOther(found.path());
    }

    @PostMapping(PATH + "/gjenapning")
    SeeOther reopen(Viewer viewer, @PathVariable UUID round, HttpServletResponse response) {
        var found = rounds.led(round, viewer);
        flash.say(response, course.reopen(found) ? "quality.rounds.reopened" : "quality.rounds.reopened.not");
        return new SeeOther(found.path());
    }

    private SeeOther said(Round round, HttpServletResponse response, String key) {
        flash.say(response, key);
        return new SeeOther(round.path() + "/ledelse");
    }

    private Page page(Round round, Form form) {
        var asked = participants.all(round);
        var known = asked.stream()
                .map(Participant::person)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        var parts = starting.parts(round.service());
        var others = people.find(parts.keySet()).stream()
                .filter(person -> !known.contains(person.id()))
                .toList();
        var view = new View(round, counted(asked), people.find(known), others, participants.progress(round), form);
        return Page.of("quality/rounds/steering", view)
                .title("quality.rounds.steering")
                .under(OverviewPages.HOME, "quality.rounds.title")
                .under(round.path(), "quality.rounds.round");
    }

    private static Map<Part, Integer> counted(List<Participant> asked) {
        var counted = new EnumMap<Part, Integer>(Part.class);
        asked.forEach(one -> counted.merge(one.part(), 1, Integer::sum));
        return counted;
    }

    /**
     * @param parts how many are asked as what
     * @param asked the members who are asked; nothing here says who has answered
     * @param others members who are not
     */
    public record View(
            Round round,
            Map<Part, Integer> parts,
            List<Contact> asked,
            List<Contact> others,
            Progress progress,
            Form form) {

        public int of(Part part) {
            return Objects.requireNonNullElse(parts.get(part), 0);
        }
    }
}
