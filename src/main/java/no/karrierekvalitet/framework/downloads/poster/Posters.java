package no.karrierekvalitet.framework.downloads.poster;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.karrierekvalitet.documents.Publication;
import no.karrierekvalitet.documents.Reports;
import no.karrierekvalitet.documents.Typesetter;
import no.karrierekvalitet.framework.downloads.Contents;
import no.karrierekvalitet.framework.downloads.Imprint;
import no.karrierekvalitet.platform.Language;
import org.springframework.stereotype.Component;

/** Draws posters from an edition: change the edition and the posters change. */
@Component
public class Posters {

    private static final double WIDE = 174;
    private static final double HIGH = 184;

    /** Where the title begins, with the air above the picture; and where the picture ends. */
    private static final double HEAD = 34;

    private static final double FOOT = 268;

    private final Reports reports;
    private final Typesetter typesetter = new Typesetter();

    Posters(Reports reports) {
        this.reports = reports;
    }

    /** The languages a model's words exist in. */
    public static List<Language> languages(Model model, Contents contents) {
        return Stream.of(Language.values())
                .filter(language -> model.words(contents).stream()
                        .allMatch(words -> words.texts().containsKey(language.code())))
                .toList();
    }

    public byte[] pdf(Model model, Imprint imprint, Poster.Paper paper) {
        var values = Map.<String, Object>of("poster", poster(model, imprint, paper));
        return reports.pdf(new Publication("poster", "framework/downloads/poster", values));
    }

    private Poster poster(Model model, Imprint imprint, Poster.Paper paper) {
        var title = model.title(imprint);
        var lead = model.lead(imprint.contents());
        var below = imprint.has(lead) ? imprint.in(lead) : "";
        var heading = typesetter.fit(title, WIDE, 30, 15, 1.12, true);
        var top = HEAD + heading.lines().size() * heading.size() * 1.12 + leadHeight(below);
        return new Poster(
                imprint,
                imprint.in(imprint.contents().introduction().title()),
                title,
                heading.size(),
                below,
                scene(model, imprint, FOOT - top),
                paper,
                top);
    }

    /** Of a lead of 4.8 mm set with 1.4 between the lines, and the air above it. */
    private double leadHeight(String lead) {
        return lead.isEmpty()
                ? 0
                : 4 + typesetter.fit(lead, WIDE, 40, 4.8, 1.4, false).lines().size() * 4.8 * 1.4;
    }

    /** The round table from above, for a cover of 210 by 297. */
    public String cover() {
        var scene = new Scene(typesetter, 210, 297, false);
        scene.circle(150, 52, 26, "#0b5a63").ring(150, 52, 62, 1.2, "#1d666f");
        for (int seat = 0; seat < 7; seat++) {
            var angle = 2 * Math.PI * seat / 7 - Math.PI / 2;
            var color = seat == 1 ? Palette.AMBER : "#a3c1c4";
            scene.circle(150 + 62 * Math.cos(angle), 52 + 62 * Math.sin(angle), 12, color);
        }
        return scene.shapes();
    }

    /** The model's picture alone, for other documents. */
    public Scene scene(Model model, Imprint imprint) {
        return scene(model, imprint, HIGH);
    }

    private Scene scene(Model model, Imprint imprint, double high) {
        var fromRight = imprint.language().direction().equals("rtl");
        var scene = new Scene(typesetter, WIDE, high, fromRight);
        model.draw(scene, imprint);
        return scene;
    }
}
