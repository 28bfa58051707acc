package no.karrierekvalitet.platform;

import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why the installation did not start, where that is something an operator can mend. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailureReporter implements SpringBootExceptionReporter {

    StartFailureReporter(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var line = line(failure);
        line.ifPresent(said ->
                LoggerFactory.getLogger(StartFailureReporter.class).error("Karrierekvalitet did not start: {}", said));
        return line.isPresent();
    }

    /** Our own reasons first: they lie deepest and say most. */
    static Optional<String> line(Throwable failure) {
        var chain = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50)
                .toList();
        return chain.stream()
                .filter(StartFailure.class::isInstance)
                .map(StartFailure.class::cast)
                .map(Throwable::getMessage)
                .findFirst()
                .or(() -> chain.stream().flatMap(StartFailureReporter::known).findFirst());
    }

    private static Stream<String> known(Throwable cause) {
        return switch (cause) {
            case PortInUseException port ->
                Stream.of("port " + port.getPort() + " is in use; choose another with server.port.");
            case BindException setting -> Stream.of(setting(setting));
            default -> Stream.empty();
        };
    }

    private static String setting(BindException setting) {
        var property = setting.getProperty();
        return property == null
                ? setting.getName() + " is missing something it needs."
                : property.getName() + " cannot be \"" + property.getValue() + "\".";
    }
}
