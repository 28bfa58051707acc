package no.karrierekvalitet.workshop.making;

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
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a JSON document must look like, as a JSON Schema says. */
public final class JsonShape {

    /** Reads JSON in which nothing is said twice. */
    public static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Schema schema;

    private JsonShape(Schema schema) {
        this.schema = schema;
    }

    /** @param path of the schema on the classpath */
    public static JsonShape of(String path) {
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .locale(Locale.ENGLISH)
                        .pathType(PathType.JSON_POINTER)
                        .build()));
        try (var file = new ClassPathResource(path).getInputStream()) {
            return new JsonShape(registry.getSchema(SchemaLocation.of("classpath:" + path), file, InputFormat.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param pointer JSON Pointer (RFC 6901) to the place; empty for the whole document */
    public record Misfit(String pointer, String reason) {}

    public List<Misfit> misfits(JsonNode document) {
        return schema.validate(document).stream().map(JsonShape::misfit).toList();
    }

    /** A document of ours: whatever does not fit is a defect of ours too. */
    public static JsonNode shipped(String path, String schema) {
        try (var file = new ClassPathResource(path).getInputStream()) {
            var document = STRICT.readTree(file);
            var misfits = of(schema).misfits(document);
            if (!misfits.isEmpty()) {
                throw new IllegalStateException(path + " does not fit: " + misfits);
            }
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Misfit misfit(Error error) {
        return new Misfit(error.getInstanceLocation().toString(), error.getMessage());
    }
}
