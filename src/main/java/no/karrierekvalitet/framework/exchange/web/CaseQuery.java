package no.karrierekvalitet.framework.exchange.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which documents somebody asks for, as CASE lets them: {@code limit}, {@code offset}, {@code sort}, {@code orderBy},
 * {@code fields} and {@code filter} with at most two clauses.
 */
record CaseQuery(
        int limit,
        int offset,
        Comparator<ObjectNode> order,
        Predicate<ObjectNode> filter,
        List<String> fields,
        Map<String, String> asked) {

    private static final int MOST = 500;
    private static final Set<String> FIELDS = Set.of(
            "CFPackageURI",
            "identifier",
            "uri",
            "frameworkType",
            "caseVersion",
            "creator",
            "title",
            "lastChangeDateTime",
            "officialSourceURL",
            "publisher",
            "description",
            "subject",
            "subjectURI",
            "language",
            "version",
            "adoptionStatus",
            "statusStartDate",
            "statusEndDate",
            "licenseURI",
            "notes",
            "extensions");
    private static final Pattern CLAUSE = Pattern.compile("\\s*(\\w+)\\s*(!=|>=|<=|=|>|<|~)\\s*'([^']*)'\\s*");

    /** The question cannot be answered. */
    static final class Refused extends RuntimeException {
        private final String code;
        private final String reason;

        Refused(String code, String reason) {
            super(reason, null, false, false);
            this.code = code;
            this.reason = reason;
        }

        String reason() {
            return reason;
        }

        String code() {
            return code;
        }
    }

    static CaseQuery of(Map<String, String> asked) {
        return new CaseQuery(
                number(asked, "limit", 100, 1),
                number(asked, "offset", 0, 0),
                order(asked),
                filter(asked.getOrDefault("filter", "")),
                fields(asked.getOrDefault("fields", "")),
                asked);
    }

    private static int number(Map<String, String> asked, String name, int otherwise, int least) {
        var text = asked.getOrDefault(name, String.valueOf(otherwise));
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least) {
            throw new Refused("invalid_selection_field", name + " is a number from " + least);
        }
        return Integer.parseInt(text);
    }

    private static Comparator<ObjectNode> order(Map<String, String> asked) {
        var sort = asked.getOrDefault("sort", "");
        var direction = asked.getOrDefault("orderBy", "asc");
        if (!sort.isEmpty() && !FIELDS.contains(sort)) {
            throw new Refused("invalid_sort_field", "There is no field to sort by of this name");
        }
        if (!direction.equals("asc") && !direction.equals("desc")) {
            throw new Refused("invalid_sort_field", "orderBy is asc or desc");
        }
        if (sort.isEmpty()) {
            return (_, _) -> 0;
        }
        Comparator<ObjectNode> byField = Comparator.comparing(document -> text(document, sort));
        return direction.equals("desc") ? byField.reversed() : byField;
    }

    private static List<String> fields(String text) {
        var fields = Stream.of(text.split(","))
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .toList();
        if (!FIELDS.containsAll(fields)) {
            throw new Refused("invalid_selection_field", "A document has no field of this name");
        }
        return fields;
    }

    private static Predicate<ObjectNode> filter(String text) {
        if (text.isBlank()) {
            return _ -> true;
        }
        var and = text.split(" AND ", -1);
        var clauses = and.length > 1 ? and : text.split(" OR ", -1);
        if (clauses.length > 2) {
            throw new Refused("invalid_selection_field", "A filter has at most two clauses");
        }
        return Stream.of(clauses)
                .map(CaseQuery::clause)
                .reduce((one, other) -> and.length > 1 ? one.and(other) : one.or(other))
                .orElseThrow();
    }

    private static Predicate<ObjectNode> clause(String text) {
        var parts = CLAUSE.matcher(text);
        if (!parts.matches() || !FIELDS.contains(parts.group(1))) {
            throw new Refused("invalid_selection_field", "A filter is field='value', with = != > >= < <= or ~");
        }
        var field = parts.group(1);
        var value = parts.group(3);
        Predicate<Integer> compared = switch (parts.group(2)) {
            case "=" -> order -> order == 0;
            case "!=" -> order -> order != 0;
            case ">" -> order -> order > 0;
            case ">=" -> order -> order >= 0;
            case "<" -> order -> order < 0;
            default -> order -> order <= 0;
        };
        return parts.group(2).equals("~")
                ? document -> text(document, field).contains(value)
                : document -> compared.test(text(document, field).compareTo(value));
    }

    private static String text(ObjectNode document, String field) {
        var value = document.path(field);
        return value.isString() ? value.asString() : value.isMissingNode() ? "" : value.toString();
    }

    List<ObjectNode> select(List<ObjectNode> documents) {
        return documents.stream().filter(filter).sorted(order).toList();
    }

    List<ObjectNode> page(List<ObjectNode> selected) {
        return selected.stream()
                .skip(offset)
                .limit(Math.min(limit, MOST))
                .map(document -> fields.isEmpty() ? document : document.retain(fields))
                .toList();
    }

    /** The ways to the other pages, as RFC 8288 writes them. */
    String links(String path, int total) {
        var links = new ArrayList<String>();
        var size = Math.min(limit, MOST);
        if (offset + size < total) {
            links.add(link(path, offset + size, "next"));
        }
        if (offset > 0) {
            links.add(link(path, Math.max(0, offset - size), "prev"));
        }
        links.add(link(path, 0, "first"));
        links.add(link(path, Math.max(0, (total - 1) / size * size), "last"));
        return String.join(", ", links);
    }

    /** The same question, from somewhere else. */
    private String link(String path, int from, String relation) {
        var address = new StringBuilder(path + "?limit=" + Math.min(limit, MOST) + "&offset=" + from);
        Stream.of("sort", "orderBy", "fields", "filter")
                .filter(asked::containsKey)
                .forEach(name -> address.append('&')
                        .append(name)
                        .append('=')
                        .append(UriUtils.encode(asked.getOrDefault(name, ""), StandardCharsets.UTF_8)));
        return "<" + address + ">; rel=\"" + relation + '"';
    }
}
