package no.karrierekvalitet.selfevaluation.history;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.selfevaluation.Evaluations;
import no.karrierekvalitet.selfevaluation.history.HistoryView.Chapter;
import no.karrierekvalitet.selfevaluation.picture.Pictures;
import no.karrierekvalitet.selfevaluation.picture.Wheel;
import no.karrierekvalitet.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All evaluations of a person as a story, and any two of them side by side. */
@Controller
@RequestMapping("/min-kompetanse/historie")
@Access(Access.Rule.SIGNED_IN)
class HistoryPages {

    private final Evaluations evaluations;
    private final Editions editions;
    private final Pictures pictures;

    HistoryPages(Evaluations evaluations, Editions editions, Pictures pictures) {
        this.evaluations = evaluations;
        this.editions = editions;
        this.pictures = pictures;
    }

    @GetMapping
    Page history(Viewer viewer) {
        return page(new HistoryView(chapters(viewer), false));
    }

    @GetMapping("/sammenligning")
    Page comparison(Viewer viewer, @RequestParam UUID fra, @RequestParam UUID til) {
        var chapters = chapters(viewer);
        var one = chapter(chapters, fra);
        var other = chapter(chapters, til);
        if (fra.equals(til)) {
            return page(new HistoryView(chapters, true));
        }
        var from = one.number() < other.number() ? one : other;
        var to = from == one ? other : one;
        var change = pictures.change(from.evaluation(), to.evaluation());
        return Page.of("selfevaluation/history/comparison", new ComparisonView(from, to, change))
                .title("selfevaluation.history.compare")
                .under("/min-kompetanse", "selfevaluation.picture.crumb")
                .under("/min-kompetanse/historie", "selfevaluation.history.title");
    }

    private List<Chapter> chapters(Viewer viewer) {
        var all = evaluations.all(viewer.person());
        return IntStream.range(0, all.size())
                .mapToObj(i -> chapter(all.size() - i, all.get(i)))
                .toList();
    }

    private Chapter chapter(int number, Evaluation evaluation) {
        var picture = pictures.picture(evaluation);
        var version = editions.published(evaluation.edition()).version();
        return new Chapter(number, evaluation, version, picture, Wheel.of(picture));
    }

    private static Chapter chapter(List<Chapter> chapters, UUID evaluation) {
        return chapters.stream()
                .filter(chapter -> chapter.evaluation().id().equals(evaluation))
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
    }

    private static Page page(HistoryView view) {
        return Page.of("selfevaluation/history/history", view)
                .title("selfevaluation.history.title")
                .under("/min-kompetanse", "selfevaluation.picture.crumb");
    }
}
