package no.karrierekvalitet.workshop.making;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Events as they are made. */
@Repository
class MakingStore {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    MakingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            UUID event,
            Outline outline,
            Localized summary,
            int days,
            @Nullable String template,
            @Nullable UUID series,
            @Nullable Integer people,
            UUID edition,
            UUID maker,
            Instant now) {
        jdbc.sql("""
                insert into workshop.event (id, code, title, summary, languages, template, series_id, service_id, edition_id,
                                            place, starts_on, days, status, capacity, created_by, created_at)
                values (:id, :code, :title::jsonb, :summary::jsonb, :languages, :template, :series, :service, :edition,
                        :place, :starts, :days, 'DRAFT', :people, :maker, :now)
                """)
                .param("id", event)
                .param("code", freeCode())
                .param("title", json.writeValueAsString(outline.title()))
                .param("summary", json.writeValueAsString(summary))
                .param(
                        "languages",
                        outline.languages().stream().map(Language::code).toArray(String[]::new))
                .param("template", template)
                .param("series", series)
                .param("service", outline.service())
                .param("edition", edition)
                .param("place", outline.place())
                .param("starts", outline.startsOn())
                .param("days", days)
                .param("people", people)
                .param("maker", maker)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The chance that another event takes it in the meantime is one in millions; then the making is tried again by hand. */
    private String freeCode() {
        while (true) {
            var code = JoinCode.random();
            var taken = jdbc.sql("select exists (select from workshop.event where code = ?)")
                    .param(code)
                    .query(Boolean.class)
                    .single();
            if (!taken) {
                return code;
            }
        }
    }

    void engage(UUID event, UUID person, String role) {
        jdbc.sql("insert into workshop.staff (event_id, person_id, role) values (?, ?, ?) on conflict do nothing")
                .params(event, person, role)
                .update();
    }
}
