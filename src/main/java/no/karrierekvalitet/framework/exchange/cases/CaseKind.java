package no.karrierekvalitet.framework.exchange.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of things a CASE package lists, with the name of their list and of their address. */
public enum CaseKind {
    ITEM("CFItems", false),
    ASSOCIATION("CFAssociations", false),
    RUBRIC("CFRubrics", false),
    CONCEPT("CFConcepts", true),
    SUBJECT("CFSubjects", true),
    LICENSE("CFLicenses", true),
    ITEM_TYPE("CFItemTypes", true),
    GROUPING("CFAssociationGroupings", true);

    /** Those that stand among the package's definitions. */
    static final List<CaseKind> DEFINITIONS =
            Stream.of(values()).filter(kind -> kind.definition).toList();

    private final String list;
    private final boolean definition;

    CaseKind(String list, boolean definition) {
        this.list = list;
        this.definition = definition;
    }

    /** As in {@code CFItems}: the list in a package, and the step in an address. */
    public String list() {
        return list;
    }

    boolean isDefinition() {
        return definition;
    }

    static Optional<CaseKind> of(String list, boolean definition) {
        return Stream.of(values())
                .filter(kind -> kind.list.equals(list) && kind.definition == definition)
                .findFirst();
    }
}
