package no.karrierekvalitet.selfevaluation.team;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Answered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Services of a test's own, with people who have evaluated themselves. */
@Component
public class SomeTeam {

    private final JdbcClient jdbc;
    private final Stage stage;
    private final Answered answered;
    private final Sharings sharings;
    private final Clock clock;

    SomeTeam(JdbcClient jdbc, Stage stage, Answered answered, Sharings sharings, Clock clock) {
        this.jdbc = jdbc;
        this.stage = stage;
        this.answered = answered;
        this.sharings = sharings;
        this.clock = clock;
    }

    /** A new service, with those of the cast who belong to SELF's service in the roles they have there. */
    public UUID service() {
        var service = empty();
        Stream.of(Someone.SELF, Someone.COLLEAGUE).forEach(someone -> join(service, someone.id(), "PRACTITIONER"));
        join(service, Someone.LEADER.id(), "LEADER");
        join(service, Someone.OWNER.id(), "OWNER");
        return service;
    }

    public UUID empty() {
        var service = UUID.randomUUID();
        jdbc.sql("""
                insert into identity.service (id, name, sector, county, valid_from, created_at)
                values (:id, :name, 'career-centre', '03', date '2024-01-01', now())
                """).param("id", service).param("name", "Team " + service).update();
        return service;
    }

    public void join(UUID service, UUID person, String role) {
        jdbc.sql("""
                insert into identity.membership (id, person_id, service_id, role, valid_from)
                values (gen_random_uuid(), :person, :service, :role, date '2024-01-01') on conflict do nothing
                """)
                .param("person", person)
                .param("service", service)
                .param("role", role)
                .update();
    }

    public void leave(UUID service, UUID person) {
        jdbc.sql("delete from identity.membership where service_id = ? and person_id = ?")
                .params(service, person)
                .update();
    }

    public Newcomer member(UUID service) {
        var person = stage.newcomer();
        join(service, person.id(), "PRACTITIONER");
        return person;
    }

    /** An evaluation with this mark everywhere, which nobody may count in yet. */
    public UUID answered(Viewer.Person person, char mark) {
        return answered.everywhere(person, mark).id();
    }

    /** An evaluation with this mark everywhere, which the service may count in. */
    @Transactional
    public UUID shared(Viewer.Person person, UUID service, char mark, boolean pooled) {
        var evaluation = answered.everywhere(person, mark).id();
        sharings.share(person, evaluation, service, pooled, clock.instant());
        return evaluation;
    }

    /** So many new members, each with an evaluation that is shared. */
    public void sharing(UUID service, int people, char mark) {
        IntStream.range(0, people).forEach(_ -> shared(member(service).person(), service, mark, false));
    }
}
