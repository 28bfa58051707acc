package no.karrierekvalitet.workshop.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.people.PeopleLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Sending in a list of people: first what would happen, then, when the organiser agrees, it happens. */
@Controller
@Access(Access.Rule.SIGNED_IN)
public class ListPages {

    private static final String PATH = PeoplePages.PATH + "/liste";

    private final PeopleLists lists;
    private final PeoplePages people;
    private final Flash flash;

    ListPages(PeopleLists lists, PeoplePages people, Flash flash) {
        this.lists = lists;
        this.people = people;
        this.flash = flash;
    }

    @PostMapping(PATH)
    Object receive(
            @Admit(Part.ORGANISER) Attendee who,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String list)
            throws IOException {
        var event = who.event();
        var content = file == null || file.isEmpty() ? list.getBytes(StandardCharsets.UTF_8) : file.getBytes();
        var name = file == null ? "" : String.valueOf(file.getOriginalFilename());
        return switch (lists.receive(event.id(), name, content)) {
            case PeopleLists.Received.Read(var id) -> new SeeOther(path(event, id));
            case PeopleLists.Received.Refused(var key) -> people.refused(event, key);
        };
    }

    private static String path(Event event, UUID list) {
        return event.path() + "/deltakere/liste/" + list;
    }

    @GetMapping(PATH + "/{list}")
    Page preview(@Admit(Part.ORGANISER) Attendee who, @PathVariable UUID list) {
        var view = new View(who.event(), lists.preview(who.event().id(), list));
        return PeoplePages.below(Page.of("workshop/people/preview", view), who.event())
                .title("workshop.people.preview.title");
    }

    @PostMapping(PATH + "/{list}/innlesing")
    SeeOther take(@Admit(Part.ORGANISER) Attendee who, @PathVariable UUID list, HttpServletResponse response) {
        var done = lists.take(who.event(), list);
        flash.say(
                response,
                "workshop.people.preview.done",
                done.added().size(),
                done.changed().size());
        return new SeeOther(who.event().path() + "/deltakere");
    }

    public record View(Event event, PeopleLists.Preview preview) {
        /** More lines than this of one kind are only counted. */
        public static final int SHOWN = 100;
    }
}
