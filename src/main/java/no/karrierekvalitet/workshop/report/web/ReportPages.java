package no.karrierekvalitet.workshop.report.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.karrierekvalitet.identity.Registers;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Settings;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.Ui;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.report.EventReports;
import no.karrierekvalitet.workshop.report.files.ReportFiles;
import no.karrierekvalitet.workshop.report.files.Voice;
import no.karrierekvalitet.workshop.report.letters.ReportLetters;
import no.karrierekvalitet.workshop.report.taking.Given;
import no.karrierekvalitet.workshop.report.taking.Giving;
import no.karrierekvalitet.workshop.report.taking.Taken;
import no.karrierekvalitet.workshop.report.taking.Taking;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What came of an event, as page and files. */
@Controller
class ReportPages {

    static final String HOME = "/samling/{event}/rapport";
    private static final String OFFICE = "vnd.openxmlformats-officedocument.";

    private final Readers readers;
    private final EventReports reports;
    private final ReportFiles files;
    private final ReportLetters letters;
    private final Taking taking;
    private final Giving giving;
    private final Registers registers;
    private final Settings settings;

    ReportPages(
            Readers readers,
            EventReports reports,
            ReportFiles files,
            ReportLetters letters,
            Taking taking,
            Giving giving,
            Registers registers,
            Settings settings) {
        this.readers = readers;
        this.reports = reports;
        this.files = files;
        this.letters = letters;
        this.taking = taking;
        this.giving = giving;
        this.registers = registers;
        this.settings = settings;
    }

    @GetMapping(HOME)
    @Access(Access.Rule.ANYONE)
    Page show(@PathVariable UUID event, Ui ui, HttpServletRequest request) {
        var who = readers.admit(event, ui.viewer(), request);
        var view = new ReportView(
                voice(who.event(), ui),
                taken(who.event(), ui.viewer()),
                given(who.event(), ui.viewer()),
                who.is(Part.ORGANISER),
                reports.isOpen(event),
                who.is(Part.ORGANISER) ? letters(event) : Letters.NOT_TOLD,
                who.isStaff() && ui.signedIn(),
                ui.viewer() instanceof Viewer.Person person && letters.wishes(event, person.id()));
        return Page.of("workshop/report/report", view)
                .title("workshop.report.title", who.event().title())
                .under(Event.HOME, "workshop.themes.crumb.events")
                .under(who.event().path(), "workshop.themes.crumb", who.event().title());
    }

    private Letters letters(UUID event) {
        return new Letters(
                letters.waiting(event), letters.sent(event), letters.underWay(event), letters.leave(), settings.demo());
    }

    private Map<UUID, Taken> taken(Event event, Viewer viewer) {
        return viewer instanceof Viewer.Person person
                ? taking.of(event, person).stream().collect(Collectors.toMap(Taken::subject, Function.identity()))
                : Map.of();
    }

    private Given given(Event event, Viewer viewer) {
        return viewer instanceof Viewer.Person person ? giving.of(event, person) : Given.NOTHING;
    }

    private Voice voice(Event event, Ui ui) {
        return new Voice(reports.of(event), ui, registers);
    }

    @GetMapping(HOME + ".{kind:pdf|pptx|xlsx}")
    @Access(Access.Rule.ANYONE)
    ResponseEntity<byte[]> file(
            @PathVariable UUID event, @PathVariable String kind, Ui ui, HttpServletRequest request) {
        var who = readers.admit(event, ui.viewer(), request);
        var voice = voice(who.event(), ui);
        return switch (kind) {
            case "pdf" -> answer(voice, kind, MediaType.APPLICATION_PDF, files.pdf(voice));
            case "pptx" -> answer(voice, kind, application(OFFICE + "presentationml.presentation"), files.pptx(voice));
            case "xlsx" -> answer(voice, kind, application(OFFICE + "spreadsheetml.sheet"), files.xlsx(voice));
            default -> throw new Failure.NotFound();
        };
    }

    private static MediaType application(String type) {
        return new MediaType("application", type);
    }

    private static ResponseEntity<byte[]> answer(Voice voice, String ending, MediaType type, byte[] content) {
        var name = voice.title().replaceAll("[\\p{Cntrl}/\\\\]", " ") + "." + ending;
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", disposition.toString())
                .body(content);
    }
}
