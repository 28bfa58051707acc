package no.karrierekvalitet.quality.wheel;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.karrierekvalitet.identity.Service;
import no.karrierekvalitet.identity.ServiceEntry;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.Insiders;
import no.karrierekvalitet.quality.Typed;
import no.karrierekvalitet.ui.Circle;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Lines;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.workshop.making.series.Gathering;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The year wheel of a service: its picture, its dates, and beginning a year. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class WheelPages {

    static final String PATH = "/tjenester/{service}/arshjul";

    private static final int WIDTH = 14;

    private final Wheels wheels;
    private final Flash flash;
    private final Clock clock;

    WheelPages(Wheels wheels, Flash flash, Clock clock) {
        this.wheels = wheels;
        this.flash = flash;
        this.clock = clock;
    }

    static String path(UUID service) {
        return "/tjenester/" + service + "/arshjul";
    }

    @GetMapping(PATH)
    Page show(Viewer viewer, @PathVariable UUID service) {
        return page(viewer, service, Form.of(Map.of("first", proposed().toString())));
    }

    /** The first Tuesday two weeks or more from now. */
    private LocalDate proposed() {
        return LocalDate.now(clock).plusWeeks(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    }

    @PostMapping(PATH)
    Object begin(
            Viewer viewer,
            @PathVariable UUID service,
            @RequestParam(defaultValue = "") String first,
            HttpServletResponse response) {
        wheels.service(service, viewer);
        if (first.isBlank() || !Typed.isDay(first)) {
            return page(viewer, service, Form.of(Map.of("first", first)).withError("first", "quality.plan.form.day"))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        wheels.begin(service, Objects.requireNonNull(Typed.day(first)), viewer);
        flash.say(response, "quality.wheel.begun");
        return new SeeOther(path(service));
    }

    private Page page(Viewer viewer, UUID service, Form form) {
        var known = wheels.service(service, viewer);
        var view = new View(
                known,
                wheels.of(service, viewer),
                wheels.earlier(service, viewer),
                wheels.gatherings(),
                LocalDate.now(clock),
                form);
        return Page.of("quality/wheel/wheel", view)
                .title("quality.wheel.of", known.name())
                .under("/tjenester", "identity.services.title")
                .under("/tjenester/" + service, "identity.named", known.name());
    }

    @Bean
    static ServiceEntry yearWheel() {
        return new ServiceEntry(40, "/arshjul", "quality.wheel.title", "quality.wheel.entry", Insiders::inside);
    }

    /**
     * @param wheel the year the service follows
     * @param earlier the years before it, the newest first
     */
    public record View(
            Service service,
            Optional<Wheel> wheel,
            List<Wheel> earlier,
            List<Gathering> gatherings,
            LocalDate today,
            Form form) {

        public String path() {
            return WheelPages.path(service.id());
        }

        public Circle circle() {
            return new Circle(gatherings.size(), 200, 130);
        }

        /** The gathering's name in lines, for the picture. */
        public List<String> lines(Gathering gathering, Language language) {
            return Lines.of(gathering.title().in(language), WIDTH);
        }

        public Optional<Gathering> gathering(Wheel.Turn turn) {
            return gatherings.stream()
                    .filter(one -> one.number() == turn.number())
                    .findFirst();
        }

        public boolean isNext(Wheel.Turn turn) {
            return wheel.flatMap(one -> one.next(today))
                    .filter(next -> next.number() == turn.number())
                    .isPresent();
        }

        /** Whether the year is over, so that a new one can begin. */
        public boolean over() {
            return wheel.isPresent() && wheel.get().next(today).isEmpty();
        }
    }
}
