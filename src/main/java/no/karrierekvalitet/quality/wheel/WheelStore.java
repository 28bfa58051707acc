package no.karrierekvalitet.quality.wheel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The year wheels of services. */
@Repository
class WheelStore {

    /** As many years as anybody looks back. */
    private static final int MANY = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    WheelStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin(UUID id, UUID service, LocalDate startsOn) {
        jdbc.sql("insert into quality.wheel (id, service_id, starts_on, created_at) values (?, ?, ?, ?)")
                .params(id, service, startsOn, Timestamp.from(clock.instant()))
                .update();
    }

    void add(UUID wheel, int number, LocalDate day, @Nullable UUID host) {
        jdbc.sql("""
                insert into quality.gathering (wheel_id, number, day, host, hosted, changed_at)
                values (:wheel, :number, :day, :host, cast(:host as uuid) is not null, :now)
                """)
                .param("wheel", wheel)
                .param("number", number)
                .param("day", day)
                .param("host", host)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    Optional<Wheel> newest(UUID service) {
        return years(service, 0, 1).stream().findFirst();
    }

    /** The years before the one that the service follows, the newest first. */
    List<Wheel> earlier(UUID service) {
        return years(service, 1, MANY);
    }

    private List<Wheel> years(UUID service, int after, int most) {
        return jdbc.sql("""
                select * from quality.wheel where service_id = :service order by starts_on desc, created_at desc
                offset :after limit :most
                """)
                .param("service", service)
                .param("after", after)
                .param("most", most)
                .query((row, _) -> new Wheel(
                        row.getObject("id", UUID.class),
                        service,
                        row.getObject("starts_on", LocalDate.class),
                        turns(row.getObject("id", UUID.class))))
                .list();
    }

    /** How many gatherings the service has had in all its years, to go on with the turns. */
    int gatherings(UUID service) {
        return jdbc.sql("""
                select count(*) from quality.gathering g join quality.wheel w on w.id = g.wheel_id where w.service_id = ?
                """).param(service).query(Integer.class).single();
    }

    private List<Wheel.Turn> turns(UUID wheel) {
        return jdbc.sql("""
                select g.*, p.name as host_name,
                       exists (select from identity.membership m where m.person_id = g.host
                               and m.service_id = w.service_id and m.valid_from <= :day
                               and (m.valid_to is null or m.valid_to > :day)) as here
                  from quality.gathering g join quality.wheel w on w.id = g.wheel_id
                  left join identity.person p on p.id = g.host
                 where g.wheel_id = :wheel order by g.number
                """)
                .param("wheel", wheel)
                .param("day", LocalDate.now(clock))
                .query(WheelStore::turn)
                .list();
    }

    /** @param number of the gathering in its year */
    record Led(String service, int number, LocalDate day) {}

    List<Led> ledBy(UUID person) {
        return jdbc.sql("""
                select s.name, g.number, g.day from quality.gathering g join quality.wheel w on w.id = g.wheel_id
                  join identity.service s on s.id = w.service_id
                 where g.host = ? order by g.day, s.name
                """)
                .param(person)
                .query((row, _) ->
                        new Led(row.getString("name"), row.getInt("number"), row.getObject("day", LocalDate.class)))
                .list();
    }

    /** Whether it was still the version that was seen. */
    boolean change(UUID wheel, int number, int version, LocalDate day, @Nullable UUID host) {
        return jdbc.sql("""
                update quality.gathering
                   set day = :day, host = :host, hosted = cast(:host as uuid) is not null or (hosted and host is null),
                       version = version + 1, changed_at = :now
                 where wheel_id = :wheel and number = :number and version = :version
                """)
                        .param("wheel", wheel)
                        .param("number", number)
                        .param("version", version)
                        .param("day", day)
                        .param("host", host)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Whoever makes an event of it at the same time waits, and finds the one that was made. */
    Optional<UUID> lockedEvent(UUID wheel, int number) {
        return Optional.ofNullable(
                jdbc.sql("select event_id from quality.gathering where wheel_id = ? and number = ? for update")
                        .params(wheel, number)
                        .query((row, _) -> new Made(row.getObject(1, UUID.class)))
                        .single()
                        .event());
    }

    private record Made(@Nullable UUID event) {}

    void made(UUID wheel, int number, UUID event, UUID by) {
        jdbc.sql("update quality.gathering set event_id = ?, event_by = ? where wheel_id = ? and number = ?")
                .params(event, by, wheel, number)
                .update();
    }

    private static Wheel.Turn turn(ResultSet row, int number) throws SQLException {
        var here = row.getBoolean("here");
        var name = row.getString("host_name");
        return new Wheel.Turn(
                row.getInt("number"),
                row.getObject("day", LocalDate.class),
                row.getObject("host", UUID.class),
                here && name != null ? name : "",
                row.getBoolean("hosted") && !here,
                row.getObject("event_id", UUID.class),
                row.getObject("event_by", UUID.class),
                row.getInt("version"),
                row.getTimestamp("changed_at").toInstant());
    }
}
