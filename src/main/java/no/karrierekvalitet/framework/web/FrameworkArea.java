package no.karrierekvalitet.framework.web;

import java.util.Optional;
import java.util.stream.Stream;

/** The four areas of the framework that have pages of their own. */
public enum FrameworkArea {
    STANDARDS("competence-standards", "/rammeverk/kompetansestandarder"),
    CAREER_COMPETENCE("career-competence", "/rammeverk/karrierekompetanse"),
    ETHICS("ethics", "/rammeverk/etikk"),
    QUALITY("quality-assurance", "/rammeverk/kvalitetssikring");

    private final String id;
    private final String path;

    FrameworkArea(String id, String path) {
        this.id = id;
        this.path = path;
    }

    /** The area's id in the framework's data. */
    public String id() {
        return id;
    }

    public String path() {
        return path;
    }

    public static Optional<FrameworkArea> of(String id) {
        return Stream.of(values()).filter(area -> area.id.equals(id)).findFirst();
    }
}
