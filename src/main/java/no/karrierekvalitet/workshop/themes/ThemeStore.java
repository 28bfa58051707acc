package no.karrierekvalitet.workshop.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.karrierekvalitet.workshop.themes.Change.Existing;
import no.karrierekvalitet.workshop.themes.Change.Named;
import no.karrierekvalitet.workshop.themes.Change.Ordered;
import no.karrierekvalitet.workshop.themes.Change.Placed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Themes and what lies in them. Every change is made only where the board is still as the change found it. */
@Repository
class ThemeStore {

    private static final String SELECT = "select id, item_id, name, position, version from workshop.theme";

    private final JdbcClient jdbc;

    ThemeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every theme of the event and what was done to it. */
    void forget(UUID event) {
        for (var table : List.of("theme_action", "theme", "board")) {
            jdbc.sql("delete from workshop." + table
                            + " where item_id in (select id from workshop.item where event_id = ?)")
                    .param(event)
                    .update();
        }
    }

    /** One at a time from here to the end of the transaction; gives the board's new version. */
    long open(UUID item) {
        return jdbc.sql("""
                insert into workshop.board (item_id, version) values (?, 1)
                on conflict (item_id) do update set version = board.version + 1
                returning version
                """).param(item).query(Long.class).single();
    }

    List<Theme> of(UUID item) {
        return jdbc.sql(SELECT + " where item_id = ? and not gone order by position, id")
                .param(item)
                .query(ThemeStore::theme)
                .list();
    }

    /** A theme of this event that is there. */
    Optional<Theme> find(UUID event, UUID theme) {
        return jdbc.sql(SELECT + """
                 where id = ? and not gone and item_id in (select id from workshop.item where event_id = ?)
                """)
                .params(theme, event)
                .query(ThemeStore::theme)
                .optional();
    }

    /** What it is or was called, for telling what somebody did. */
    Optional<String> name(UUID theme) {
        return jdbc.sql("select name from workshop.theme where id = ?")
                .param(theme)
                .query(String.class)
                .optional();
    }

    /** Themes begin as gone, so that coming into being is a change like any other. */
    void prepare(Theme theme) {
        jdbc.sql("insert into workshop.theme (id, item_id, name, position, gone) values (?, ?, ?, ?, true)")
                .params(theme.id(), theme.item(), theme.name(), theme.position())
                .update();
    }

    /** Where these notes of the task lie, if there are such, and how often they have been placed. */
    Map<UUID, Place> places(UUID item, Collection<UUID> notes) {
        return jdbc
                .sql("""
                select n.id, p.theme_id, coalesce(p.version, 0) as version
                  from workshop.note n left join workshop.placement p on p.note_id = n.id
                 where n.item_id = ? and n.id = any (?)
                """)
                .params(item, notes.toArray(UUID[]::new))
                .query((row, _) -> new Place(
                        row.getObject("id", UUID.class), row.getObject("theme_id", UUID.class), row.getInt("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Place::note, place -> place));
    }

    List<UUID> notes(UUID theme) {
        return jdbc.sql("select note_id from workshop.placement where theme_id = ? order by note_id")
                .param(theme)
                .query((row, _) -> row.getObject("note_id", UUID.class))
                .list();
    }

    /** Those that see these changes on their own page. */
    List<UUID> tables(List<Change> changes) {
        return jdbc.sql("""
                select table_id from workshop.note where id = any (:notes)
                union
                select n.table_id from workshop.placement p join workshop.note n on n.id = p.note_id
                 where p.theme_id = any (:named)
                """)
                .param("notes", ids(changes, change -> change instanceof Placed placed ? placed.note() : null))
                .param("named", ids(changes, change -> change instanceof Named named ? named.theme() : null))
                .query((row, _) -> row.getObject("table_id", UUID.class))
                .list();
    }

    private static UUID[] ids(List<Change> changes, Function<Change, @Nullable UUID> id) {
        return changes.stream().map(id).filter(Objects::nonNull).toArray(UUID[]::new);
    }

    record Place(UUID note, @Nullable UUID theme, int version) {}

    /** Makes the changes that still can be made, in order, and tells which. */
    List<Change> apply(UUID item, List<? extends Change> changes) {
        var made = new ArrayList<Change>();
        for (int i = 0; i < changes.size(); ) {
            var run = placedFrom(changes, i);
            if (!run.isEmpty()) {
                made.addAll(place(item, run));
                i += run.size();
            } else if (one(item, changes.get(i))) {
                made.add(changes.get(i++));
            } else {
                i++;
            }
        }
        return made;
    }

    private static List<Placed> placedFrom(List<? extends Change> changes, int start) {
        return changes.subList(start, changes.size()).stream()
                .takeWhile(Placed.class::isInstance)
                .map(Placed.class::cast)
                .toList();
    }

    private boolean one(UUID item, Change change) {
        return switch (change) {
            case Placed placed -> !place(item, List.of(placed)).isEmpty();
            case Named(var theme, var from, var to) ->
                update(
                        "update workshop.theme set name = ?, version = version + 1 where id = ? and item_id = ? and name = ?",
                        to,
                        theme,
                        item,
                        from);
            case Ordered(var theme, var from, var to) ->
                update(
                        "update workshop.theme set position = ?, version = version + 1 where id = ? and item_id = ? and position = ?",
                        to,
                        theme,
                        item,
                        from);
            case Existing(var theme, var there) -> exist(item, theme, there);
        };
    }

    private boolean exist(UUID item, UUID theme, boolean there) {
        return update("""
                update workshop.theme set gone = ?, version = version + 1
                 where id = ? and item_id = ? and gone = ?
                   and not exists (select from workshop.placement where theme_id = theme.id)
                """, !there, theme, item, there);
    }

    private boolean update(String sql, Object... values) {
        return jdbc.sql(sql).params(values).update() == 1;
    }

    private List<Placed> place(UUID item, List<Placed> changes) {
        var notes = changes.stream().map(Placed::note).toArray(UUID[]::new);
        jdbc.sql("""
                insert into workshop.placement (note_id) select id from workshop.note where item_id = ? and id = any (?)
                on conflict do nothing
                """).params(item, notes).update();
        var placed = Set.copyOf(jdbc.sql("""
                update workshop.placement p set theme_id = c.target, version = p.version + 1
                  from unnest(:notes, :from, :to) as c (note, source, target)
                  join workshop.note n on n.id = c.note and n.item_id = :item
                 where p.note_id = c.note and p.theme_id is not distinct from c.source
                   and c.source is distinct from c.target
                   and (c.target is null
                        or exists (select from workshop.theme t where t.id = c.target and t.item_id = :item and not t.gone))
                returning p.note_id
                """)
                .param("item", item)
                .param("notes", notes)
                .param("from", changes.stream().map(Placed::from).toArray(UUID[]::new))
                .param("to", changes.stream().map(Placed::to).toArray(UUID[]::new))
                .query((row, _) -> row.getObject("note_id", UUID.class))
                .list());
        var left = new HashSet<>(placed);
        return changes.stream().filter(change -> left.remove(change.note())).toList();
    }

    private static Theme theme(ResultSet row, int number) throws SQLException {
        return new Theme(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getString("name"),
                row.getDouble("position"),
                row.getInt("version"));
    }
}
