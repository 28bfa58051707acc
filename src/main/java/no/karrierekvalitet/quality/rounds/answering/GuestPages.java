package no.karrierekvalitet.quality.rounds.answering;

import java.util.Map;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.quality.rounds.Participants;
import no.karrierekvalitet.quality.rounds.Participants.Place;
import no.karrierekvalitet.quality.rounds.RoundContent;
import no.karrierekvalitet.quality.rounds.Rounds;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A partner's answers: whoever has the link is asked, and sees their own answers and nothing else. */
@Controller
@Access(Access.Rule.ANYONE)
public class GuestPages {

    private static final String PATH = "/var-kvalitet/gjest/{token}";

    private final Participants participants;
    private final Rounds rounds;
    private final Answers answers;
    private final Answering answering;
    private final Services services;

    GuestPages(Participants participants, Rounds rounds, Answers answers, Answering answering, Services services) {
        this.participants = participants;
        this.rounds = rounds;
        this.answers = answers;
        this.answering = answering;
        this.services = services;
    }

    @GetMapping(PATH)
    Page start(@PathVariable String token) {
        var place = participants.guest(token);
        var content = rounds.content(place.round());
        var service = services.find(place.round().service()).orElseThrow(Failure.NotFound::new);
        var first = content.areas().getFirst();
        var area = new AreaView(place, content, first, answers.of(place), base(token), Form.empty());
        return Page.of("quality/rounds/guest", new View(service, area))
                .title("quality.rounds.guest.title", service.name());
    }

    @GetMapping(PATH + "/svar/{area}")
    Object area(@PathVariable String token, @PathVariable String area) {
        return answering.area(participants.guest(token), area, base(token));
    }

    @PostMapping(PATH + "/svar/{area}")
    Object answer(@PathVariable String token, @PathVariable String area, @RequestParam Map<String, String> posted) {
        return answering.answer(participants.guest(token), area, base(token), posted);
    }

    @PostMapping(PATH + "/svar")
    ResponseEntity<?> save(@PathVariable String token, @RequestParam String svar) {
        return answering.save(participants.guest(token), svar);
    }

    @PostMapping(PATH + "/ferdig")
    SeeOther done(@PathVariable String token) {
        participants.done(participants.guest(token), true);
        return new SeeOther(base(token));
    }

    /** Deletes everything the partner has answered, and the link with it. */
    @PostMapping(PATH + "/sletting")
    Page forget(@PathVariable String token) {
        participants.forget(participants.guest(token));
        return Page.of("quality/rounds/guest-gone").title("quality.rounds.guest.gone");
    }

    private static String base(String token) {
        return "/var-kvalitet/gjest/" + token;
    }

    /** @param area the first one, with everything the partner has answered */
    public record View(Service service, AreaView area) {
        public Place place() {
            return area.place();
        }

        public RoundContent content() {
            return area.content();
        }

        public int answered() {
            return area.own().answered(content().items());
        }

        public boolean all() {
            return answered() == content().items().size();
        }

        /** The first area that is not finished; the first of all when every one is. */
        public String next() {
            return content().areas().stream()
                    .filter(one ->
                            area.own().answered(one.items()) < one.items().size())
                    .findFirst()
                    .map(area::path)
                    .orElseGet(() -> area.path(area.area()));
        }
    }
}
