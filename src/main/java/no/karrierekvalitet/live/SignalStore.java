package no.karrierekvalitet.live;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The clock that counts signalling commits, and when each topic last changed by it. */
@Repository
class SignalStore {

    static final String CHANNEL = "live";

    private final JdbcClient jdbc;

    SignalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The last statement of a transaction, see {@link Announcement}.
     *
     * @param changes kinds by topic, at least one
     */
    void announce(SequencedMap<String, String> changes, Instant at) {
        jdbc.sql("""
                        with tick as (update live.clock set n = n + 1 returning n),
                             moved as (insert into live.topic (name, changed, at)
                                       select name, n, cast(:at as timestamptz)
                                         from tick, unnest(:topics) name
                                       on conflict (name) do update set changed = excluded.changed, at = excluded.at)
                        select pg_notify(:channel, n || note) from tick, unnest(:notes) note
                        """)
                .param("at", Timestamp.from(at))
                .param("topics", changes.keySet().toArray(String[]::new))
                .param("channel", CHANNEL)
                .param("notes", Signal.notes(changes).toArray(String[]::new))
                .query((_, _) -> "")
                .list();
    }

    /** The last signal that has been committed. */
    long last() {
        return jdbc.sql("select n from live.clock").query(Long.class).single();
    }

    /**
     * Those of the topics that have changed since a signal; all of them when that signal is still to come, as after a
     * restored backup.
     */
    Set<String> changedSince(long since, Collection<String> topics) {
        return Set.copyOf(jdbc.sql("""
                        select name from unnest(:topics) name
                         where :since > (select n from live.clock)
                            or exists (select from live.topic t where t.name = name.name and t.changed > :since)
                        """)
                .param("topics", topics.toArray(String[]::new))
                .param("since", since)
                .query(String.class)
                .list());
    }

    /** Everything that has changed since, oldest first. */
    List<Signal> since(long since) {
        return jdbc.sql("select name, changed from live.topic where changed > ? order by changed")
                .param(since)
                .query((row, _) -> new Signal(row.getLong("changed"), row.getString("name"), ""))
                .list();
    }

    /** Forgets topics that have been still since then: nobody who was away that long comes back to an old page. */
    void forgetStill(Instant since) {
        jdbc.sql("delete from live.topic where at < ?")
                .param(Timestamp.from(since))
                .update();
    }
}
