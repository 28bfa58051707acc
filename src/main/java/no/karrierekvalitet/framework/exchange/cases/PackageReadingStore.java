package no.karrierekvalitet.framework.exchange.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.framework.exchange.cases.PackageReading.Bond;
import no.karrierekvalitet.framework.exchange.cases.PackageReading.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** What pages of foreign frameworks ask the database. */
@Repository
class PackageReadingStore {

    private static final int MOST = 500;
    private static final String ENTRY = """
            select i.identifier, i.code, i.statement,
                (select count(*) from framework.package_entry c
                 where c.package_id = i.package_id and c.kind = 'CFAssociations' and c.type = 'isChildOf'
                   and c.destination = i.identifier::text) as children
            from framework.package_entry i
            """;

    private final JdbcClient jdbc;

    PackageReadingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entry> below(UUID packageId, String holder) {
        return jdbc.sql(ENTRY + """
                        join framework.package_entry a on a.package_id = i.package_id and a.kind = 'CFAssociations'
                            and a.type = 'isChildOf' and a.origin = i.identifier::text and a.destination = :holder
                        where i.package_id = :package and i.kind = 'CFItems'
                        order by a.sequence nulls last, a.position limit :most
                        """)
                .param("package", packageId)
                .param("holder", holder)
                .param("most", MOST)
                .query(PackageReadingStore::entry)
                .list();
    }

    /** Items that are below nothing. */
    List<Entry> loose(UUID packageId) {
        return jdbc.sql(ENTRY + """
                        where i.package_id = :package and i.kind = 'CFItems' and not exists (
                            select from framework.package_entry a where a.package_id = i.package_id
                            and a.kind = 'CFAssociations' and a.type = 'isChildOf' and a.origin = i.identifier::text)
                        order by i.position limit :most
                        """)
                .param("package", packageId)
                .param("most", MOST)
                .query(PackageReadingStore::entry)
                .list();
    }

    Optional<Entry> find(UUID packageId, UUID id) {
        return jdbc.sql(ENTRY + "where i.package_id = :package and i.kind = 'CFItems' and i.identifier = :id")
                .param("package", packageId)
                .param("id", id)
                .query(PackageReadingStore::entry)
                .optional();
    }

    /** What an item is below; the first when it is below several. */
    Optional<Entry> above(UUID packageId, UUID id) {
        return jdbc.sql(ENTRY + """
                        join framework.package_entry a on a.package_id = i.package_id and a.kind = 'CFAssociations'
                            and a.type = 'isChildOf' and a.destination = i.identifier::text and a.origin = :id
                        where i.package_id = :package and i.kind = 'CFItems' order by a.position limit 1
                        """)
                .param("package", packageId)
                .param("id", id.toString())
                .query(PackageReadingStore::entry)
                .optional();
    }

    List<Entry> search(UUID packageId, String words) {
        var pattern = "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return jdbc.sql(ENTRY + """
                        where i.package_id = :package and i.kind = 'CFItems'
                          and (i.statement ilike :pattern or i.code ilike :pattern)
                        order by i.position limit 100
                        """)
                .param("package", packageId)
                .param("pattern", pattern)
                .query(PackageReadingStore::entry)
                .list();
    }

    /** All but what the tree shows. */
    List<Bond> bonds(UUID packageId, UUID item) {
        return jdbc.sql("""
                        select a.type, a.origin = :text as outwards, a.body, o.identifier, o.statement, o.code
                        from framework.package_entry a
                        left join framework.package_entry o on o.package_id = a.package_id and o.kind = 'CFItems'
                            and o.identifier::text = case when a.origin = :text then a.destination else a.origin end
                        where a.package_id = :package and a.kind = 'CFAssociations' and a.type <> 'isChildOf'
                          and (a.origin = :text or a.destination = :text)
                        order by a.position limit 200
                        """)
                .param("package", packageId)
                .param("text", item.toString())
                .query(PackageReadingStore::bond)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("identifier", UUID.class),
                blankAsNull(row.getString("code")),
                row.getString("statement"),
                row.getInt("children"));
    }

    private static Bond bond(ResultSet row, int number) throws SQLException {
        var outwards = row.getBoolean("outwards");
        JsonNode body = PackageReader.JSON.readTree(row.getString("body"));
        var end = body.path(outwards ? "destinationNodeURI" : "originNodeURI");
        var uri = end.path("uri").asString("");
        var statement = row.getString("statement");
        var title = statement != null ? statement : end.path("title").asString("");
        return new Bond(
                row.getString("type"),
                outwards,
                title.isBlank() ? uri : title,
                row.getObject("identifier", UUID.class),
                PackageReading.isLink(uri) ? uri : null);
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
