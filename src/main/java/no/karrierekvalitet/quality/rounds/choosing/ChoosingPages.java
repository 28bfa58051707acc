package no.karrierekvalitet.quality.rounds.choosing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.live.Moment;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.RoundContent;
import no.karrierekvalitet.quality.rounds.Rounds;
import no.karrierekvalitet.quality.rounds.meeting.Agreements;
import no.karrierekvalitet.quality.rounds.meeting.Consensus;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What to work on: lifted, placed, counted, chosen. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class ChoosingPages {

    private static final String PATH = "/var-kvalitet/{round}";

    private final Rounds rounds;
    private final Choosing choosing;
    private final Agreements agreements;
    private final Flash flash;

    ChoosingPages(Rounds rounds, Choosing choosing, Agreements agreements, Flash flash) {
        this.rounds = rounds;
        this.choosing = choosing;
        this.agreements = agreements;
        this.flash = flash;
    }

    @GetMapping(PATH + "/prioritering")
    Object candidates(Viewer viewer, @PathVariable UUID round, Moment moment) {
        var found = rounds.find(round, viewer);
        return found.answering() ? new SeeOther(found.path()) : page(found, viewer, moment, Form.empty());
    }

    private Page page(Round round, Viewer viewer, Moment moment, Form form) {
        var candidates = choosing.candidates(round);
        var view = new View(
                round,
                rounds.content(round),
                candidates,
                choosing.mine(round, viewer),
                agreements.of(round),
                Plot.of(candidates),
                choosing.alone(round),
                rounds.leads(round.service(), viewer),
                form,
                moment);
        return Page.of("quality/rounds/choosing", view)
                .title("quality.rounds.choosing.title")
                .under("/var-kvalitet", "quality.rounds.title")
                .under(round.path(), "quality.rounds.round");
    }

    @PostMapping(PATH + "/loft/{indicator}")
    SeeOther raise(
            Viewer viewer,
            @PathVariable UUID round,
            @PathVariable String indicator,
            @RequestParam(defaultValue = "") String fra,
            HttpServletResponse response) {
        choosing.raise(round, indicator, viewer);
        flash.sayWithUndo(response, "/var-kvalitet/" + round + "/ikke-loft/" + indicator, "quality.rounds.raised");
        return fra.equals("mote") ? new SeeOther("/var-kvalitet/" + round + "/mote/" + indicator) : back(round);
    }

    @PostMapping(PATH + "/ikke-loft/{indicator}")
    SeeOther lower(Viewer viewer, @PathVariable UUID round, @PathVariable String indicator) {
        choosing.lower(round, indicator, viewer);
        return back(round);
    }

    @PostMapping(PATH + "/plassering")
    Object place(
            Viewer viewer,
            @PathVariable UUID round,
            @RequestParam Map<String, String> posted,
            Moment moment,
            HttpServletResponse response) {
        var found = rounds.find(round, viewer);
        if (found.answering()) {
            throw new Failure.NotFound();
        }
        return switch (choosing.place(round, placements(found, posted), viewer)) {
            case Choosing.Result.Placed() -> {
                flash.say(response, "quality.rounds.placed");
                yield back(round);
            }
            case Choosing.Result.TooManyDots() ->
                page(
                                found,
                                viewer,
                                moment,
                                Form.of(posted).withError("dots", "quality.rounds.dots.many", Placement.DOTS))
                        .status(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static Map<String, Placement> placements(Round round, Map<String, String> posted) {
        var placements = new HashMap<String, Placement>();
        for (var indicator : round.indicators()) {
            placements.put(
                    indicator,
                    new Placement(
                            Placement.scale(posted.get("nytte-" + indicator)),
                            Placement.scale(posted.get("innsats-" + indicator)),
                            posted.containsKey("prikk-" + indicator)));
        }
        return placements;
    }

    @PostMapping(PATH + "/opptelling")
    SeeOther count(Viewer viewer, @PathVariable UUID round, HttpServletResponse response) {
        choosing.count(round, viewer);
        flash.say(response, "quality.rounds.voted");
        return back(round);
    }

    @PostMapping(PATH + "/plassering/{indicator}")
    SeeOther placeTogether(
            Viewer viewer,
            @PathVariable UUID round,
            @PathVariable String indicator,
            @RequestParam(required = false) @Nullable String nytte,
            @RequestParam(required = false) @Nullable String innsats) {
        var impact = Placement.scale(nytte);
        var effort = Placement.scale(innsats);
        if (impact == null || effort == null) {
            rounds.find(round, viewer);
            return back(round);
        }
        choosing.placeTogether(round, indicator, impact, effort, viewer);
        return back(round);
    }

    @PostMapping(PATH + "/valg/{indicator}")
    SeeOther choose(Viewer viewer, @PathVariable UUID round, @PathVariable String indicator) {
        choosing.choose(round, indicator, true, viewer);
        return back(round);
    }

    @PostMapping(PATH + "/ikke-valg/{indicator}")
    SeeOther unchoose(Viewer viewer, @PathVariable UUID round, @PathVariable String indicator) {
        choosing.choose(round, indicator, false, viewer);
        return back(round);
    }

    private static SeeOther back(UUID round) {
        return new SeeOther("/var-kvalitet/" + round + "/prioritering");
    }

    /**
     * @param mine where the viewer has placed things
     * @param alone whether everybody places alone, and it has not been counted
     */
    public record View(
            Round round,
            RoundContent content,
            List<Candidate> candidates,
            Map<String, Placement> mine,
            Map<String, Consensus> agreed,
            Plot plot,
            boolean alone,
            boolean leads,
            Form form,
            Moment moment) {

        public Localized text(Candidate candidate) {
            return content.item(candidate.indicator()).orElseThrow().text();
        }

        /** What the service agreed on, in the edition's words; null while it has not. */
        public @Nullable Localized level(Candidate candidate) {
            var level =
                    agreed.getOrDefault(candidate.indicator(), Consensus.NONE).level();
            return level == null ? null : content.name(level);
        }

        public boolean placed(Candidate candidate, String field, int value) {
            var sent = form.value(field + "-" + candidate.indicator());
            if (!sent.isEmpty()) {
                return sent.equals(String.valueOf(value));
            }
            var placement = mine.getOrDefault(candidate.indicator(), Placement.NONE);
            var known = field.equals("nytte") ? placement.impact() : placement.effort();
            return known != null && known == value;
        }

        public boolean dotted(Candidate candidate) {
            return mine.getOrDefault(candidate.indicator(), Placement.NONE).dot();
        }

        public boolean choosable() {
            return round.meeting() && !alone;
        }
    }
}
