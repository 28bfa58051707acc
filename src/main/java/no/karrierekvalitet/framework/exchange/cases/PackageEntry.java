package no.karrierekvalitet.framework.exchange.cases;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing of a foreign package: its body word for word, and what is read from it for finding and showing.
 *
 * @param origin identifiers of the ends of an association, in lower case
 */
record PackageEntry(
        CaseKind kind,
        int position,
        UUID identifier,
        @Nullable String code,
        @Nullable String statement,
        @Nullable String type,
        @Nullable String origin,
        @Nullable String destination,
        @Nullable Long sequence,
        String body) {

    /** @param body found right by {@link PackageCheck} */
    static PackageEntry of(CaseKind kind, int position, ObjectNode body) {
        var statement = switch (kind) {
            case ITEM -> body.path("fullStatement");
            case ASSOCIATION -> body.path("notes");
            default -> body.path("title");
        };
        var sequence = body.path("sequenceNumber");
        return new PackageEntry(
                kind,
                position,
                UUID.fromString(body.path("identifier").asString()),
                text(body.path("humanCodingScheme")),
                text(statement),
                text(body.path(kind == CaseKind.ASSOCIATION ? "associationType" : "CFItemType")),
                end(body, "originNodeURI"),
                end(body, "destinationNodeURI"),
                sequence.canConvertToLong() ? Long.valueOf(sequence.asLong()) : null,
                body.toString());
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }

    static @Nullable String end(ObjectNode association, String name) {
        var identifier = text(association.path(name).path("identifier"));
        return identifier == null ? null : identifier.toLowerCase(Locale.ROOT);
    }
}
