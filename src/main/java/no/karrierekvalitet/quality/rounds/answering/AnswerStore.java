package no.karrierekvalitet.quality.rounds.answering;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.quality.rounds.Part;
import no.karrierekvalitet.quality.rounds.answering.OwnAnswers.Given;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers in PostgreSQL. Every statement carries the participant, so nobody else's is reached. */
@Repository
class AnswerStore {

    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Given> answers(UUID participant) {
        var answers = new LinkedHashMap<String, Given>();
        jdbc.sql("select indicator, level, answered_at from quality.answer where participant_id = ?")
                .param(participant)
                .query(row -> {
                    answers.put(
                            row.getString(1),
                            new Given(
                                    Level.ofCode(row.getInt(2)),
                                    row.getTimestamp(3).toInstant()));
                });
        return answers;
    }

    Map<String, Word> words(UUID participant) {
        var words = new LinkedHashMap<String, Word>();
        jdbc.sql("select area, kind, text, released, written_at from quality.word where participant_id = ?")
                .param(participant)
                .query((row, _) -> new Word(
                        row.getString(1),
                        Word.Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getBoolean(4),
                        row.getTimestamp(5).toInstant()))
                .list()
                .forEach(word -> words.put(word.place(), word));
        return words;
    }

    /** The newest wins, whatever comes first. */
    void save(UUID participant, Map<String, Given> answers) {
        if (answers.isEmpty()) {
            return;
        }
        var given = List.copyOf(answers.entrySet());
        jdbc.sql("""
                insert into quality.answer as known (participant_id, indicator, level, answered_at)
                select :participant, one.* from unnest(:indicators::text[], :levels::smallint[], :at::timestamptz[]) as one
                on conflict (participant_id, indicator) do update
                set level = excluded.level, answered_at = excluded.answered_at
                where known.answered_at < excluded.answered_at
                """)
                .param("participant", participant)
                .param("indicators", given.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param(
                        "levels",
                        given.stream()
                                .map(one -> (short) one.getValue().level().code())
                                .toArray(Short[]::new))
                .param(
                        "at",
                        given.stream()
                                .map(one -> one.getValue().at().toString())
                                .toArray(String[]::new))
                .update();
    }

    void save(UUID participant, Word word) {
        jdbc.sql("""
                insert into quality.word as known (participant_id, area, kind, text, released, written_at)
                values (:participant, :area, :kind, :text, :released, :at)
                on conflict (participant_id, area, kind) do update
                set text = excluded.text, released = excluded.released, written_at = excluded.written_at
                where known.written_at < excluded.written_at
                """)
                .param("participant", participant)
                .param("area", word.area())
                .param("kind", word.kind().name())
                .param("text", word.text())
                .param("released", word.released())
                .param("at", Timestamp.from(word.at()))
                .update();
    }

    /** The person's place in the last round of the service they answered in before this one. */
    Optional<Earlier> earlier(UUID round, UUID person) {
        return jdbc.sql("""
                select p.id, r.edition_id from quality.round now
                join quality.round r on r.service_id = now.service_id and r.started_at < now.started_at
                join quality.participant p on p.round_id = r.id
                where now.id = :round and p.person_id = :person
                and exists (select from quality.answer a where a.participant_id = p.id)
                order by r.started_at desc limit 1
                """)
                .param("round", round)
                .param("person", person)
                .query((row, _) ->
                        new Earlier(row.getObject("id", UUID.class), row.getObject("edition_id", UUID.class)))
                .optional();
    }

    /** @param edition the one that round is on */
    record Earlier(UUID participant, UUID edition) {}

    /** Puts back what was only carried over from earlier. */
    void dropBefore(UUID participant, Instant started) {
        jdbc.sql("delete from quality.answer where participant_id = ? and answered_at < ?")
                .params(participant, Timestamp.from(started))
                .update();
    }

    /** Everything that has been answered in a round, to be counted. A partner is who they are in every round: their address. */
    List<Sheets.Row> rows(UUID round) {
        return jdbc.sql("""
                select p.id, coalesce(p.person_id, md5(lower(p.email))::uuid), p.part, a.indicator, a.level
                from quality.participant p join quality.answer a on a.participant_id = p.id where p.round_id = ?
                """)
                .param(round)
                .query((row, _) -> new Sheets.Row(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        Part.valueOf(row.getString(3)),
                        row.getString(4),
                        Level.ofCode(row.getInt(5))))
                .list();
    }

    List<Word> released(UUID round) {
        return jdbc.sql("""
                select w.area, w.kind, w.text, w.written_at from quality.word w
                join quality.participant p on p.id = w.participant_id
                where p.round_id = ? and w.released and w.text <> ''
                """)
                .param(round)
                .query((row, _) -> new Word(
                        row.getString(1),
                        Word.Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        true,
                        row.getTimestamp(4).toInstant()))
                .list();
    }

    /** A person's places in rounds, for what they take out. */
    List<Own> ofPerson(UUID person) {
        return jdbc.sql("""
                select p.id, r.id as round, s.name, r.started_at, p.part
                from quality.participant p join quality.round r on r.id = p.round_id
                join identity.service s on s.id = r.service_id where p.person_id = ? order by r.started_at
                """)
                .param(person)
                .query((row, _) -> new Own(
                        row.getObject("id", UUID.class),
                        row.getObject("round", UUID.class),
                        row.getString("name"),
                        row.getTimestamp("started_at").toInstant(),
                        row.getString("part")))
                .list();
    }

    record Own(UUID participant, UUID round, String service, Instant startedAt, String part) {}
}
