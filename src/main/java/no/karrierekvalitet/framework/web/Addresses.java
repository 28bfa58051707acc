package no.karrierekvalitet.framework.web;

import java.nio.charset.StandardCharsets;
import no.karrierekvalitet.framework.Edition;
import no.karrierekvalitet.framework.Slugged;
import org.springframework.web.util.UriUtils;

/**
 * Where an edition's pages are. The newest edition has the short addresses, which show what holds now; below its version
 * each edition has addresses that show the same for good.
 *
 * @param prefix empty for what holds now
 */
public record Addresses(String prefix) {

    static final String FRAMEWORK = "/rammeverk";
    static final String BUTTONS = "/karriereknappene";
    static final String TERMS = "/begreper";
    static final String EDITIONS = FRAMEWORK + "/utgaver";
    static final String EDITION = EDITIONS + "/{version}";
    static final String FEED = FRAMEWORK + "/endringer.atom";

    static final Addresses NOW = new Addresses("");

    static Addresses lasting(Edition edition) {
        return new Addresses(EDITIONS + "/" + UriUtils.encodePathSegment(edition.version(), StandardCharsets.UTF_8));
    }

    public String framework() {
        return prefix.isEmpty() ? FRAMEWORK : prefix;
    }

    public String of(FrameworkArea area) {
        return framework() + area.segment();
    }

    public String standards() {
        return of(FrameworkArea.STANDARDS);
    }

    public String career() {
        return of(FrameworkArea.CAREER_COMPETENCE);
    }

    public String ethics() {
        return of(FrameworkArea.ETHICS);
    }

    public String ethicsCards() {
        return ethics() + "/kort";
    }

    public String quality() {
        return of(FrameworkArea.QUALITY);
    }

    public String area(Slugged area) {
        return standards() + "/" + area.slug();
    }

    public String priority(Slugged area) {
        return quality() + "/" + area.slug();
    }

    public String button(Slugged button) {
        return prefix + BUTTONS + "/" + button.slug();
    }

    public String terms() {
        return prefix + TERMS;
    }
}
