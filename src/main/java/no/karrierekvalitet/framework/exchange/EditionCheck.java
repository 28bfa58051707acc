package no.karrierekvalitet.framework.exchange;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.karrierekvalitet.framework.exchange.ImportResult.Problem;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the documents of an edition and finds everything that does not fit, before anything is stored. */
public final class EditionCheck {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, ObjectNode> documents = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private EditionCheck(List<Document> files) {
        files.forEach(this::read);
        Parts.ALL.stream()
                .filter(part -> !Parts.OPTIONAL.contains(part))
                .filter(part ->
                        files.stream().noneMatch(document -> document.part().equals(part)))
                .forEach(part -> problems.add(new Problem(part + ".json", "", "The edition needs this document")));
        if (problems.isEmpty()) {
            problems.addAll(EditionRules.check(parts()));
        }
    }

    public static EditionCheck of(List<Document> documents) {
        return new EditionCheck(documents);
    }

    /** Only complete when there are no problems. */
    public Parts parts() {
        return new Parts(documents);
    }

    public List<Problem> problems() {
        return problems;
    }

    private void read(Document document) {
        if (!Parts.ALL.contains(document.part()) || documents.containsKey(document.part())) {
            problems.add(new Problem(document.name(), "", "Not a document of an edition, or handed in twice"));
            return;
        }
        try {
            var node = STRICT.readTree(document.content());
            var errors = schema(document.part()).validate(node);
            errors.stream().map(error -> problem(document, error)).forEach(problems::add);
            if (errors.isEmpty()) {
                documents.put(document.part(), (ObjectNode) node);
            }
        } catch (JacksonException e) {
            problems.add(new Problem(document.name(), "", place(e) + e.getOriginalMessage()));
        }
    }

    private static String place(JacksonException e) {
        var place = e.getLocation();
        return place == null ? "" : "Line %d, column %d: ".formatted(place.getLineNr(), place.getColumnNr());
    }

    private static Problem problem(Document document, Error error) {
        return new Problem(document.name(), error.getInstanceLocation().toString(), error.getMessage());
    }

    private static Schema schema(String part) {
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .locale(Locale.ENGLISH)
                        .pathType(PathType.JSON_POINTER)
                        .build()));
        var path = "framework/schema/" + part + ".schema.json";
        try (var file = new ClassPathResource(path).getInputStream()) {
            return registry.getSchema(SchemaLocation.of("classpath:" + path), file, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
