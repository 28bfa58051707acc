package no.karrierekvalitet.ui;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import no.karrierekvalitet.platform.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: what the product is, and the cards that features contribute for this reader. */
@Controller
public class HomePage {

    private final List<HomeCard> cards;
    private final PageViewResolver views;

    HomePage(List<HomeCard> cards, PageViewResolver views) {
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(HomeCard::order)).toList();
        this.views = views;
    }

    @GetMapping("/")
    @Access(Access.Rule.ANYONE)
    Page home(Ui ui) {
        var shown = cards.stream()
                .flatMap(card -> card.show(ui.viewer()).stream())
                .map(block -> views.block(block.template(), ui, block.view()))
                .toList();
        return Page.of("ui/home", new View(shown)).title("ui.home.title");
    }

    public record View(List<Content> cards) {}
}
