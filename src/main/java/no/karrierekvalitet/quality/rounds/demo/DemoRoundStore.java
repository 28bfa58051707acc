package no.karrierekvalitet.quality.rounds.demo;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.quality.rounds.Part;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.meeting.Spread;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes rounds as they stand after two years. */
@Repository
class DemoRoundStore {

    private final JdbcClient jdbc;

    DemoRoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Round round) {
        jdbc.sql("""
                insert into quality.round (id, service_id, edition_id, site, areas, indicators, deadline, phase, started_by,
                       started_at, copied_from, answered, showing, answers_closed_at, votes_closed_at, closed_at)
                values (:id, :service, :edition, '', :areas, :indicators, :deadline, :phase, :by, :startedAt, :copiedFrom,
                        :answered, :showing, :counted, :voted, :closed)
                """)
                .param("id", round.id())
                .param("service", round.service())
                .param("edition", round.edition())
                .param("areas", round.areas().toArray(String[]::new))
                .param("indicators", round.indicators().toArray(String[]::new))
                .param("deadline", round.deadline())
                .param("phase", round.phase().name())
                .param("by", round.startedBy())
                .param("startedAt", Timestamp.from(round.startedAt()))
                .param("copiedFrom", round.copiedFrom())
                .param("answered", round.answered())
                .param(
                        "showing",
                        round.showing() == null ? null : round.showing().name())
                .param("counted", at(round.answersClosedAt()))
                .param("voted", at(round.votesClosedAt()))
                .param("closed", at(round.closedAt()))
                .update();
    }

    private static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    UUID ask(UUID round, UUID person, Part part, boolean brings, @Nullable Instant done) {
        var id = UUID.nameUUIDFromBytes((round + " " + person).getBytes(StandardCharsets.UTF_8));
        jdbc.sql("""
                insert into quality.participant (id, round_id, person_id, part, brings, done_at)
                values (:id, :round, :person, :part, :brings, :done)
                """)
                .param("id", id)
                .param("round", round)
                .param("person", person)
                .param("part", part.name())
                .param("brings", brings)
                .param("done", at(done))
                .update();
        return id;
    }

    void answer(UUID participant, Map<String, Level> answers, Instant at) {
        var given = List.copyOf(answers.entrySet());
        jdbc.sql("""
                insert into quality.answer (participant_id, indicator, level, answered_at)
                select :participant, one.*, cast(:at as timestamptz) from unnest(:indicators::text[], :levels::smallint[]) as one
                """)
                .param("participant", participant)
                .param("at", Timestamp.from(at))
                .param("indicators", given.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param(
                        "levels",
                        given.stream().map(one -> (short) one.getValue().code()).toArray(Short[]::new))
                .update();
    }

    void show(UUID round, String indicator, Spread spread) {
        var practitioners = spread.practitioners();
        jdbc.sql("""
                insert into quality.spread (round_id, indicator, counts, practitioners)
                values (:round, :indicator, :counts, :practitioners)
                """)
                .param("round", round)
                .param("indicator", indicator)
                .param("counts", spread.counts().toArray(Integer[]::new))
                .param("practitioners", practitioners == null ? null : practitioners.toArray(Integer[]::new))
                .update();
    }

    void agree(UUID round, String indicator, Level level, String grounds, boolean carried, Instant at) {
        jdbc.sql("""
                insert into quality.consensus (round_id, indicator, level, grounds, carried, changed_at)
                values (:round, :indicator, :level, :grounds, :carried, :at)
                """)
                .param("round", round)
                .param("indicator", indicator)
                .param("level", level.code())
                .param("grounds", grounds)
                .param("carried", carried)
                .param("at", Timestamp.from(at))
                .update();
    }

    void lift(UUID round, String indicator, int placed, int impact, int effort, int dots, boolean chosen, Instant at) {
        jdbc.sql("""
                insert into quality.candidate (round_id, indicator, placed, impact, effort, dots, chosen, raised_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(round, indicator, placed, impact, effort, dots, chosen, Timestamp.from(at))
                .update();
    }

    void plan(UUID id, Round round, ToldRound.Planned action, UUID responsible, LocalDate due, Instant at) {
        jdbc.sql("""
                insert into quality.action (id, service_id, title, measure, responsible, taken, due, status, effect, source,
                       source_id, element, created_at, changed_at)
                values (:id, :service, :title, :measure, :responsible, true, :due, :status, :effect, 'ROUND', :round, :element,
                        :at, :at)
                """)
                .param("id", id)
                .param("service", round.service())
                .param("title", action.title())
                .param("measure", action.measure())
                .param("responsible", responsible)
                .param("due", due)
                .param("status", action.status())
                .param("effect", action.effect())
                .param("round", round.id())
                .param("element", "quality-model/" + action.about())
                .param("at", Timestamp.from(at))
                .update();
    }
}
