package no.karrierekvalitet;

import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.platform.postgres.Upkeep;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.SpringProperties;
import org.springframework.util.ClassUtils;

/** Karrierekvalitet: Norway's national quality framework for career guidance, put to work. */
// Modules name their classes as they like: a bean's name is its whole class name
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableConfigurationProperties(Settings.class)
public class Application {

    static void main(String[] args) {
        Upkeep.asked(args).ifPresentOrElse(System::exit, () -> start(args));
    }

    /** A built jar brings along what its classes say; a developer's start reads them as they are. */
    private static void start(String... args) {
        if (SpringProperties.checkFlag(AotDetector.AOT_ENABLED) == null) {
            SpringProperties.setFlag(AotDetector.AOT_ENABLED, isBuilt());
        }
        SpringApplication.run(Application.class, args);
    }

    private static boolean isBuilt() {
        var itself = Application.class.getResource("Application.class");
        return itself != null
                && itself.getProtocol().equals("jar")
                && ClassUtils.isPresent(Application.class.getName() + "__ApplicationContextInitializer", null);
    }
}
