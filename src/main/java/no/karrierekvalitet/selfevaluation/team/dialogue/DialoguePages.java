package no.karrierekvalitet.selfevaluation.team.dialogue;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.karrierekvalitet.documents.Download;
import no.karrierekvalitet.documents.Report;
import no.karrierekvalitet.documents.Reports;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.framework.CompetenceStandards.CompetenceArea;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.identity.ServiceEntry;
import no.karrierekvalitet.platform.Access;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.selfevaluation.team.TeamPictures;
import no.karrierekvalitet.ui.Flash;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.ui.Page;
import no.karrierekvalitet.ui.SeeOther;
import no.karrierekvalitet.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dialogue way: a conversation that is ready to use, on the screen and on paper. */
@Controller
@Access(Access.Rule.SIGNED_IN)
class DialoguePages {

    static final String PATH = "/tjenester/{service}/samtale";
    private static final int LONGEST = 500;

    private final Strengths strengths;
    private final TeamPictures pictures;
    private final Editions editions;
    private final Reports reports;
    private final Flash flash;
    private final Clock clock;

    DialoguePages(
            Strengths strengths, TeamPictures pictures, Editions editions, Reports reports, Flash flash, Clock clock) {
        this.strengths = strengths;
        this.pictures = pictures;
        this.editions = editions;
        this.reports = reports;
        this.flash = flash;
        this.clock = clock;
    }

    @Bean
    static ServiceEntry dialogueEntry() {
        return new ServiceEntry(
                21,
                "/samtale",
                "selfevaluation.dialogue.title",
                "selfevaluation.dialogue.entry",
                roles -> roles.stream().anyMatch(role -> role != Role.OWNER));
    }

    @GetMapping(PATH)
    Page show(Viewer viewer, @PathVariable UUID service) {
        return page(view(viewer.person(), service, null, Form.empty()));
    }

    @GetMapping(PATH + ".pdf")
    ResponseEntity<byte[]> pdf(Viewer viewer, Ui ui, @PathVariable UUID service) {
        var view = view(viewer.person(), service, null, Form.empty());
        var name = ui.t("selfevaluation.dialogue.file", view.service().name());
        var report = new Report(
                name,
                ui.language(),
                LocalDate.now(clock),
                "selfevaluation/team/dialogue-report",
                Map.of("ui", ui, "view", view));
        return Download.pdf(name, reports.pdf(report));
    }

    @PostMapping(PATH + "/styrker")
    Object put(
            Viewer viewer,
            @PathVariable UUID service,
            @RequestParam(name = "styrke", defaultValue = "") List<String> posted,
            @RequestParam(defaultValue = "") String ord,
            HttpServletResponse response) {
        var chosen = posted.stream().filter(id -> !id.isBlank()).collect(Collectors.toSet());
        var words = ord.replaceAll("[\\x00\\p{Cs}]", "").replace("\r\n", "\n").strip();
        var form = check(chosen, words);
        if (form.hasErrors()) {
            return page(view(viewer.person(), service, chosen, form)).status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        strengths.put(service, viewer.person(), List.copyOf(chosen), words);
        flash.say(response, "selfevaluation.dialogue.saved");
        return new SeeOther("/tjenester/" + service + "/samtale");
    }

    private static Form check(Set<String> chosen, String words) {
        var form = Form.of(Map.of("ord", words));
        if (words.length() > LONGEST) {
            form = form.withError("ord", "selfevaluation.dialogue.long", LONGEST);
        }
        return chosen.size() > Strengths.MOST
                ? form.withError("styrker", "selfevaluation.dialogue.many", Strengths.MOST)
                : form;
    }

    @PostMapping(PATH + "/styrker/tilbaketrekking")
    SeeOther takeBack(Viewer viewer, @PathVariable UUID service, HttpServletResponse response) {
        strengths.takeBack(service, viewer.person());
        flash.say(response, "selfevaluation.dialogue.takenBack");
        return new SeeOther("/tjenester/" + service + "/samtale");
    }

    private DialogueView view(Viewer.Person viewer, UUID id, @Nullable Set<String> posted, Form form) {
        var service = pictures.worksAt(id, viewer).service();
        var standards = editions.standards(editions.current().id());
        var all = strengths.at(id, viewer);
        var mine = all.stream()
                .filter(forward -> forward.person().equals(viewer.id()))
                .findFirst();
        var chosen = posted != null
                ? posted
                : mine.stream()
                        .flatMap(forward -> forward.strengths().stream().map(Strength::statement))
                        .collect(Collectors.toSet());
        var shown = form.values().isEmpty() && mine.isPresent()
                ? Form.of(Map.of("ord", Objects.requireNonNullElse(mine.get().words(), "")))
                : form;
        return new DialogueView(
                service,
                standards,
                all.stream()
                        .map(forward ->
                                DialogueView.person(forward, forward.person().equals(viewer.id()), standards))
                        .toList(),
                own(viewer, standards),
                chosen,
                shown);
    }

    private List<DialogueView.Own> own(Viewer.Person viewer, CompetenceStandards standards) {
        var strong = strengths.own(viewer).stream().map(Strength::statement).collect(Collectors.toSet());
        return standards.areas().stream()
                .map(area -> own(area, strong))
                .filter(own -> !own.strengths().isEmpty())
                .toList();
    }

    private static DialogueView.Own own(CompetenceArea area, Set<String> strong) {
        return new DialogueView.Own(
                area,
                area.subCompetences().stream()
                        .filter(statement -> strong.contains(statement.id()))
                        .toList());
    }

    private static Page page(DialogueView view) {
        return Page.of("selfevaluation/team/dialogue", view)
                .title("selfevaluation.dialogue.title")
                .under("/tjenester", "identity.services.title")
                .under(
                        "/tjenester/" + view.service().id(),
                        "identity.named",
                        view.service().name());
    }
}
