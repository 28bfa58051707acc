package no.karrierekvalitet.development.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.karrierekvalitet.development.Activity;
import no.karrierekvalitet.development.GoalInWords;
import no.karrierekvalitet.development.Plans;
import no.karrierekvalitet.development.Wordings;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.HomeCard;
import no.karrierekvalitet.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What to do next, on the front page of a person with a plan. */
@Component
public class NextCard implements HomeCard {

    private final Plans plans;
    private final Wordings wordings;
    private final Clock clock;

    NextCard(Plans plans, Wordings wordings, Clock clock) {
        this.plans = plans;
        this.wordings = wordings;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Block> show(Viewer viewer) {
        return viewer instanceof Viewer.Person person
                ? plans.of(person)
                        .next()
                        .map(next -> new View(wordings.of(next.goal()), next.activity(), LocalDate.now(clock)))
                        .map(view -> new Block("development/home-card", view))
                : Optional.empty();
    }

    public record View(GoalInWords goal, Activity activity, LocalDate today) {}

    /** The way there in the main navigation. */
    @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry development() {
            return new NavigationEntry(40, PlanPages.HOME, "development.nav", Viewer::signedIn);
        }
    }
}
