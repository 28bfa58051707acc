package no.karrierekvalitet.quality.rounds.meeting;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.karrierekvalitet.quality.rounds.answering.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was counted. */
@Repository
class SpreadStore {

    private final JdbcClient jdbc;

    SpreadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID round, String indicator, Spread spread) {
        jdbc.sql("""
                insert into quality.spread (round_id, indicator, counts, practitioners)
                values (:round, :indicator, :counts, :practitioners)
                """)
                .param("round", round)
                .param("indicator", indicator)
                .param("counts", spread.counts().toArray(Integer[]::new))
                .param(
                        "practitioners",
                        spread.practitioners() == null
                                ? null
                                : spread.practitioners().toArray(Integer[]::new))
                .update();
    }

    void keep(UUID round, Word word, int place) {
        jdbc.sql("insert into quality.spoken (round_id, area, kind, place, text) values (?, ?, ?, ?, ?)")
                .params(round, word.area(), word.kind().name(), place, word.text())
                .update();
    }

    Map<String, Spread> of(UUID round) {
        var spreads = new HashMap<String, Spread>();
        jdbc.sql("select indicator, counts, practitioners from quality.spread where round_id = ?")
                .param(round)
                .query(row -> {
                    var practitioners = row.getArray(3);
                    spreads.put(
                            row.getString(1),
                            new Spread(
                                    numbers(row.getArray(2)), practitioners == null ? null : numbers(practitioners)));
                });
        return spreads;
    }

    private static List<Integer> numbers(Array array) throws SQLException {
        return List.of((Integer[]) array.getArray());
    }

    /** A few words about an area that somebody let go. */
    record Spoken(Word.Kind kind, String text) {}

    List<Spoken> spoken(UUID round, String area) {
        return jdbc.sql("select kind, text from quality.spoken where round_id = ? and area = ? order by kind, place")
                .params(round, area)
                .query((row, _) -> new Spoken(Word.Kind.valueOf(row.getString(1)), row.getString(2)))
                .list();
    }

    /** Who answered the service's other rounds that have been shown since a day, as far as they are still there. */
    List<Set<UUID>> shownSince(UUID service, UUID but, Instant since) {
        var answered = new HashMap<UUID, Integer>();
        var who = new HashMap<UUID, Set<UUID>>();
        jdbc.sql("""
                select r.id, r.answered, coalesce(p.person_id, md5(lower(p.email))::uuid) as who
                from quality.round r
                left join quality.participant p on p.round_id = r.id
                     and exists (select from quality.answer a where a.participant_id = p.id)
                where r.service_id = :service and r.id <> :but and r.showing = 'PICTURE' and r.answers_closed_at > :since
                """)
                .param("service", service)
                .param("but", but)
                .param("since", Timestamp.from(since))
                .query(row -> {
                    var round = row.getObject(1, UUID.class);
                    answered.put(round, row.getInt(2));
                    add(who.computeIfAbsent(round, _ -> new HashSet<>()), row.getObject(3, UUID.class));
                });
        return who.entrySet().stream()
                .map(round -> Disclosure.with(round.getValue(), answered.getOrDefault(round.getKey(), 0)))
                .toList();
    }

    private static void add(Set<UUID> all, @Nullable UUID one) {
        if (one != null) {
            all.add(one);
        }
    }

    /** What was counted in rounds that were closed before a moment has served its time. */
    void forgetClosedBefore(Instant moment) {
        var at = Timestamp.from(moment);
        jdbc.sql("delete from quality.spread where round_id in (select id from quality.round where closed_at < ?)")
                .param(at)
                .update();
        jdbc.sql("delete from quality.spoken where round_id in (select id from quality.round where closed_at < ?)")
                .param(at)
                .update();
    }
}
