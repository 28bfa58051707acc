package no.karrierekvalitet.framework.editing.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import no.karrierekvalitet.framework.editing.Structure.Direction;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** What the demo's editor has done to a draft, in this order. Fictional. */
record DraftStory(
        String name,
        List<Successor> replaces,
        List<Successor> retires,
        List<Addition> adds,
        List<Saying> says,
        List<Move> moves,
        List<Remark> comments) {

    /** @param by what has the place of what was taken out, if anything has */
    record Successor(String part, String code, @Nullable String by) {}

    record Addition(String part, String parent, String role, String code) {}

    record Saying(String part, String code, Map<String, String> values) {}

    record Move(String part, String code, Direction direction) {}

    record Remark(String part, String code, String text) {}

    static DraftStory read() {
        try (var file = new ClassPathResource("framework/demo/draft.json").getInputStream()) {
            return JsonMapper.shared().readValue(file, DraftStory.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
