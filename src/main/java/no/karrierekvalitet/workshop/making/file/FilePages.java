package no.karrierekvalitet.workshop.making.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.karrierekvalitet.documents.Download;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Admit;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.making.file.Bringing.Brought;
import no.karrierekvalitet.workshop.making.file.Bringing.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** An event as one file: out of this instance, and into it. */
@Controller
public class FilePages {

    private static final String BRING = Event.HOME + "/ny/fil";
    private static final int MOST_MEGABYTES = 20;

    private final EventFiles files;
    private final Flash flash;

    FilePages(EventFiles files, Flash flash) {
        this.files = files;
        this.flash = flash;
    }

    @GetMapping(Event.HOME + "/{event}/fil")
    @Access(Access.Rule.SIGNED_IN)
    ResponseEntity<byte[]> take(@Admit(Part.ORGANISER) Attendee who, Ui ui) {
        var event = who.event();
        return Download.json(event.title().in(event.spokenTo(ui.language())), files.take(event));
    }

    @GetMapping(BRING)
    @Access(Access.Rule.SIGNED_IN)
    Page choose() {
        return page(null);
    }

    @PostMapping(BRING)
    @Access(Access.Rule.SIGNED_IN)
    ModelAndView bring(
            Viewer viewer,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            HttpServletResponse response)
            throws IOException {
        return switch (read(viewer, file)) {
            case Brought brought -> {
                flash.say(response, "workshop.making.file.in.said");
                yield new ModelAndView(new SeeOther(Event.HOME + "/" + brought.event()));
            }
            case Refused refused -> page(refused).status(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private Bringing read(Viewer viewer, @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return Refused.because("workshop.making.file.problem.empty");
        }
        if (file.getSize() > MOST_MEGABYTES * 1024L * 1024L) {
            return Refused.because("workshop.making.file.problem.size");
        }
        return files.bring(viewer.person(), file.getBytes());
    }

    private static Page page(@Nullable Refused refused) {
        return Page.of("workshop/making/file", new View(refused, MOST_MEGABYTES))
                .title("workshop.making.file.in")
                .under(Event.HOME, "workshop.making.title")
                .under(Event.HOME + "/ny", "workshop.making.new");
    }

    /** @param refused why the file just sent was not taken; null before one was */
    public record View(@Nullable Refused refused, int megabytes) {}
}
