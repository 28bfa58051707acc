package no.karrierekvalitet.framework.web;

import java.util.Optional;
import java.util.stream.Stream;

/** The four areas of the framework that have pages of their own. */
public enum FrameworkArea {
    STANDARDS("competence-standards", "/kompetansestandarder"),
    CAREER_COMPETENCE("career-competence", "/karrierekompetanse"),
    ETHICS("ethics", "/etikk"),
    QUALITY("quality-assurance", "/kvalitetssikring");

    private final String id;
    private final String segment;

    FrameworkArea(String id, String segment) {
        this.id = id;
        this.segment = segment;
    }

    /** The area's id in the framework's data. */
    public String id() {
        return id;
    }

    /** Where it is below the framework's own address. */
    String segment() {
        return segment;
    }

    public static Optional<FrameworkArea> of(String id) {
        return Stream.of(values()).filter(area -> area.id.equals(id)).findFirst();
    }
}
