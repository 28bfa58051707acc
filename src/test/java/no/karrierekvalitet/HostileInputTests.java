package no.karrierekvalitet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.karrierekvalitet.fixtures.Endpoint;
import no.karrierekvalitet.fixtures.Hostile;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.platform.Access;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every field of every form and every parameter of every page, with values that are wrong, huge, missing or meant to do
 * harm: the answer is a page or a message, never a defect. Grows by itself with the handlers.
 */
@ProductTest
class HostileInputTests {

    private final List<Endpoint> endpoints;
    private final List<Owned> things;
    private final MockMvc mvc;
    private final Stage stage;

    /** What the address stands for; made again when a call has made it disappear. */
    private @Nullable Map<String, ?> target;

    HostileInputTests(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers,
            ObjectProvider<Owned> things,
            MockMvc mvc,
            Stage stage) {
        this.endpoints = Endpoint.all(handlers);
        this.things = things.stream().toList();
        this.mvc = mvc;
        this.stage = stage;
    }

    @TestFactory
    Stream<DynamicTest> noFieldCanBreakAPage() {
        return endpoints.stream().map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> harass(endpoint)));
    }

    private void harass(Endpoint endpoint) throws Exception {
        stage.startAnew();
        target = null;
        send(endpoint, Map.of(), "");
        if (endpoint.method() != HttpMethod.GET) {
            for (var json : Hostile.JSON) {
                send(endpoint, Map.of(), json);
            }
        }
        for (var field : fields(endpoint)) {
            for (var value : values(endpoint)) {
                var form = new LinkedHashMap<>(validForm(endpoint));
                form.put(field, value);
                send(endpoint, form, "{\"" + field + "\":" + Hostile.quoted(value) + "}");
            }
        }
    }

    /** A page that only shows gets a few of them; a change gets them all. */
    private static List<String> values(Endpoint endpoint) {
        return endpoint.method() == HttpMethod.GET
                ? IntStream.iterate(0, i -> i < Hostile.VALUES.size(), i -> i + 6)
                        .mapToObj(Hostile.VALUES::get)
                        .toList()
                : Hostile.VALUES;
    }

    private void send(Endpoint endpoint, Map<String, String> form, String json) throws Exception {
        stage.set();
        var variables = target == null ? variables(endpoint) : target;
        var status = endpoint.call(mvc, caller(endpoint), variables, form, json, cookies(endpoint));
        assertThat(status)
                .as(() -> endpoint + " with " + StringUtils.truncate(form.toString(), 300))
                .isLessThan(500);
        target = status == 404 ? null : variables;
    }

    private Someone caller(Endpoint endpoint) {
        return switch (endpoint.rule()) {
            case ADMIN -> Someone.ADMIN;
            case EDITOR -> Someone.EDITOR;
            case SIGNED_IN -> Someone.SELF;
            case ANYONE -> endpoint.asksTheThing() ? Someone.SELF : Someone.VISITOR;
        };
    }

    private Map<String, ?> variables(Endpoint endpoint) {
        return owned(endpoint)
                .<Map<String, ?>>map(owned -> owned.make(endpoint.path()))
                .findFirst()
                .orElseGet(endpoint::unknown);
    }

    private Map<String, String> validForm(Endpoint endpoint) {
        return owned(endpoint)
                .map(owned -> owned.form(endpoint.path()))
                .findFirst()
                .orElse(Map.of());
    }

    private Map<String, String> cookies(Endpoint endpoint) {
        return owned(endpoint)
                .map(owned -> owned.cookies(endpoint.path()))
                .findFirst()
                .orElse(Map.of());
    }

    private Stream<Owned> owned(Endpoint endpoint) {
        return endpoint.rule() == Access.Rule.ADMIN
                ? Stream.empty()
                : things.stream().filter(owned -> owned.paths().contains(endpoint.path()));
    }

    /** What the handler binds: components of form records, named parameters, and what its valid form holds. */
    private Set<String> fields(Endpoint endpoint) {
        var names = new LinkedHashSet<String>(validForm(endpoint).keySet());
        for (var parameter : endpoint.handler().getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            names.addAll(fields(parameter));
        }
        if (endpoint.path().equals("/")) {
            names.add("lang");
        }
        return names;
    }

    private static List<String> fields(MethodParameter parameter) {
        var type = parameter.getParameterType();
        if (type.isRecord() && type.getName().startsWith("no.karrierekvalitet")) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }
        var named = parameter.getParameterAnnotation(RequestParam.class);
        var name = named == null || named.name().isEmpty() ? parameter.getParameterName() : named.name();
        return named == null || name == null ? List.of() : List.of(name);
    }
}
