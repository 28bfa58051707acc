package no.karrierekvalitet.framework.downloads.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.CareerCompetence;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.Ethics;
import no.karrierekvalitet.framework.QualityModel;
import no.karrierekvalitet.framework.downloads.Contents;
import no.karrierekvalitet.framework.downloads.Imprint;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;

/** What there is a poster of. */
public enum Model {
    COMMITMENT("etisk-lofte", "ethics") {
        @Override
        Localized name(Contents contents) {
            return contents.ethics().commitment().name();
        }

        @Override
        Localized lead(Contents contents) {
            return contents.ethics().commitment().intro();
        }

        @Override
        List<Localized> words(Contents contents) {
            return contents.ethics().commitment().pledges().stream()
                    .map(Ethics.Pledge::text)
                    .toList();
        }

        @Override
        void draw(Scene scene, Imprint imprint) {
            Promises.draw(
                    scene, words(imprint.contents()).stream().map(imprint::in).toList());
        }
    },
    BUTTONS("karriereknappene", "career-competence") {
        @Override
        Localized name(Contents contents) {
            return contents.career().model().parts().getFirst().name();
        }

        @Override
        List<Localized> words(Contents contents) {
            return contents.career().pairs().stream()
                    .map(CareerCompetence.Button::name)
                    .toList();
        }

        @Override
        void draw(Scene scene, Imprint imprint) {
            wheel(scene, imprint);
        }
    },
    CONTEXT("karrierelaering-i-kontekst", "career-competence") {
        @Override
        Localized name(Contents contents) {
            return contents.career().model().name();
        }

        @Override
        Localized lead(Contents contents) {
            return contents.career().model().summary();
        }

        @Override
        List<Localized> words(Contents contents) {
            return contents.career().model().parts().stream()
                    .flatMap(part -> Stream.of(part.name(), part.answers(), part.text()))
                    .toList();
        }

        @Override
        void draw(Scene scene, Imprint imprint) {
            Rings.draw(scene, imprint.contents().career().model(), imprint);
        }
    },
    STANDARDS("kompetanseomrader", "competence-standards", "framework.standards.areas") {
        @Override
        List<Localized> words(Contents contents) {
            return contents.standards().areas().stream()
                    .map(CompetenceStandards.CompetenceArea::name)
                    .toList();
        }

        @Override
        void draw(Scene scene, Imprint imprint) {
            wheel(scene, imprint);
        }
    },
    FIELD("karriereveiledningsfeltet", "competence-standards", "framework.standards.field") {
        @Override
        Localized lead(Contents contents) {
            return contents.standards().fieldModel().description();
        }

        @Override
        List<Localized> words(Contents contents) {
            var model = contents.standards().fieldModel();
            var words = new ArrayList<>(
                    List.of(model.systemLevel().name(), model.fieldOfPractice().name()));
            model.systemLevel().workAreas().forEach(area -> words.add(area.name()));
            model.fieldOfPractice().groups().forEach(group -> words.add(group.name()));
            return words;
        }

        @Override
        void draw(Scene scene, Imprint imprint) {
            Field.draw(scene, imprint.contents().standards().fieldModel(), imprint);
        }
    },
    REFLECTION("refleksjonsmodellen", "ethics") {
        @Override
        Localized name(Contents contents) {
            return contents.ethics().reflectionModel().name();
        }

        @Override
        Localized lead(Contents contents) {
            return contents.ethics().reflectionModel().about();
        }

        @Override
        List<Localized> words(Contents contents) {
            return contents.ethics().reflectionModel().steps().stream()
                    .flatMap(step -> Stream.concat(Stream.of(step.name()), step.asks().stream()))
                    .toList();
        }

        @Override
        void draw(Scene scene, Imprint imprint) {
            Steps.draw(scene, imprint.contents().ethics().reflectionModel(), imprint);
        }
    },
    FRAMES("rammene-for-etisk-praksis", "ethics") {
        @Override
        Localized name(Contents contents) {
            return contents.ethics().frames().name();
        }

        @Override
        Localized lead(Contents contents) {
            return contents.ethics().frames().about();
        }

        @Override
        List<Localized> words(Contents contents) {
            return contents.ethics().frames().factors().stream()
                    .flatMap(factor ->
                            Stream.concat(Stream.of(factor.name(), factor.text()), factor.questions().stream()))
                    .toList();
        }

        @Override
        void draw(Scene scene, Imprint imprint) {
            var practitioners = imprint.contents()
                    .standards()
                    .fieldModel()
                    .fieldOfPractice()
                    .groups()
                    .getFirst();
            Frames.draw(scene, imprint.contents().ethics().frames(), imprint.in(practitioners.name()), imprint);
        }
    },
    PRIORITIES("innsatsomrader", "quality-assurance", "framework.quality.areas") {
        @Override
        List<Localized> words(Contents contents) {
            return contents.quality().areas().stream()
                    .map(QualityModel.PriorityArea::name)
                    .toList();
        }

        @Override
        void draw(Scene scene, Imprint imprint) {
            wheel(scene, imprint);
        }
    };

    private final String slug;
    private final String area;
    private final String key;

    Model(String slug, String area) {
        this(slug, area, "");
    }

    /** @param key of what the pages call a model that has no name of its own in the data */
    Model(String slug, String area, String key) {
        this.slug = slug;
        this.area = area;
        this.key = key;
    }

    /** Its name in addresses. */
    public String slug() {
        return slug;
    }

    /** Id of the framework's area it belongs to. */
    public String area() {
        return area;
    }

    public static Optional<Model> of(String slug) {
        return Stream.of(values()).filter(model -> model.slug.equals(slug)).findFirst();
    }

    /** Everything the picture says; a language has the poster when it has all of these. */
    abstract List<Localized> words(Contents contents);

    abstract void draw(Scene scene, Imprint imprint);

    Localized name(Contents contents) {
        return contents.area(area).name();
    }

    Localized lead(Contents contents) {
        return contents.area(area).summary();
    }

    /** What the model is called; its area's name in languages it has no name in. */
    public String title(Imprint imprint) {
        if (!key.isEmpty() && Language.INTERFACE.contains(imprint.language())) {
            return imprint.t(key);
        }
        var own = name(imprint.contents());
        return imprint.in(imprint.has(own) ? own : imprint.contents().area(area).name());
    }

    void wheel(Scene scene, Imprint imprint) {
        var names = words(imprint.contents()).stream().map(imprint::in).toList();
        Wheel.draw(scene, names, imprint.in(imprint.contents().area(area).question()));
    }
}
