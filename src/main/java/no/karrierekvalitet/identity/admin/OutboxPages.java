package no.karrierekvalitet.identity.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.platform.mail.Mail;
import no.karrierekvalitet.platform.mail.Sent;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Letters that have not left. An administrator sees that they are there and why, but not what is in them: they may hold a
 * link that opens somebody's account. In the demo, where everybody may be anybody, everybody reads every letter.
 */
@Controller
public class OutboxPages {

    static final String PATH = "/admin/utboks";
    private static final int MOST = 200;
    private static final int MOST_IN_DEMO = 50;

    private final Mail mail;
    private final Settings settings;
    private final Flash flash;

    OutboxPages(Mail mail, Settings settings, Flash flash) {
        this.mail = mail;
        this.settings = settings;
        this.flash = flash;
    }

    @GetMapping(PATH)
    @Access(Access.Rule.ADMIN)
    Page show() {
        return Page.of("identity/admin_outbox", new View(mail.unsent(MOST), mail.standing(), mail.leaves()))
                .title("identity.admin.outbox")
                .under(OverviewPage.PATH, "identity.admin.title");
    }

    @PostMapping(PATH + "/{id}/forsok")
    @Access(Access.Rule.ADMIN)
    SeeOther again(@PathVariable UUID id, HttpServletResponse response) {
        mail.again(id);
        flash.say(response, mail.leaves() ? "identity.admin.outbox.again.done" : "identity.admin.outbox.again.not");
        return new SeeOther(PATH);
    }

    @PostMapping(PATH + "/forsok")
    @Access(Access.Rule.ADMIN)
    SeeOther againAll(HttpServletResponse response) {
        mail.againAll();
        flash.say(response, mail.leaves() ? "identity.admin.outbox.all.done" : "identity.admin.outbox.again.not");
        return new SeeOther(PATH);
    }

    @GetMapping("/utboks")
    @Access(Access.Rule.ANYONE)
    Page demo() {
        if (!settings.demo()) {
            throw new Failure.NotFound();
        }
        return Page.of("identity/admin_outbox_demo", new View(mail.newest(MOST_IN_DEMO), mail.standing(), false))
                .title("identity.admin.outbox.demo")
                .under("/logg-inn", "identity.signin.title");
    }

    /** A letter's text line by line, for everybody to follow its links within the demo. */
    public static List<Line> lines(Sent letter) {
        return String.valueOf(letter.body())
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("--"))
                .map(OutboxPages::line)
                .toList();
    }

    private static Line line(String text) {
        return new Line(text, text.matches("https?://[^/]+/\\S*") ? text.replaceFirst("https?://[^/]+", "") : null);
    }

    /** @param link where the line leads within this installation, when it is an address */
    public record Line(String text, @Nullable String link) {}

    /** @param leaves whether there is a mail server to send them with */
    public record View(List<Sent> letters, Mail.Standing standing, boolean leaves) {}
}
