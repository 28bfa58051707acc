package no.karrierekvalitet.quality.rounds.choosing;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.Insiders;
import no.karrierekvalitet.quality.plan.ServicePlans;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.RoundContent;
import no.karrierekvalitet.quality.rounds.Rounds;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** From what was chosen to what is done: each action goes straight into the service's plan. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class ActionPages {

    private static final String PATH = "/var-kvalitet/{round}/tiltak";

    private final Rounds rounds;
    private final Choosing choosing;
    private final RoundActions actions;
    private final ServicePlans plans;
    private final Insiders insiders;
    private final Flash flash;

    ActionPages(
            Rounds rounds,
            Choosing choosing,
            RoundActions actions,
            ServicePlans plans,
            Insiders insiders,
            Flash flash) {
        this.rounds = rounds;
        this.choosing = choosing;
        this.actions = actions;
        this.plans = plans;
        this.insiders = insiders;
        this.flash = flash;
    }

    @GetMapping(PATH)
    Object actions(Viewer viewer, @PathVariable UUID round) {
        var found = rounds.find(round, viewer);
        return found.answering() ? new SeeOther(found.path()) : page(found, Form.empty());
    }

    @PostMapping(PATH)
    Object add(
            Viewer viewer,
            @PathVariable UUID round,
            @Valid @ModelAttribute ActionForm form,
            BindingResult binding,
            HttpServletResponse response) {
        var found = rounds.find(round, viewer);
        if (found.answering()) {
            throw new Failure.NotFound();
        }
        form.check(binding, members(found));
        if (binding.hasErrors()) {
            return page(found, Form.of(binding)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        plans.add(form.action(found, rounds.content(found)), viewer);
        flash.say(response, "quality.rounds.actions.added");
        return new SeeOther(found.path() + "/tiltak");
    }

    /** Ids and names. */
    private Map<String, String> members(Round round) {
        var members = new LinkedHashMap<String, String>();
        insiders.of(round.service()).forEach((person, name) -> members.put(person.toString(), name));
        return members;
    }

    private Page page(Round round, Form form) {
        var content = rounds.content(round);
        var chosen = choosing.candidates(round).stream()
                .filter(Candidate::chosen)
                .flatMap(candidate -> content.item(candidate.indicator()).stream())
                .toList();
        return Page.of(
                        "quality/rounds/actions",
                        new View(round, content, chosen, actions.of(round), members(round), form))
                .title("quality.rounds.actions.title")
                .under("/var-kvalitet", "quality.rounds.title")
                .under(round.path(), "quality.rounds.round");
    }

    /** @param members ids and names of those who belong to the service */
    public record View(
            Round round,
            RoundContent content,
            List<RoundContent.Item> chosen,
            List<RoundAction> actions,
            Map<String, String> members,
            Form form) {

        public Map<String, String> people(String nobody) {
            var people = new LinkedHashMap<String, String>();
            people.put("", nobody);
            people.putAll(members);
            return people;
        }

        /** The chosen indicators, or all of them while none is chosen. */
        public Map<String, String> indicators(Language language, String none) {
            var indicators = new LinkedHashMap<String, String>();
            indicators.put("", none);
            (chosen.isEmpty() ? content.items() : chosen)
                    .forEach(item -> indicators.put(item.code(), item.text().in(language)));
            return indicators;
        }
    }
}
