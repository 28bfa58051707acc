package no.karrierekvalitet.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.karrierekvalitet.platform.Localized;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing of an edition with a name or a text of its own, as stored.
 *
 * @param part the document it belongs to, as in {@code competence-standards}
 * @param code unique within the part and lasting: an id, or for what has none the path to it, with dots
 * @param parent code of the element that holds it; null for the document itself
 * @param role the property of the parent that holds it
 * @param position place in the parent's list; null where the parent holds just one
 * @param fields everything else it says: localized texts, lists, plain values
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Element(
        String part,
        String code,
        @Nullable String parent,
        String role,
        @Nullable Integer position,
        @Nullable Integer number,
        @Nullable String provenance,
        List<String> officialLanguages,
        ObjectNode fields) {

    /** Whether the code is the element's own id, and not a path. */
    public boolean hasId() {
        return code.indexOf('.') < 0;
    }

    /** The element's own localized texts, in no particular order. */
    public List<Localized> texts() {
        return fields.valueStream()
                .filter(value -> value.path("nb").isString())
                .map(value -> new Localized(value.propertyStream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, text -> text.getValue().asString()))))
                .toList();
    }
}
