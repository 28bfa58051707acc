package no.karrierekvalitet.quality.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What services have set out to do. */
@Repository
class ActionStore {

    private static final String SELECT = """
            select a.*, p.name as responsible_name,
                   exists (select from identity.membership m where m.person_id = a.responsible
                           and m.service_id = a.service_id and m.valid_from <= :day
                           and (m.valid_to is null or m.valid_to > :day)) as here
              from quality.action a left join identity.person p on p.id = a.responsible
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ActionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID id, NewAction action) {
        jdbc.sql("""
                insert into quality.action
                       (id, service_id, title, measure, responsible, taken, due, source, source_id, element, created_at,
                        changed_at)
                values (:id, :service, :title, :measure, :responsible, cast(:responsible as uuid) is not null, :due, :source,
                        :sourceId, :element, :now, :now)
                """)
                .param("id", id)
                .param("service", action.service())
                .param("title", action.title())
                .param("measure", action.measure())
                .param("responsible", action.responsible())
                .param("due", action.due())
                .param("source", action.source().name())
                .param("sourceId", action.sourceId())
                .param("element", action.element())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** What was said at an event, for the service of somebody who belongs to it; false when it has been heard before. */
    boolean addGiven(UUID id, UUID given, UUID person, UUID service, String title, String event, String path) {
        return jdbc.sql("""
                insert into quality.action (id, service_id, title, source, source_name, source_path, given_id, created_at,
                                            changed_at)
                select :id, :service, :title, 'EVENT', :event, :path, :given, :now, :now
                 where exists (select from identity.membership m where m.person_id = :person and m.service_id = :service
                               and m.role <> 'OWNER' and m.valid_from <= :day
                               and (m.valid_to is null or m.valid_to > :day))
                on conflict (given_id) do nothing
                """)
                        .param("id", id)
                        .param("given", given)
                        .param("person", person)
                        .param("service", service)
                        .param("title", title)
                        .param("event", event)
                        .param("path", path)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("day", LocalDate.now(clock))
                        .update()
                == 1;
    }

    List<Action> of(UUID service) {
        return jdbc.sql(SELECT + """
                 where a.service_id = :service and a.deleted_at is null
                 order by a.due nulls last, a.created_at, a.id
                """)
                .param("service", service)
                .param("day", LocalDate.now(clock))
                .query(ActionStore::action)
                .list();
    }

    /** @param due null when there is no date */
    record Mine(
            String service,
            String title,
            String status,
            @Nullable LocalDate due) {}

    List<Mine> ofPerson(UUID person) {
        return jdbc.sql("""
                select s.name, a.title, a.status, a.due from quality.action a join identity.service s on s.id = a.service_id
                 where a.responsible = ? and a.deleted_at is null order by s.name, a.created_at, a.id
                """)
                .param(person)
                .query((row, _) -> new Mine(
                        row.getString("name"),
                        row.getString("title"),
                        ActionStatus.valueOf(row.getString("status")).key(),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    /** Open actions that a person is responsible for where they work today, the nearest date first. */
    List<Action> openOf(UUID person, int limit) {
        return jdbc.sql(SELECT + """
                 where a.responsible = :person and a.deleted_at is null and a.status in ('PLANNED', 'UNDER_WAY')
                   and exists (select from identity.membership m where m.person_id = :person
                               and m.service_id = a.service_id and m.role <> 'OWNER' and m.valid_from <= :day
                               and (m.valid_to is null or m.valid_to > :day))
                 order by a.due nulls last, a.created_at, a.id limit :limit
                """)
                .param("person", person)
                .param("day", LocalDate.now(clock))
                .param("limit", limit)
                .query(ActionStore::action)
                .list();
    }

    Optional<Action> find(UUID service, UUID action) {
        return one(service, action, "and a.deleted_at is null");
    }

    Optional<Action> findDeleted(UUID service, UUID action) {
        return one(service, action, "and a.deleted_at is not null");
    }

    private Optional<Action> one(UUID service, UUID action, String which) {
        return jdbc.sql(SELECT + " where a.service_id = :service and a.id = :id " + which)
                .param("service", service)
                .param("id", action)
                .param("day", LocalDate.now(clock))
                .query(ActionStore::action)
                .optional();
    }

    /** Whoever moves it at the same time waits until this is done. */
    void lock(UUID action) {
        jdbc.sql("select id from quality.action where id = ? for update")
                .param(action)
                .query(UUID.class)
                .optional();
    }

    /** Whether it was still the version that was seen. */
    boolean change(UUID action, int version, Action.Text text) {
        return jdbc.sql("""
                update quality.action
                   set title = :title, measure = :measure, responsible = :responsible, due = :due, status = :status,
                       taken = cast(:responsible as uuid) is not null or (taken and responsible is null),
                       effect = :effect, version = version + 1, changed_at = :now
                 where id = :id and version = :version and deleted_at is null
                """)
                        .param("id", action)
                        .param("version", version)
                        .param("title", text.title())
                        .param("measure", text.measure())
                        .param("responsible", text.responsible())
                        .param("due", text.due())
                        .param("status", text.status().name())
                        .param("effect", text.effect())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** @param at when it was deleted; null for having it back */
    void setDeleted(UUID action, @Nullable Instant at) {
        jdbc.sql("update quality.action set deleted_at = :at, version = version + 1 where id = :id")
                .param("id", action)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    void forgetDeleted(Instant before) {
        jdbc.sql("delete from quality.action where deleted_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    private static Action action(ResultSet row, int number) throws SQLException {
        var responsible = row.getObject("responsible", UUID.class);
        var here = row.getBoolean("here");
        return new Action(
                row.getObject("id", UUID.class),
                row.getObject("service_id", UUID.class),
                new Action.Text(
                        row.getString("title"),
                        row.getString("measure"),
                        responsible,
                        row.getObject("due", LocalDate.class),
                        ActionStatus.valueOf(row.getString("status")),
                        row.getString("effect")),
                row.getBoolean("taken")
                        ? new Action.Responsible(responsible, here ? row.getString("responsible_name") : "", here)
                        : null,
                new Action.Origin(
                        Source.valueOf(row.getString("source")),
                        row.getObject("source_id", UUID.class),
                        row.getString("source_name"),
                        row.getString("source_path")),
                row.getString("element"),
                row.getInt("version"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
