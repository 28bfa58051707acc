package no.karrierekvalitet.development;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a person deleted from their plan is gone for good once they have had an hour to change their mind. */
@Repository
class BinStore {

    static final Duration KEPT = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    BinStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void empty() {
        var before = Timestamp.from(clock.instant().minus(KEPT));
        for (var table : List.of("activity", "goal", "entry")) {
            jdbc.sql("delete from development." + table + " where deleted_at < ?")
                    .param(before)
                    .update();
        }
    }
}
