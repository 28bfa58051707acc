package no.karrierekvalitet.quality;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.QualityModel;
import no.karrierekvalitet.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes services with people, owners and rounds to test with. */
@Component
public class SomeService {

    private final JdbcClient jdbc;
    private final Stage stage;
    private final Editions editions;
    private final Clock clock;

    SomeService(JdbcClient jdbc, Stage stage, Editions editions, Clock clock) {
        this.jdbc = jdbc;
        this.stage = stage;
        this.editions = editions;
        this.clock = clock;
    }

    public UUID organisation(String name) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into identity.organisation (id, name, created_at) values (?, ?, now())")
                .params(id, name)
                .update();
        return id;
    }

    public UUID service(String name, UUID organisation) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into identity.service (id, organisation_id, name, sector, county, valid_from, created_at)
                values (?, ?, ?, 'career-centre', '03', date '2024-01-01', now())
                """).params(id, organisation, name).update();
        return id;
    }

    public Newcomer member(UUID service, Role... roles) {
        var person = stage.newcomer();
        join(person.id(), service, roles);
        return person;
    }

    public void join(UUID person, UUID service, Role... roles) {
        for (var role : roles) {
            jdbc.sql("""
                    insert into identity.membership (id, person_id, service_id, role, valid_from)
                    values (?, ?, ?, ?, date '2025-01-01')
                    """)
                    .params(UUID.randomUUID(), person, service, role.name())
                    .update();
        }
    }

    public void leave(UUID person, UUID service) {
        jdbc.sql("update identity.membership set valid_to = ? where person_id = ? and service_id = ?")
                .params(LocalDate.now(clock), person, service)
                .update();
    }

    public QualityModel model() {
        return editions.quality(editions.current().id());
    }

    public String indicator(int number) {
        return model().areas().getFirst().subAreas().stream()
                .flatMap(sub -> sub.indicators().stream())
                .map(QualityModel.Indicator::id)
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    /** A closed round on the first area, with a level agreed on each indicator (as in rounds.Level.code) and one chosen. */
    public UUID closedRound(UUID service, int daysAgo, Map<String, Integer> agreed, String chosen) {
        var id = UUID.randomUUID();
        var area = model().areas().getFirst();
        var at = Timestamp.from(clock.instant().minus(Duration.ofDays(daysAgo)));
        jdbc.sql("""
                insert into quality.round (id, service_id, edition_id, areas, indicators, deadline, phase, started_at,
                                           answers_closed_at, answered, showing, votes_closed_at, closed_at)
                values (:id, :service, :edition, :areas, :indicators, :deadline, 'CLOSED', :at, :at, 6, 'PICTURE', :at, :at)
                """)
                .param("id", id)
                .param("service", service)
                .param("edition", editions.current().id())
                .param("areas", new String[] {area.id()})
                .param("indicators", List.copyOf(agreed.keySet()).toArray(String[]::new))
                .param("deadline", LocalDate.now(clock))
                .param("at", at)
                .update();
        agreed.forEach((indicator, level) -> jdbc.sql("""
                insert into quality.consensus (round_id, indicator, level, grounds, changed_at) values (?, ?, ?, ?, ?)
                """)
                .params(id, indicator, level, "Grunn som bare tjenesten ser", at)
                .update());
        jdbc.sql("insert into quality.candidate (round_id, indicator, chosen, raised_at) values (?, ?, true, ?)")
                .params(id, chosen, at)
                .update();
        return id;
    }
}
