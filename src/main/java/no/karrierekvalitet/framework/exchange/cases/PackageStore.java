package no.karrierekvalitet.framework.exchange.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.node.ObjectNode;

/** Foreign packages in the database. */
@Repository
class PackageStore {

    private static final String SELECT =
            "select id, title, creator, language, version, changed_at, imported_at, items, associations from framework.package ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PackageStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<ForeignPackage> all() {
        return jdbc.sql(SELECT + "order by title, id")
                .query(PackageStore::foreign)
                .list();
    }

    Optional<ForeignPackage> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(PackageStore::foreign)
                .optional();
    }

    /** Held until the transaction ends, so that two imports of one package come after one another. */
    void lock(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('framework.package'), hashtext(:id))")
                .param("id", id.toString())
                .query((_, _) -> true)
                .single();
    }

    void delete(UUID id) {
        jdbc.sql("delete from framework.package where id = :id").param("id", id).update();
    }

    void insert(ForeignPackage one, ObjectNode frame, @Nullable UUID by) {
        jdbc.sql("""
                insert into framework.package (id, title, creator, language, version, changed_at, imported_at, imported_by,
                    items, associations, frame)
                values (:id, :title, :creator, :language, :version, :changed, :at, :by, :items, :associations,
                    cast(:frame as json))
                """)
                .param("id", one.id())
                .param("title", one.title())
                .param("creator", one.creator())
                .param("language", one.language())
                .param("version", one.version())
                .param("changed", one.changedAt())
                .param("at", Timestamp.from(one.importedAt()))
                .param("by", by)
                .param("items", one.items())
                .param("associations", one.associations())
                .param("frame", frame.toString())
                .update();
    }

    void insert(UUID packageId, List<PackageEntry> entries) {
        batches.batchUpdate(
                """
                insert into framework.package_entry (package_id, kind, position, identifier, code, statement, type, origin,
                    destination, sequence, body) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as json))
                """, entries.stream().map(entry -> row(packageId, entry)).toList());
    }

    private static @Nullable Object[] row(UUID packageId, PackageEntry entry) {
        return new @Nullable Object[] {
            packageId,
            entry.kind().list(),
            entry.position(),
            entry.identifier(),
            entry.code(),
            entry.statement(),
            entry.type(),
            entry.origin(),
            entry.destination(),
            entry.sequence(),
            entry.body()
        };
    }

    String frame(UUID id) {
        return jdbc.sql("select frame from framework.package where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    List<String> bodies(UUID id, CaseKind kind, int from, int most) {
        return jdbc.sql("""
                        select body from framework.package_entry
                        where package_id = :id and kind = :kind and position >= :from order by position limit :most
                        """)
                .param("id", id)
                .param("kind", kind.list())
                .param("from", from)
                .param("most", most)
                .query((row, _) -> row.getString("body"))
                .list();
    }

    /** An entry by its identifier, with the package it is in; the newest import when several have it. */
    Optional<Map.Entry<UUID, String>> body(CaseKind kind, UUID identifier) {
        return jdbc.sql("""
                        select e.package_id, e.body from framework.package_entry e
                        join framework.package p on p.id = e.package_id
                        where e.kind = :kind and e.identifier = :identifier order by p.imported_at desc, p.id limit 1
                        """)
                .param("kind", kind.list())
                .param("identifier", identifier)
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .optional();
    }

    Optional<String> body(UUID packageId, CaseKind kind, UUID identifier) {
        return jdbc.sql("""
                        select body from framework.package_entry
                        where package_id = :package and kind = :kind and identifier = :identifier
                        """)
                .param("package", packageId)
                .param("kind", kind.list())
                .param("identifier", identifier)
                .query((row, _) -> row.getString("body"))
                .optional();
    }

    /** Associations with an item at either end, in whichever package. */
    List<String> associations(UUID item) {
        return jdbc.sql("""
                        select body from framework.package_entry
                        where kind = 'CFAssociations' and :item in (origin, destination)
                          and package_id in (select package_id from framework.package_entry where identifier = :id)
                        order by package_id, position limit 1000
                        """)
                .param("item", item.toString())
                .param("id", item)
                .query((row, _) -> row.getString("body"))
                .list();
    }

    /** What each item of a package says, as a number; to compare with another version of it. */
    Map<UUID, Integer> hashes(UUID id) {
        var hashes = new HashMap<UUID, Integer>();
        jdbc.sql("select identifier, body from framework.package_entry where package_id = :id and kind = 'CFItems'")
                .param("id", id)
                .query(row -> {
                    hashes.put(row.getObject(1, UUID.class), row.getString(2).hashCode());
                });
        return hashes;
    }

    private static ForeignPackage foreign(ResultSet row, int number) throws SQLException {
        return new ForeignPackage(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("creator"),
                row.getString("language"),
                row.getString("version"),
                row.getString("changed_at"),
                row.getTimestamp("imported_at").toInstant(),
                row.getInt("items"),
                row.getInt("associations"));
    }
}
