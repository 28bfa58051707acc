package no.karrierekvalitet.documents;

import java.time.LocalDate;
import java.util.Map;
import no.karrierekvalitet.platform.Language;

/**
 * Something to print or keep: a title and a body that a template of the calling module renders. The body is XHTML: every
 * element is closed ({@code <br />}), numeric instead of named entities, styles from {@code documents/report.css}, pictures
 * as inline SVG with presentation attributes.
 *
 * @param title heading, document title and header of every page
 * @param date the day the content is from, shown in the footer
 * @param template path below {@code src/main/jte} without ending, as in {@code development/report}
 * @param values the template's parameters by name
 */
public record Report(String title, Language language, LocalDate date, String template, Map<String, Object> values) {
    public Report {
        values = Map.copyOf(values);
    }
}
