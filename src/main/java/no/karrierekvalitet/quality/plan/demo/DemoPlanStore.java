package no.karrierekvalitet.quality.plan.demo;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import no.karrierekvalitet.platform.Ids;
import no.karrierekvalitet.quality.plan.ActionStatus;
import no.karrierekvalitet.quality.plan.Change;
import no.karrierekvalitet.quality.plan.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes plans of services as they stand after two years, with their stories. */
@Repository
class DemoPlanStore {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final JdbcClient jdbc;

    DemoPlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param ended when it was done or dropped; null while it is open */
    record Told(
            UUID service,
            String title,
            String measure,
            @Nullable UUID responsible,
            @Nullable LocalDate due,
            ActionStatus status,
            String effect,
            Source source,
            @Nullable String event,
            @Nullable String element,
            LocalDate added,
            @Nullable LocalDate ended) {}

    void add(Told told) {
        var id = Ids.next();
        var last = told.ended() == null ? told.added() : told.ended();
        jdbc.sql("""
                insert into quality.action (id, service_id, title, measure, responsible, taken, due, status, effect,
                                            source, source_name, element, created_at, changed_at)
                values (:id, :service, :title, :measure, :responsible, cast(:responsible as uuid) is not null, :due, :status,
                        :effect, :source, :event, :element, :created, :changed)
                """)
                .param("id", id)
                .param("service", told.service())
                .param("title", told.title())
                .param("measure", told.measure())
                .param("responsible", told.responsible())
                .param("due", told.due())
                .param("status", told.status().name())
                .param("effect", told.effect())
                .param("source", told.source().name())
                .param("event", told.event())
                .param("element", told.element())
                .param("created", at(told.added(), 9))
                .param("changed", at(last, 15))
                .update();
        change(told, id, Change.What.ADDED, "", "", at(told.added(), 9));
        if (told.responsible() != null) {
            change(told, id, Change.What.TAKEN, "", "", at(told.added(), 10));
        }
        if (told.status() != ActionStatus.PLANNED) {
            change(told, id, Change.What.STATUS, "planned", told.status().key(), at(last, 14));
        }
        if (!told.effect().isEmpty()) {
            change(told, id, Change.What.EFFECT, "", told.effect(), at(last, 15));
        }
    }

    private void change(Told told, UUID action, Change.What what, String before, String after, Timestamp at) {
        jdbc.sql("""
                insert into quality.action_change (service_id, action_id, title, what, before, after, at)
                values (:service, :action, :title, :what, :before, :after, :at)
                """)
                .param("service", told.service())
                .param("action", action)
                .param("title", told.title())
                .param("what", what.name())
                .param("before", before)
                .param("after", after)
                .param("at", at)
                .update();
    }

    private static Timestamp at(LocalDate day, int hour) {
        Instant instant = day.atTime(hour, 0).atZone(NORWAY).toInstant();
        return Timestamp.from(instant);
    }
}
