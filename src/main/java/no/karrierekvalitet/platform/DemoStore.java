package no.karrierekvalitet.platform;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one row that says what this database is. */
@Repository
class DemoStore {

    private final JdbcClient jdbc;

    DemoStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this was the first start; another node starting at the same moment waits here. */
    boolean settle(boolean demo, Instant now) {
        return jdbc.sql("insert into platform.installation (demo, settled_at) values (?, ?) on conflict do nothing")
                        .param(demo)
                        .param(Timestamp.from(now))
                        .update()
                == 1;
    }

    boolean isDemo() {
        return jdbc.sql("select demo from platform.installation")
                .query(Boolean.class)
                .single();
    }
}
