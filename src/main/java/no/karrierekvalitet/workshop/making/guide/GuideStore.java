package no.karrierekvalitet.workshop.making.guide;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The link that opens an event's guide. */
@Repository
class GuideStore {

    private final JdbcClient jdbc;

    GuideStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> token(UUID event) {
        return jdbc.sql("select guide_token from workshop.event where id = ? and guide_token is not null")
                .param(event)
                .query(String.class)
                .optional();
    }

    void set(UUID event, String token) {
        jdbc.sql("update workshop.event set guide_token = ? where id = ?")
                .params(token, event)
                .update();
    }
}
