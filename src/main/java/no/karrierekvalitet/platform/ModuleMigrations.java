package no.karrierekvalitet.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModule;

/**
 * Migrates each module from its own folder {@code db/migration/<module>} with its own history, after the modules it may
 * depend on; what belongs to no module comes first from {@code __root}. The order is read from the modules' own
 * {@link ApplicationModule} declarations, because reading every class for it, as Modulith does, doubles the start.
 *
 * <p>A database remembers the fingerprint of the migrations it has had, and is not looked at again until they change:
 * nine histories take most of a second.
 */
public final class ModuleMigrations {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleMigrations.class);
    private static final String FOLDERS = "classpath:db/migration/";
    private static final String ROOT = "__root";
    private static final String ROOT_HISTORY = "flyway_schema_history";

    private ModuleMigrations() {}

    public static void migrate(DataSource database) {
        var files = files();
        var fingerprint = fingerprint(files);
        var jdbc = JdbcClient.create(database);
        if (fingerprint.equals(remembered(jdbc))) {
            return;
        }
        inOrder(modules(files)).forEach(module -> migrate(module, database));
        remember(jdbc, fingerprint);
    }

    private static void migrate(String module, DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations(FOLDERS + module)
                .table(module.equals(ROOT) ? ROOT_HISTORY : ROOT_HISTORY + "_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private static String remembered(JdbcClient jdbc) {
        return jdbc.sql("select obj_description(to_regclass('" + ROOT_HISTORY + "'), 'pg_class')")
                .query((row, _) -> Objects.requireNonNullElse(row.getString(1), ""))
                .single();
    }

    private static void remember(JdbcClient jdbc, String fingerprint) {
        try {
            jdbc.sql("comment on table " + ROOT_HISTORY + " is '" + fingerprint + "'")
                    .update();
        } catch (DataAccessException notItsOwner) {
            LOG.debug("The next start looks at the migrations again", notItsOwner);
        }
    }

    private static List<Resource> files() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql"))
                    .sorted(Comparator.comparing(ModuleMigrations::path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(List<Resource> files) {
        var all = new CRC32C();
        for (var file : files) {
            all.update(path(file).getBytes(StandardCharsets.UTF_8));
            all.update(content(file));
        }
        return "migrations " + files.size() + " " + Long.toHexString(all.getValue());
    }

    private static byte[] content(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its module and its name, wherever the application lies. */
    private static String path(Resource file) {
        try {
            var path = file.getURL().getPath().split("/");
            return path[path.length - 2] + "/" + path[path.length - 1];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> modules(List<Resource> files) {
        return files.stream().map(file -> path(file).split("/")[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> inOrder(Set<String> modules) {
        var ordered = new LinkedHashSet<String>();
        ordered.add(ROOT);
        modules.forEach(module -> add(module, modules, ordered, new ArrayList<>()));
        return List.copyOf(ordered);
    }

    private static void add(String module, Set<String> modules, Set<String> ordered, List<String> above) {
        if (ordered.contains(module) || !modules.contains(module) || above.contains(module)) {
            return;
        }
        above.add(module);
        neighbours(module).forEach(neighbour -> add(neighbour, modules, ordered, above));
        ordered.add(module);
    }

    private static List<String> neighbours(String module) {
        try {
            var declaration = Class.forName("no.karrierekvalitet." + module + ".package-info")
                    .getAnnotation(ApplicationModule.class);
            return List.of(declaration.allowedDependencies()).stream()
                    .map(dependency -> dependency.split("::")[0].trim())
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Migrations of an unknown module: " + module, e);
        }
    }
}
