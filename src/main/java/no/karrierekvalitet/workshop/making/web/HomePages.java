package no.karrierekvalitet.workshop.making.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.NavigationEntry;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.Events;
import no.karrierekvalitet.workshop.making.templates.Template;
import no.karrierekvalitet.workshop.making.templates.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where everybody begins: my events, those one may come to, and what to begin with. */
@Controller
public class HomePages {

    private final Events events;
    private final Templates templates;
    private final Flash flash;

    HomePages(Events events, Templates templates, Flash flash) {
        this.flash = flash;
        this.events = events;
        this.templates = templates;
    }

    @GetMapping(Event.HOME)
    @Access(Access.Rule.ANYONE)
    Page home(Viewer viewer) {
        var mine = viewer instanceof Viewer.Person person ? events.of(person) : List.<Event>of();
        var coming = mine.stream()
                .filter(event -> event.status() != EventStatus.ENDED)
                .sorted(Comparator.comparing(Event::startsOn))
                .toList();
        var over = mine.stream()
                .filter(event -> event.status() == EventStatus.ENDED)
                .toList();
        return Page.of("workshop/making/home", new View(coming, over, events.announced(), templates.all()))
                .title("workshop.making.title");
    }

    /** To where one joins with the code that was typed. */
    @GetMapping(Event.HOME + "/kode")
    @Access(Access.Rule.ANYONE)
    SeeOther join(@RequestParam(name = "kode", defaultValue = "") String typed, HttpServletResponse response) {
        var code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (!code.matches("[0-9A-Z]{6}")) {
            flash.say(response, "workshop.making.join.unreadable");
            return new SeeOther(Event.HOME);
        }
        return new SeeOther("/bli-med/" + code);
    }

    /**
     * @param coming mine that are not over, soonest first
     * @param over mine that are, newest first
     * @param announced those anybody may register for
     */
    public record View(List<Event> coming, List<Event> over, List<Event> announced, List<Template> templates) {
        public boolean empty() {
            return coming.isEmpty() && over.isEmpty();
        }
    }

    /** The way there in the main navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry workshop() {
            return new NavigationEntry(50, Event.HOME, "workshop.making.nav", _ -> true);
        }
    }
}
