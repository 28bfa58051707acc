package no.karrierekvalitet.selfevaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import no.karrierekvalitet.platform.Language;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What fictional people may have written, by language. */
record DemoWriting(List<String> notes, List<String> reflections, List<String> discoveries) {

    static Map<String, DemoWriting> read() {
        try (var file = new ClassPathResource("selfevaluation/demo-writing.json").getInputStream()) {
            return new JsonMapper().readValue(file, new TypeReference<Map<String, DemoWriting>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DemoWriting in(Language language, Map<String, DemoWriting> all) {
        var own = all.get(language.code());
        return own != null ? own : Objects.requireNonNull(all.get("nb"));
    }

    static String one(List<String> texts, Random chance) {
        return texts.get(chance.nextInt(texts.size()));
    }
}
