package no.karrierekvalitet.framework.exchange;

import java.util.List;
import java.util.Optional;

/**
 * A property that names elements, by id or key.
 *
 * @param part the document it stands in
 * @param targetPart the document that holds what it names
 * @param targetRole the property there that holds it
 */
public record Reference(String part, String property, String targetPart, String targetRole) {

    public static final List<Reference> ALL = List.of(
            new Reference("glossary", "seeAlso", "glossary", "terms"),
            new Reference("ethics", "categoryId", "ethics", "categories"),
            new Reference("ethics-cards", "guidelineRefs", "ethics", "guidelines"),
            new Reference("ethics-cards", "sector", "ethics-cards", "sectors"),
            new Reference("career-competence", "pairId", "career-competence", "pairs"),
            new Reference("career-competence", "targetGroups", "career-competence", "targetGroups"),
            new Reference("career-competence", "formats", "career-competence", "formats"),
            new Reference("career-competence", "subjects", "career-competence", "subjects"),
            new Reference("quality-model", "role", "quality-model", "roles"),
            new Reference("outcome-form", "outcomeItemRefs", "career-competence", "outcomeItems"));

    public static Optional<Reference> of(String part, String property) {
        return ALL.stream()
                .filter(reference -> reference.part.equals(part) && reference.property.equals(property))
                .findFirst();
    }
}
