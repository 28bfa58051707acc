package no.karrierekvalitet.framework.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.Ethics;
import no.karrierekvalitet.framework.QualityModel;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.platform.Texts;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Ui;
import org.junit.jupiter.api.Test;

/** The pictures are drawn from the edition: another edition, another picture. */
@ProductTest
class PicturesTest {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Editions editions;
    private final Ui ui;

    PicturesTest(Editions editions, Texts texts) {
        this.editions = editions;
        this.ui = new Ui(texts, Language.NB, Viewer.VISITOR, () -> "", path -> path, (_, _, part) -> part);
    }

    @Test
    void the_wheel_has_a_piece_for_each_priority_area_and_a_dot_for_each_part_of_it() {
        var quality = editions.quality(editions.current().id());
        var whole = wheel(quality);
        assertThat(count(whole, "<path")).isEqualTo(7);
        assertThat(count(whole, "<circle")).isEqualTo(21);

        var fewer = new ArrayList<>(quality.areas());
        fewer.removeLast();
        var smaller = wheel(new QualityModel(
                quality.about(), quality.roles(), quality.scale(), fewer, quality.anchoringChecklist()));
        assertThat(count(smaller, "<path")).isEqualTo(6);
        assertThat(count(smaller, "<circle")).isEqualTo(18);
        assertThat(smaller).doesNotContain("Utbytte og utvikling");
    }

    @Test
    void the_frames_have_a_circle_for_each_factor_with_its_own_name() {
        var frames = editions.ethics(editions.current().id()).frames();
        assertThat(count(frames(frames), "<a ")).isEqualTo(4);

        var factors = new ArrayList<>(frames.factors());
        factors.add(new Ethics.Factor("frame-time", text("Tiden"), text("Om tid"), List.of()));
        var more = frames(new Ethics.Frames(
                frames.id(), frames.provenance(), frames.officialLanguages(), frames.name(), frames.about(), factors));
        assertThat(count(more, "<a ")).isEqualTo(5);
        assertThat(more).contains("Tiden", "href=\"#frame-time\"");
    }

    @Test
    void the_reflection_model_has_its_steps_in_order_with_arrows_between() {
        var model = editions.ethics(editions.current().id()).reflectionModel();
        var picture = steps(model.steps());
        assertThat(count(picture, "<a ")).isEqualTo(8);
        assertThat(count(picture, "<path")).isEqualTo(7);
        assertThat(count(steps(model.steps().subList(0, 5)), "<path")).isEqualTo(4);
    }

    private String wheel(QualityModel quality) {
        var seats = Seats.of(
                quality.areas(),
                QualityModel.PriorityArea::number,
                QualityModel.PriorityArea::name,
                Addresses.NOW::priority,
                0);
        return render("wheel", Map.of("ui", ui, "quality", quality, "seats", seats, "label", "x"));
    }

    private String frames(Ethics.Frames frames) {
        return render("frames", Map.of("ui", ui, "frames", frames));
    }

    private String steps(List<Ethics.ReflectionStep> steps) {
        var seats =
                Seats.of(steps, Ethics.ReflectionStep::number, Ethics.ReflectionStep::name, step -> "#" + step.id(), 0);
        return render("steps", Map.of("ui", ui, "seats", seats, "label", "x"));
    }

    private String render(String part, Map<String, Object> params) {
        var output = new StringOutput();
        templates.render("framework/part/" + part + ".jte", params, output);
        return output.toString();
    }

    private static Localized text(String text) {
        return new Localized(Map.of("nb", text));
    }

    private static int count(String html, String tag) {
        return html.split(tag, -1).length - 1;
    }
}
