package no.karrierekvalitet;

import no.karrierekvalitet.platform.postgres.Upkeep;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Karrierekvalitet: Norway's national quality framework for career guidance, put to work. */
// Modules name their classes as they like: a bean's name is its whole class name
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Application {

    static void main(String[] args) {
        Upkeep.asked(args).ifPresentOrElse(System::exit, () -> SpringApplication.run(Application.class, args));
    }
}
