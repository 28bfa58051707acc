package no.karrierekvalitet.quality.sharing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What services have shared. Owners' questions hold the owner's right in them, and ask no other table of the product. */
@Repository
class ShareStore {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    ShareStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String write(Content content) {
        return json.writeValueAsString(content);
    }

    void share(UUID service, UUID round, String content) {
        jdbc.sql("""
                insert into quality.share (service_id, round_id, content, shared_at)
                values (:service, :round, cast(:content as jsonb), :now)
                on conflict (service_id, round_id) do update
                   set content = excluded.content, shared_at = excluded.shared_at
                """)
                .param("service", service)
                .param("round", round)
                .param("content", content)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    void revoke(UUID service, UUID round) {
        jdbc.sql("delete from quality.share where service_id = ? and round_id = ?")
                .params(service, round)
                .update();
    }

    /** When each of a service's rounds was shared. */
    Map<UUID, Instant> of(UUID service) {
        var shared = new LinkedHashMap<UUID, Instant>();
        jdbc.sql("select round_id, shared_at from quality.share where service_id = ?")
                .param(service)
                .query((row, _) -> Map.entry(
                        row.getObject("round_id", UUID.class),
                        row.getTimestamp("shared_at").toInstant()))
                .list()
                .forEach(entry -> shared.put(entry.getKey(), entry.getValue()));
        return shared;
    }

    /**
     * One service of an owner with one round it shares, or with none.
     *
     * @param organisation null where the service has none
     */
    record Row(
            UUID service,
            String name,
            @Nullable UUID organisation,
            @Nullable String organisationName,
            @Nullable Instant sharedAt,
            @Nullable Content content) {

        Row with(Content other) {
            return new Row(service, name, organisation, organisationName, sharedAt, other);
        }
    }

    /** Whether this person owns any service today. */
    boolean owns(UUID person) {
        return jdbc.sql("""
                select exists (select from identity.membership where person_id = :person and role = 'OWNER'
                               and valid_from <= :day and (valid_to is null or valid_to > :day))
                """)
                .param("person", person)
                .param("day", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    /** The services this person owns today, by name, each with everything it shares, the newest round first. */
    List<Row> owned(UUID person) {
        return jdbc.sql("""
                select s.id, s.name, o.id as organisation, o.name as organisation_name, sh.shared_at, sh.content
                  from identity.service s
                  left join identity.organisation o on o.id = s.organisation_id
                  left join quality.share sh on sh.service_id = s.id
                 where exists (select from identity.membership m where m.person_id = :person and m.service_id = s.id
                               and m.role = 'OWNER' and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day))
                   and (s.valid_to is null or s.valid_to > :day)
                 order by lower(s.name), s.id, sh.content ->> 'closed' desc, sh.shared_at desc
                """)
                .param("person", person)
                .param("day", LocalDate.now(clock))
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("organisation", UUID.class),
                        row.getString("organisation_name"),
                        row.getTimestamp("shared_at") == null
                                ? null
                                : row.getTimestamp("shared_at").toInstant(),
                        row.getString("content") == null
                                ? null
                                : json.readValue(row.getString("content"), Content.class)))
                .list();
    }
}
