package no.karrierekvalitet.quality.rounds.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.ServiceEntry;
import no.karrierekvalitet.identity.Services;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.Insiders;
import no.karrierekvalitet.quality.rounds.Participants;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.RoundSummary;
import no.karrierekvalitet.quality.rounds.Rounds;
import no.karrierekvalitet.ui.NavigationEntry;
import no.karrierekvalitet.ui.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rounds of my services. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class OverviewPages {

    static final String HOME = "/var-kvalitet";

    private final Rounds rounds;
    private final Participants participants;
    private final Insiders insiders;
    private final Services services;

    OverviewPages(Rounds rounds, Participants participants, Insiders insiders, Services services) {
        this.rounds = rounds;
        this.participants = participants;
        this.insiders = insiders;
        this.services = services;
    }

    @Bean
    static NavigationEntry roundsNavigation() {
        return new NavigationEntry(40, HOME, "quality.rounds.title", Viewer::signedIn);
    }

    @Bean
    static ServiceEntry roundsOfService() {
        return new ServiceEntry(
                20, "/var-kvalitet", "quality.rounds.title", "quality.rounds.service.text", Insiders::inside);
    }

    @GetMapping(HOME)
    Page all(Viewer viewer) {
        var all = services.of(viewer.person());
        var mine = all.stream()
                .filter(service -> Insiders.inside(Set.copyOf(services.roles(service.id(), viewer.person()))))
                .map(service -> shown(service, viewer))
                .toList();
        var waiting = participants.waitingFor(viewer.person());
        return Page.of("quality/rounds/overview", new View(mine, waiting, all.size() > mine.size()))
                .title("quality.rounds.title");
    }

    @GetMapping("/tjenester/{service}/var-kvalitet")
    Page ofService(Viewer viewer, @PathVariable UUID service) {
        var found = insiders.standing(service, viewer).service();
        return Page.of("quality/rounds/overview", new View(List.of(shown(found, viewer)), List.of(), false))
                .title("quality.rounds.title")
                .under("/tjenester", "identity.services.title")
                .under("/tjenester/" + service, "identity.named", found.name());
    }

    private Mine shown(Service service, Viewer viewer) {
        return new Mine(
                service,
                rounds.history(service.id()),
                rounds.leads(service.id(), viewer),
                insiders.isUnled(service.id()));
    }

    /**
     * @param services those the viewer works in
     * @param waiting rounds in which the viewer is asked and has not said that they are done
     * @param owns whether there are services that the viewer only owns
     */
    public record View(List<Mine> services, List<Round> waiting, boolean owns) {}

    /**
     * @param leads whether the viewer may begin rounds here
     * @param unled whether the service has neither leader nor coordinator, so that whoever works there may
     */
    public record Mine(Service service, List<RoundSummary> rounds, boolean leads, boolean unled) {

        public List<RoundSummary> underWay() {
            return rounds.stream().filter(round -> !round.closed()).toList();
        }

        public List<RoundSummary> closed() {
            return rounds.stream().filter(RoundSummary::closed).toList();
        }

        /** The newest round of each place that has agreed on anything, by name; the whole service first. */
        public List<RoundSummary> sites() {
            var newest = new TreeMap<String, RoundSummary>(String.CASE_INSENSITIVE_ORDER);
            rounds.stream()
                    .filter(round -> round.agreed() > 0)
                    .forEach(round -> newest.putIfAbsent(round.site(), round));
            return List.copyOf(newest.values());
        }

        /** The areas that any of them looked at, each once, in the model's order. */
        public List<RoundSummary.Area> siteAreas() {
            var areas = new LinkedHashMap<String, RoundSummary.Area>();
            sites().forEach(round -> round.areas().forEach(area -> areas.putIfAbsent(area.id(), area)));
            return areas.values().stream()
                    .sorted(Comparator.comparingInt(RoundSummary.Area::number))
                    .toList();
        }

        public RoundSummary.@Nullable Area at(RoundSummary round, RoundSummary.Area area) {
            return round.areas().stream()
                    .filter(one -> one.id().equals(area.id()))
                    .findFirst()
                    .orElse(null);
        }

        public String start() {
            return "/tjenester/" + service.id() + "/var-kvalitet/ny";
        }
    }
}
