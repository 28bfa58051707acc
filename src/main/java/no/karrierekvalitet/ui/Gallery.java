package no.karrierekvalitet.ui;

import java.util.List;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Settings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Every view with canned data, for those who build it. Only where {@code karrierekvalitet.gallery} is on. */
@Controller
@ConditionalOnBooleanProperty("karrierekvalitet.gallery")
@Access(Access.Rule.ANYONE)
public class Gallery {

    private final List<Exhibit.Collection> collections;
    private final Settings settings;

    Gallery(List<Exhibit.Collection> collections, Settings settings) {
        this.collections = collections;
        this.settings = settings;
    }

    private List<Exhibit> exhibits() {
        if (!settings.gallery()) {
            throw new Failure.NotFound(); // a built jar always has this controller
        }
        return collections.stream().flatMap(c -> c.get().stream()).toList();
    }

    @GetMapping("/galleri")
    Page all() {
        return Page.of("ui/gallery", new View(exhibits())).title("ui.gallery");
    }

    @GetMapping("/galleri/{number}")
    Page one(@PathVariable int number) {
        var exhibits = exhibits();
        if (number < 0 || number >= exhibits.size()) {
            throw new Failure.NotFound();
        }
        var exhibit = exhibits.get(number);
        return Page.of(exhibit.template(), exhibit.view()).title("ui.gallery").under("/galleri", "ui.gallery");
    }

    public record View(List<Exhibit> exhibits) {}
}
