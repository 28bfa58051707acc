package no.karrierekvalitet.framework.exchange.cases;

import java.io.InputStream;
import no.karrierekvalitet.framework.exchange.ImportProblem;
import no.karrierekvalitet.framework.exchange.Reasons;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a package from front to back, a thing at a time, so that a large one needs no more memory than a small one. What
 * it hands on is word for word what stood there, numbers included.
 */
final class PackageReader {

    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(60)
                            .maxStringLength(200_000)
                            .maxNameLength(500)
                            .maxNumberLength(100)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Takes what is read. */
    interface Sink {

        /** @param line where the thing begins */
        void entry(CaseKind kind, int position, ObjectNode body, int line) throws Refused;
    }

    /** The file is no package; nothing more can be read. */
    static final class Refused extends Exception {
        private final transient ImportProblem problem;

        Refused(ImportProblem problem) {
            super(problem.toString(), null, false, false);
            this.problem = problem;
        }

        ImportProblem problem() {
            return problem;
        }
    }

    private final JsonParser parser;
    private final Sink sink;

    private PackageReader(JsonParser parser, Sink sink) {
        this.parser = parser;
        this.sink = sink;
    }

    /** @return the package without what was handed to the sink: lists that were there are there, and empty */
    static ObjectNode read(InputStream file, Sink sink) throws Refused {
        try (var parser = JSON.createParser(file)) {
            var reader = new PackageReader(parser, sink);
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw reader.refused("", "not-a-package");
            }
            var frame = reader.object(false);
            if (parser.nextToken() != null) {
                throw reader.refused("", "more-after");
            }
            return frame;
        } catch (NumberFormatException e) {
            throw new Refused(ImportProblem.of("too-deep-or-long"));
        } catch (JacksonException e) {
            throw new Refused(Reasons.of(e, ""));
        }
    }

    private ObjectNode object(boolean definitions) throws Refused {
        var frame = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var kind = CaseKind.of(name, definitions);
            var token = parser.nextToken();
            if (kind.isPresent()) {
                if (token != JsonToken.START_ARRAY) {
                    throw refused("/" + name, "not-a-list");
                }
                frame.putArray(name);
                entries(kind.get());
            } else if (name.equals("CFDefinitions") && !definitions && token == JsonToken.START_OBJECT) {
                frame.set(name, object(true));
            } else {
                frame.set(name, (JsonNode) JSON.readTree(parser));
            }
        }
        return frame;
    }

    private void entries(CaseKind kind) throws Refused {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            var line = parser.currentTokenLocation().getLineNr();
            if (parser.currentToken() == null) {
                throw refused("/" + kind.list(), "not-json");
            }
            if (!(JSON.readTree(parser) instanceof ObjectNode body)) {
                throw new Refused(ImportProblem.at(line, "/" + kind.list() + "/" + i, "not-an-object"));
            }
            sink.entry(kind, i, body, line);
        }
    }

    private Refused refused(String place, String reason, String... args) {
        return new Refused(ImportProblem.at(parser.currentLocation().getLineNr(), place, reason, args));
    }
}
