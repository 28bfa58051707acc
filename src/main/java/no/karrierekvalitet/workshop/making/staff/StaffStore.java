package no.karrierekvalitet.workshop.making.staff;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.workshop.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of staff. */
@Repository
class StaffStore {

    private final JdbcClient jdbc;

    StaffStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, List<Part>> roles(UUID event) {
        return jdbc
                .sql("select person_id, role from workshop.staff where event_id = ?")
                .param(event)
                .query((row, _) ->
                        Map.entry(row.getObject("person_id", UUID.class), Part.valueOf(row.getString("role"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Nobody joins or leaves them before this transaction ends. */
    List<UUID> organisers(UUID event) {
        return jdbc.sql("select person_id from workshop.staff where event_id = ? and role = 'ORGANISER' for update")
                .param(event)
                .query((row, _) -> row.getObject("person_id", UUID.class))
                .list();
    }

    void engage(UUID event, UUID person, Part role) {
        jdbc.sql("insert into workshop.staff (event_id, person_id, role) values (?, ?, ?) on conflict do nothing")
                .params(event, person, role.name())
                .update();
    }

    void end(UUID event, UUID person, Part role) {
        jdbc.sql("delete from workshop.staff where event_id = ? and person_id = ? and role = ?")
                .params(event, person, role.name())
                .update();
    }

    record Work(UUID event, String title, String startsOn, String role) {}

    List<Work> of(UUID person) {
        return jdbc.sql("""
                select e.id, e.title ->> 'nb' as title, e.starts_on, s.role
                  from workshop.staff s join workshop.event e on e.id = s.event_id
                 where s.person_id = ? order by e.starts_on, e.id, s.role
                """)
                .param(person)
                .query((row, _) -> new Work(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("starts_on"),
                        row.getString("role")))
                .list();
    }
}
