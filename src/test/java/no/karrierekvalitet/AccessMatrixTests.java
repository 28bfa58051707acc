package no.karrierekvalitet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.karrierekvalitet.fixtures.Endpoint;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Patience;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every handler of the house, called by everybody. Grows by itself: a new handler is here as soon as it exists, and one
 * with an id in its address fails until an {@link Owned} says how to make what the id stands for.
 */
@ProductTest
class AccessMatrixTests {

    private final List<Endpoint> endpoints;
    private final List<Owned> things;
    private final MockMvc mvc;
    private final Stage stage;
    private final Patience patience;

    /** The thing of this address that the next one asks for: it is the same until somebody was let in. */
    private @Nullable Endpoint made;

    private Map<String, ?> thing = Map.of();

    /** Whether the last call may have changed something: who is refused or only reads has not. */
    private boolean changed = true;

    AccessMatrixTests(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers,
            ObjectProvider<Owned> things,
            MockMvc mvc,
            Stage stage,
            Patience patience) {
        this.endpoints = Endpoint.all(handlers);
        this.things = things.stream().toList();
        this.mvc = mvc;
        this.stage = stage;
        this.patience = patience;
    }

    @TestFactory
    Stream<DynamicTest> whoIsNotAdmittedGetsNothing() {
        return each(endpoints, (endpoint, someone) -> {
            var answer = endpoint.call(mvc, someone, endpoint.unknown(), Map.of(), "{}");
            changed = answer < 400 && endpoint.method() != HttpMethod.GET;
            assertThat(answer).as("%s by %s: never a defect", endpoint, someone).isLessThan(500);
            if (!endpoint.rule().admits(someone.viewer())) {
                assertThat(answer)
                        .as("%s by %s: not admitted", endpoint, someone)
                        .isIn(someone == Someone.VISITOR ? List.of(303, 401) : List.of(404));
            } else if (endpoint.hasVariables()) {
                assertThat(answer)
                        .as("%s by %s: an id that does not exist", endpoint, someone)
                        .isBetween(400, 499);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsSomebodysIsTheirs() {
        return each(endpoints.stream().filter(this::isOwned).toList(), (endpoint, someone) -> {
            var owned = owned(endpoint);
            var answer = endpoint.call(
                    mvc,
                    someone,
                    thing(endpoint, owned),
                    owned.form(endpoint.path()),
                    owned.json(endpoint.path()),
                    someone == Someone.SELF ? owned.cookies(endpoint.path()) : Map.of());
            changed = answer < 400 && endpoint.method() != HttpMethod.GET;
            if (owned.admitted(endpoint.path()).contains(someone)) {
                assertThat(answer)
                        .as("%s by %s: theirs to see", endpoint, someone)
                        .isBetween(200, 399);
            } else {
                assertThat(answer)
                        .as("%s by %s: not theirs", endpoint, someone)
                        .isIn(someone == Someone.VISITOR ? List.of(303, 401, 404) : List.of(404));
            }
        });
    }

    private Map<String, ?> thing(Endpoint endpoint, Owned owned) {
        if (changed || !endpoint.equals(made)) {
            thing = owned.make(endpoint.path());
            made = endpoint;
        }
        return thing;
    }

    @TestFactory
    Stream<DynamicTest> everyIdIsSomebodys() {
        return endpoints.stream()
                .filter(endpoint -> endpoint.hasVariables() && endpoint.asksTheThing())
                .map(endpoint -> DynamicTest.dynamicTest(
                        endpoint.toString(),
                        () -> assertThat(isOwned(endpoint))
                                .as(
                                        "Add a @Component implementing fixtures.Owned to the feature's tests that makes a thing for %s",
                                        endpoint.path())
                                .isTrue()));
    }

    private boolean isOwned(Endpoint endpoint) {
        return things.stream().anyMatch(owned -> owned.paths().contains(endpoint.path()));
    }

    private Owned owned(Endpoint endpoint) {
        return things.stream()
                .filter(owned -> owned.paths().contains(endpoint.path()))
                .findFirst()
                .orElseThrow();
    }

    private interface Call {
        void by(Endpoint endpoint, Someone someone) throws Exception;
    }

    private Stream<DynamicTest> each(List<Endpoint> chosen, Call call) {
        return chosen.stream()
                .flatMap(endpoint -> Stream.of(Someone.values())
                        .map(someone -> DynamicTest.dynamicTest(endpoint + " by " + someone, () -> {
                            if (changed) {
                                stage.set();
                            }
                            patience.restore();
                            call.by(endpoint, someone);
                        })));
    }
}
