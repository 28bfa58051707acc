package no.karrierekvalitet.quality.rounds.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.documents.Download;
import no.karrierekvalitet.documents.Report;
import no.karrierekvalitet.documents.Reports;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.live.Moment;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.quality.rounds.Participant;
import no.karrierekvalitet.quality.rounds.Participants;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.RoundContent;
import no.karrierekvalitet.quality.rounds.Rounds;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The meeting: its agenda on screen and on paper, and from answers to meeting. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class MeetingPages {

    static final String PATH = "/var-kvalitet/{round}";

    private final Rounds rounds;
    private final Meetings meetings;
    private final Counting counting;
    private final Brought brought;
    private final Participants participants;
    private final Services services;
    private final Reports reports;
    private final Flash flash;
    private final Clock clock;

    MeetingPages(
            Rounds rounds,
            Meetings meetings,
            Counting counting,
            Brought brought,
            Participants participants,
            Services services,
            Reports reports,
            Flash flash,
            Clock clock) {
        this.rounds = rounds;
        this.meetings = meetings;
        this.counting = counting;
        this.brought = brought;
        this.participants = participants;
        this.services = services;
        this.reports = reports;
        this.flash = flash;
        this.clock = clock;
    }

    @GetMapping(PATH + "/mote")
    Object agenda(Viewer viewer, @PathVariable UUID round, Moment moment) {
        var found = rounds.find(round, viewer);
        if (found.answering()) {
            return new SeeOther(found.path());
        }
        return Page.of("quality/rounds/meeting", view(found, viewer, moment))
                .title("quality.rounds.meeting.title")
                .under("/var-kvalitet", "quality.rounds.title")
                .under(found.path(), "quality.rounds.round");
    }

    private View view(Round round, Viewer viewer, @Nullable Moment moment) {
        return new View(
                round,
                service(round),
                rounds.content(round),
                meetings.agenda(round),
                participants.of(round, viewer).orElse(null),
                brought.offered(round),
                moment);
    }

    private Service service(Round round) {
        return services.find(round.service()).orElseThrow(Failure.NotFound::new);
    }

    /** On paper stands the order and the time, and nothing of how anybody answered. */
    @GetMapping(PATH + "/mote.pdf")
    ResponseEntity<byte[]> paper(Viewer viewer, @PathVariable UUID round, Ui ui) {
        var found = rounds.find(round, viewer);
        if (found.answering()) {
            throw new Failure.NotFound();
        }
        var report = new Report(
                ui.t("quality.rounds.meeting.title"),
                ui.language(),
                LocalDate.now(clock),
                "quality/rounds/meeting-paper",
                Map.of("ui", ui, "view", view(found, viewer, null)));
        return Download.pdf(ui.t("quality.rounds.meeting.file"), reports.pdf(report));
    }

    /** Closes the answers and counts them. */
    @PostMapping(PATH + "/telling")
    SeeOther count(Viewer viewer, @PathVariable UUID round, HttpServletResponse response) {
        counting.count(round, viewer);
        flash.say(response, "quality.rounds.counted");
        return new SeeOther("/var-kvalitet/" + round + "/mote");
    }

    @PostMapping(PATH + "/mitt-syn")
    SeeOther bring(Viewer viewer, @PathVariable UUID round, HttpServletResponse response) {
        brought.bring(round, viewer, true);
        flash.sayWithUndo(response, "/var-kvalitet/" + round + "/ikke-mitt-syn", "quality.rounds.brought");
        return new SeeOther("/var-kvalitet/" + round + "/mote");
    }

    @PostMapping(PATH + "/ikke-mitt-syn")
    SeeOther keep(Viewer viewer, @PathVariable UUID round) {
        brought.bring(round, viewer, false);
        return new SeeOther("/var-kvalitet/" + round + "/mote");
    }

    /**
     * @param me the viewer's place; null when they are not asked
     * @param bringing whether those who answered may bring their own view
     * @param moment null on paper
     */
    public record View(
            Round round,
            Service service,
            RoundContent content,
            Agenda agenda,
            @Nullable Participant me,
            boolean bringing,
            @Nullable Moment moment) {

        public Localized name(Level level) {
            return content.name(level);
        }

        /** The kinds of distance that there are, widest first. */
        public List<String> distances() {
            return agenda.entries().stream().map(Agenda.Entry::apart).distinct().toList();
        }

        public List<Agenda.Entry> entries(String apart) {
            return agenda.entries().stream()
                    .filter(entry -> entry.apart().equals(apart))
                    .toList();
        }

        public int minutes(String apart) {
            return entries(apart).stream().mapToInt(Agenda.Entry::minutes).sum();
        }
    }
}
