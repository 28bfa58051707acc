package no.karrierekvalitet.workshop.making.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Localized;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Which events have one organiser, and which have none. */
@Repository
class OrganiserStore {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    OrganiserStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Localized> onlyOrganisedBy(UUID person) {
        return jdbc.sql("""
                select e.title from workshop.event e
                  join workshop.staff s on s.event_id = e.id and s.role = 'ORGANISER'
                 group by e.id having bool_and(s.person_id = ?) order by e.starts_on, e.id
                """)
                .param(person)
                .query((row, _) -> json.readValue(row.getString("title"), Localized.class))
                .list();
    }

    /** Newest first. */
    List<Ownerless> withoutOrganiser() {
        return jdbc.sql("""
                select id, title, starts_on from workshop.event e
                 where not exists (select from workshop.staff s where s.event_id = e.id and s.role = 'ORGANISER')
                 order by starts_on desc, id
                """)
                .query((row, _) -> new Ownerless(
                        row.getObject("id", UUID.class),
                        json.readValue(row.getString("title"), Localized.class),
                        row.getObject("starts_on", LocalDate.class)))
                .list();
    }
}
