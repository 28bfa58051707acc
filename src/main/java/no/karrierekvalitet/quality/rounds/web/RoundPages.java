package no.karrierekvalitet.quality.rounds.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.quality.rounds.Participant;
import no.karrierekvalitet.quality.rounds.Participants;
import no.karrierekvalitet.quality.rounds.Participants.Place;
import no.karrierekvalitet.quality.rounds.Participants.Progress;
import no.karrierekvalitet.quality.rounds.Phase;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.RoundContent;
import no.karrierekvalitet.quality.rounds.RoundSummary;
import no.karrierekvalitet.quality.rounds.Rounds;
import no.karrierekvalitet.quality.rounds.answering.Answers;
import no.karrierekvalitet.quality.rounds.answering.OwnAnswers;
import no.karrierekvalitet.quality.rounds.meeting.Agreements;
import no.karrierekvalitet.quality.rounds.meeting.Consensus;
import no.karrierekvalitet.ui.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One round: where it is, what the viewer can do in it, and what it came to. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class RoundPages {

    private static final int SECONDS_EACH = 25;

    private final Rounds rounds;
    private final Participants participants;
    private final Answers answers;
    private final Agreements agreements;
    private final Services services;
    private final Editions editions;

    RoundPages(
            Rounds rounds,
            Participants participants,
            Answers answers,
            Agreements agreements,
            Services services,
            Editions editions) {
        this.rounds = rounds;
        this.participants = participants;
        this.answers = answers;
        this.agreements = agreements;
        this.services = services;
        this.editions = editions;
    }

    @GetMapping("/var-kvalitet/{round}")
    Page round(Viewer viewer, @PathVariable UUID round) {
        var found = rounds.findOrAsked(round, viewer);
        var service = services.find(found.service()).orElseThrow(Failure.NotFound::new);
        return Page.of("quality/rounds/round", view(found, service, viewer))
                .title("quality.rounds.round.title", service.name())
                .under(OverviewPages.HOME, "quality.rounds.title");
    }

    private View view(Round round, Service service, Viewer viewer) {
        var me = participants.of(round, viewer).orElse(null);
        var place = me == null ? null : new Place(round, me);
        var history = rounds.history(round.service());
        return new View(
                round,
                service,
                rounds.content(round),
                me,
                place == null ? null : answers.of(place),
                place != null && round.answering() && answers.hasEarlier(place),
                participants.progress(round),
                rounds.leads(round.service(), viewer),
                rounds.seesInto(round, viewer),
                history.stream()
                        .filter(one -> one.id().equals(round.id()))
                        .findFirst()
                        .orElseThrow(),
                history.stream()
                        .filter(one -> one.startedAt().isBefore(round.startedAt()) && one.phase() != Phase.ANSWERING)
                        .toList(),
                editions.current().id().equals(round.edition())
                        ? null
                        : editions.current().version(),
                round.answering() ? null : agreements.of(round));
    }

    /**
     * @param me null for somebody who is not asked
     * @param own what they have answered
     * @param hasLast whether they can begin from their answers of last time
     * @param leads whether they lead the round
     * @param inside whether they work in the service; an owner who is asked answers, and sees what the service shares elsewhere
     * @param earlier rounds to compare with
     * @param newerEdition version of the current edition, when the round is on an earlier one
     * @param agreed null while answers are taken
     */
    public record View(
            Round round,
            Service service,
            RoundContent content,
            @Nullable Participant me,
            @Nullable OwnAnswers own,
            boolean hasLast,
            Progress progress,
            boolean leads,
            boolean inside,
            RoundSummary summary,
            List<RoundSummary> earlier,
            @Nullable String newerEdition,
            @Nullable Map<String, Consensus> agreed) {

        public String state(RoundContent.Area area) {
            int answered = answered(area);
            return answered == 0 ? "new" : answered < area.items().size() ? "started" : "done";
        }

        public int answered(RoundContent.Area area) {
            return own == null ? 0 : own.answered(area.items());
        }

        public int answered() {
            return own == null ? 0 : own.answered(content.items());
        }

        public int asked() {
            return content.items().size();
        }

        /** Minutes that what is left takes, at twenty-five seconds each. */
        public int minutesLeft() {
            return Math.max(1, (int) Math.ceil((asked() - answered()) * SECONDS_EACH / 60.0));
        }

        /** Whether to offer beginning from last time: not to whoever has, or has nothing left to answer. */
        public boolean offersLast() {
            return hasLast
                    && own != null
                    && answered() < asked()
                    && content.items().stream().noneMatch(item -> own.carried(item.code(), round.startedAt()));
        }

        public String nextPath() {
            return content.areas().stream()
                    .filter(area -> answered(area) < area.items().size())
                    .findFirst()
                    .or(() -> content.areas().stream().findFirst())
                    .map(area -> round.path() + "/svar/" + area.area().slug())
                    .orElse(round.path());
        }

        public Consensus agreed(String indicator) {
            return agreed == null ? Consensus.NONE : agreed.getOrDefault(indicator, Consensus.NONE);
        }

        public List<Level> levels() {
            return List.of(Level.values());
        }
    }
}
