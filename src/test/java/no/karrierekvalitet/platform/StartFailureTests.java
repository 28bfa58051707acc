package no.karrierekvalitet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class StartFailureTests {

    @ParameterizedTest
    @CsvSource({
        "public-address, kvalitet.example.no, karrierekvalitet.public-address must be a whole address",
        "public-address, ftp://kvalitet.example.no, karrierekvalitet.public-address must be a whole address",
        "mail-from, nobody, karrierekvalitet.mail-from must be an e-mail address",
        "demo, perhaps, karrierekvalitet.demo cannot be \"perhaps\"",
    })
    void aWrongSettingIsNamedInOneLine(String name, String value, String line) {
        assertThat(StartFailureReporter.line(binding("karrierekvalitet." + name, value)))
                .hasValueSatisfying(said -> assertThat(said).startsWith(line).doesNotContain("\n"));
    }

    @Test
    void whatAnOperatorCannotMendIsLeftToTheStackTrace() {
        assertThat(StartFailureReporter.line(new IllegalStateException("a defect")))
                .isEmpty();
    }

    private static Throwable binding(String name, String value) {
        try {
            new Binder(new MapConfigurationPropertySource(Map.of(name, value)))
                    .bindOrCreate("karrierekvalitet", Settings.class);
            throw new AssertionError(name + " was taken");
        } catch (BindException refused) {
            return refused;
        }
    }
}
