package no.karrierekvalitet.selfevaluation.team.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.selfevaluation.team.SomeTeam;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;

/** Page, print and files of a team show the same, and nothing by which two teams that look alike can be told apart. */
@ProductTest
@ExtendWith(OutputCaptureExtension.class)
class TeamPagesTests {

    private static final Set<String> TOLD =
            Set.of("få eller ingen", "under halvparten", "halvparten eller flere", "de fleste eller alle", ":");

    private final MockMvc mvc;
    private final SomeTeam team;

    TeamPagesTests(MockMvc mvc, SomeTeam team) {
        this.mvc = mvc;
        this.team = team;
    }

    private String of(UUID service, String ending) throws Exception {
        return mvc.perform(get("/tjenester/" + service + "/team" + ending).with(Someone.COLLEAGUE))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replace(service.toString(), "SERVICE")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private UUID team(String marks) {
        var service = team.service();
        marks.chars().forEach(mark -> team.sharing(service, 1, (char) mark));
        return service;
    }

    @Test
    void one_page_leads_to_the_conversation_and_the_other_to_the_picture() throws Exception {
        assertThat(of(team("CCCC"), "")).contains("Vi viser ikke noe bilde nå").doesNotContain("<svg class=\"wheel");
        assertThat(of(team("CCCCC"), ""))
                .contains("Minst 5 har sagt ja")
                .contains("På 7 av 7 områder er de fleste kompetente")
                .contains("<svg class=\"wheel");
    }

    @Test
    void one_and_four_sharers_look_alike() throws Exception {
        assertThat(of(team("C"), "")).isEqualTo(of(team("NCCS"), "")).isEqualTo(of(team(""), ""));
    }

    @Test
    void there_is_no_file_where_there_is_no_picture() throws Exception {
        var service = team("CCCC");
        for (var ending : Set.of(".csv", ".pdf")) {
            var status = mvc.perform(
                            get("/tjenester/" + service + "/team" + ending).with(Someone.LEADER))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).as(ending).isEqualTo(404);
        }
    }

    @Test
    void nobody_can_tell_who_of_a_batch_answered_what() throws Exception {
        assertThat(of(team("CCCWN"), "")).isEqualTo(of(team("NWCCC"), ""));
    }

    @Test
    void nobody_can_tell_none_from_one_and_two_nor_new_from_on_the_way() throws Exception {
        var none = of(team("NNNNN"), "");
        assertThat(of(team("CNNNN"), "")).isEqualTo(none);
        assertThat(of(team("CSNNN"), "")).isEqualTo(none);
        assertThat(of(team("WWWWW"), "")).isEqualTo(none);
    }

    @Test
    void nobody_can_tell_all_from_all_but_two() throws Exception {
        assertThat(of(team("CCCCC"), "")).isEqualTo(of(team("CCCNW"), ""));
    }

    @Test
    void the_spreadsheet_tells_bands_and_no_number() throws Exception {
        var told = of(team("CCCWN--"), ".csv")
                .lines()
                .skip(1)
                .map(line -> line.substring(line.lastIndexOf(';') + 1).replace("\"", ""))
                .collect(Collectors.toSet());
        assertThat(TOLD).containsAll(told);
        assertThat(of(team("CNNNN"), ".csv")).isEqualTo(of(team("NNNNN"), ".csv"));
    }

    @Test
    void the_paper_tells_what_the_page_tells_and_no_more() throws Exception {
        assertThat(paper(team("CCCWN"))).contains("deflesteelleralle").isEqualTo(paper(team("NWCCC")));
        assertThat(paper(team("CNNNN"))).isEqualTo(paper(team("NNNNN")));
        assertThat(paper(team("CCCCC"))).isEqualTo(paper(team("CCCNW")));
    }

    private String paper(UUID service) throws Exception {
        var bytes = mvc.perform(get("/tjenester/" + service + "/team.pdf").with(Someone.COLLEAGUE))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "").replace(service.toString(), "SERVICE");
        }
    }

    @Test
    void the_calendar_of_the_service_does_not_change_with_who_shares() throws Exception {
        var service = team("CCCC");
        var address = feed(service);
        var before = calendar(address);
        team.sharing(service, 1, 'C');
        assertThat(calendar(address)).startsWith("BEGIN:VCALENDAR").isEqualTo(before);
    }

    private String feed(UUID service) throws Exception {
        var path = "/tjenester/" + service + "/plan/kalender";
        mvc.perform(post(path).with(Someone.COLLEAGUE).with(csrf()));
        var page = mvc.perform(get(path).with(Someone.COLLEAGUE))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var found = Pattern.compile("/kalender/tjeneste/[\\w-]+\\.ics").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private String calendar(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse().getContentAsString();
    }

    @Test
    void the_log_knows_nothing_of_it(CapturedOutput output) throws Exception {
        var service = team.service();
        var person = team.member(service);
        var evaluation = team.shared(person.person(), service, 'C', false);
        team.sharing(service, 4, 'C');
        of(service, "");
        assertThat(output.getAll())
                .doesNotContain(evaluation.toString())
                .doesNotContain(person.id().toString())
                .doesNotContain(service.toString());
    }
}
