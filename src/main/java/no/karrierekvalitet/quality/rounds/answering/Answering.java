package no.karrierekvalitet.quality.rounds.answering;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.quality.rounds.Participants.Place;
import no.karrierekvalitet.quality.rounds.RoundContent;
import no.karrierekvalitet.quality.rounds.Rounds;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What answering is, whether one came by an account or by a link. */
@Component
class Answering {

    private final Rounds rounds;
    private final Answers answers;
    private final Clock clock;

    Answering(Rounds rounds, Answers answers, Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.clock = clock;
    }

    /** Which of what was sent cannot be kept. */
    record Refused(String where) {}

    Object area(Place place, String area, String base) {
        if (!place.round().answering()) {
            return new SeeOther(base);
        }
        return page(view(place, area, base, Form.empty()));
    }

    Object answer(Place place, String area, String base, Map<String, String> posted) {
        var content = rounds.content(place.round());
        var found = content.area(area).orElseThrow(Failure.NotFound::new);
        var form = new AreaForm(found, posted, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        answers.save(place, form.changes());
        if (form.form().hasErrors()) {
            return page(view(place, area, base, form.form())).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new SeeOther(posted.containsKey("oversikt") ? base : AreaView.next(content, found, base));
    }

    ResponseEntity<?> save(Place place, String sent) {
        var areas = rounds.content(place.round()).areas().stream()
                .map(RoundContent.Area::id)
                .collect(Collectors.toSet());
        var read = Delivery.read(sent).fitting(place.round(), areas, clock.instant());
        answers.save(place, read.changes());
        return read.misfits().isEmpty()
                ? ResponseEntity.noContent().build()
                : ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(new Refused(read.misfits().getFirst()));
    }

    Page own(Place place, String base) {
        var content = rounds.content(place.round());
        return Page.of("quality/rounds/own", new OwnView(place, content, answers.of(place), base))
                .title("quality.rounds.own.title")
                .under("/var-kvalitet", "quality.rounds.title");
    }

    private AreaView view(Place place, String area, String base, Form form) {
        var content = rounds.content(place.round());
        var found = content.area(area).orElseThrow(Failure.NotFound::new);
        return new AreaView(place, content, found, answers.of(place), base, form);
    }

    private static Page page(AreaView view) {
        var page = Page.of("quality/rounds/area", view)
                .title("quality.rounds.area.title", view.area().name());
        return view.guest()
                ? page
                : page.under("/var-kvalitet", "quality.rounds.title").under(view.base(), "quality.rounds.round");
    }
}
