package no.karrierekvalitet;

import java.util.stream.Stream;
import no.karrierekvalitet.fixtures.Harassment;
import no.karrierekvalitet.fixtures.ProductTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every field of every form and every parameter of every page of an event. Grows by itself with the handlers. */
@ProductTest
class HostileEventInputTests {

    private final Harassment harassment;

    HostileEventInputTests(Harassment harassment) {
        this.harassment = harassment;
    }

    @TestFactory
    Stream<DynamicTest> noFieldCanBreakAPage() {
        return harassment.of(endpoint -> endpoint.path().startsWith("/samling"));
    }
}
