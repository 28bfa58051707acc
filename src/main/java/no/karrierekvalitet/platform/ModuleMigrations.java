package no.karrierekvalitet.platform;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.ApplicationModule;
import org.springframework.stereotype.Component;

/**
 * Migrates each module from its own folder {@code db/migration/<module>} with its own history, after the modules it may
 * depend on; what belongs to no module comes first from {@code __root}. The order is read from the modules' own
 * {@link ApplicationModule} declarations, because reading every class for it, as Modulith does, doubles the start.
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

    private static final String FOLDERS = "classpath:db/migration/";
    private static final String ROOT = "__root";

    @Override
    public void migrate(Flyway flyway) {
        for (var module : inOrder(modulesWithMigrations())) {
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .locations(FOLDERS + module)
                    .table(module.equals(ROOT) ? "flyway_schema_history" : "flyway_schema_history_" + module)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
    }

    private static Set<String> modulesWithMigrations() {
        try {
            var modules = new TreeSet<String>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql")) {
                var path = file.getURL().getPath().split("/");
                modules.add(path[path.length - 2]);
            }
            return modules;
        } catch (IOException e) {
            throw new IllegalStateException("Cannot list the migrations", e);
        }
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
