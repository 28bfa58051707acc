package no.karrierekvalitet;

import java.util.stream.Stream;
import no.karrierekvalitet.fixtures.Harassment;
import no.karrierekvalitet.fixtures.ProductTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every field of every form and every parameter of every page outside the editors' desk and events. Grows by itself with the handlers. */
@ProductTest
class HostileInputTests {

    private final Harassment harassment;

    HostileInputTests(Harassment harassment) {
        this.harassment = harassment;
    }

    @TestFactory
    Stream<DynamicTest> noFieldCanBreakAPage() {
        return harassment.of(endpoint ->
                !endpoint.path().startsWith("/redaksjon") && !endpoint.path().startsWith("/samling"));
    }
}
