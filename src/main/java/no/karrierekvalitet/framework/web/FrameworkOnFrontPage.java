package no.karrierekvalitet.framework.web;

import java.util.List;
import java.util.Optional;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.HomeCard;
import no.karrierekvalitet.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Presents the four areas to visitors, and leads everybody to the framework and its words. */
@Component
public class FrameworkOnFrontPage implements HomeCard {

    private final Editions editions;

    FrameworkOnFrontPage(Editions editions) {
        this.editions = editions;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Block> show(Viewer viewer) {
        if (viewer.signedIn()) {
            return Optional.empty();
        }
        var introduction = editions.introduction(editions.current().id());
        return Optional.of(
                new Block("framework/home", new View(FrameworkPage.AreaCard.all(introduction, Addresses.NOW))));
    }

    public record View(List<FrameworkPage.AreaCard> areas) {}

    @Bean
    static NavigationEntry frameworkNavigation() {
        return new NavigationEntry(10, "/rammeverk", "framework.crumb", _ -> true);
    }

    @Bean
    static NavigationEntry termsNavigation() {
        return new NavigationEntry(90, "/begreper", "framework.terms", _ -> true);
    }
}
