package no.karrierekvalitet.quality.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.quality.SomeService;
import no.karrierekvalitet.quality.anchoring.Anchorings;
import no.karrierekvalitet.quality.plan.NewAction;
import no.karrierekvalitet.quality.plan.ServicePlans;
import no.karrierekvalitet.quality.plan.Source;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Nothing unshared reaches an owner: not by page, PDF, export or calendar. */
@ProductTest
class SharingTests {

    private static final String SECRET = "Uenighet om lokalene";

    private final MockMvc mvc;
    private final Sharing sharing;
    private final ServicePlans plans;
    private final Anchorings anchorings;
    private final SomeService some;
    private final UUID organisation;
    private final UUID first;
    private final UUID second;
    private final UUID round;
    private final Newcomer leader;
    private final Newcomer owner;

    SharingTests(MockMvc mvc, Sharing sharing, ServicePlans plans, Anchorings anchorings, SomeService some) {
        this.mvc = mvc;
        this.sharing = sharing;
        this.plans = plans;
        this.anchorings = anchorings;
        this.some = some;
        this.organisation = some.organisation("Eieren AS");
        this.second = some.service("Bakkesenteret", organisation);
        this.first = some.service("Åssenteret", organisation);
        this.leader = some.member(first, Role.LEADER);
        this.owner = some.member(first, Role.OWNER);
        some.join(owner.id(), second, Role.OWNER);
        this.round = round(first, 20);
        plans.add(new NewAction(first, SECRET, "", null, null, Source.OWN, null, null), leader.person());
        plans.add(
                new NewAction(first, "Felles mottak", "", leader.id(), null, Source.ROUND, round, null),
                leader.person());
        anchorings.addNeed(first, "En halv stilling", leader.person());
    }

    private UUID round(UUID service, int daysAgo) {
        return some.closedRound(
                service, daysAgo, Map.of(some.indicator(0), 3, some.indicator(1), 2), some.indicator(1));
    }

    @Test
    void anOwnerSeesNothingBeforeTheServiceShares() throws Exception {
        for (var path : ownersPages()) {
            assertThat(words(path)).as(path).doesNotContain("Felles mottak", SECRET, "En halv stilling");
        }
        assertThat(words("/eier/" + organisation)).contains("Åssenteret", "Bakkesenteret", "Deler ikke noe nå");
    }

    @Test
    void whatTheServicesOwnPagesHoldIsNotFoundForTheOwner() throws Exception {
        share();
        for (var below : List.of(
                "/plan",
                "/plan/plan.pdf",
                "/plan/plan.xlsx",
                "/plan/plan.json",
                "/plan/historie",
                "/plan/kalender",
                "/arshjul",
                "/forankring",
                "/ledermote",
                "/ledermote/ledermote.pdf",
                "/ledermote/ledermote.pptx",
                "/deling",
                "/deling/" + round)) {
            assertThat(ask("/tjenester/" + first + below).getStatus()).as(below).isEqualTo(404);
        }
        for (var below : List.of("", "/mote", "/runde.json", "/runde.pdf", "/prioritering")) {
            assertThat(ask("/var-kvalitet/" + round + below).getStatus())
                    .as(below)
                    .isEqualTo(404);
        }
        assertThat(ask("/tjenester/" + first + "/var-kvalitet").getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsSharedIsExactlyThePreviewAndNothingThatChangedLater() throws Exception {
        var preview = mvc.perform(
                        get("/tjenester/" + first + "/deling/" + round).with(leader))
                .andReturn()
                .getResponse()
                .getContentAsString();
        share();
        var seen = words("/eier/tjeneste/" + first);

        for (var word : List.of("Felles mottak", "En halv stilling", "1 av 8")) {
            assertThat(preview.contains(word)).as(word).isEqualTo(seen.contains(word));
        }
        assertThat(seen)
                .contains("Felles mottak", "En halv stilling")
                .as("no other action, no grounds, and nobody's name")
                .doesNotContain(
                        SECRET, "Grunn som bare tjenesten ser", leader.id().toString());

        anchorings.addNeed(first, "Noe nytt", leader.person());
        plans.add(new NewAction(first, "Ny fra runden", "", null, null, Source.ROUND, round, null), leader.person());
        for (var path : ownersPages()) {
            assertThat(words(path)).as(path).doesNotContain("Noe nytt", "Ny fra runden");
        }
        assertThat(words("/eier/" + organisation + "/styret.pdf")).contains("Felles mottak", "En halv stilling");
        assertThat(words("/eier/" + organisation + "/tjenester.xlsx")).contains("Felles mottak");
    }

    @Test
    void nothingIsSharedWhenSomethingChangedBetweenLookingAndSharing() throws Exception {
        var seen = sharing.preview(first, round, leader.person()).print();
        anchorings.addNeed(first, "Noe nytt", leader.person());

        var answer = mvc.perform(post("/tjenester/" + first + "/deling/" + round)
                        .with(leader)
                        .with(csrf())
                        .param("seen", seen))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("Noe er endret siden du så på dette", "Noe nytt");
        assertThat(sharing.shared(first, leader.person())).isEmpty();
    }

    @Test
    void whatIsTakenBackIsGoneAtOnce() throws Exception {
        share();
        mvc.perform(post("/tjenester/" + first + "/deling/" + round + "/tilbaketrekking")
                .with(leader)
                .with(csrf()));

        for (var path : ownersPages()) {
            assertThat(words(path)).as(path).doesNotContain("Felles mottak", "En halv stilling");
        }
    }

    @Test
    void servicesStandByNameAndWhatTheyHaveInCommonIsTold() throws Exception {
        var other = some.member(second, Role.LEADER);
        var theirs = round(second, 5);
        share();
        sharing.share(
                second, theirs, sharing.preview(second, theirs, other.person()).print(), other.person());

        var page = words("/eier/" + organisation);

        assertThat(page.indexOf("Bakkesenteret")).isLessThan(page.indexOf("Åssenteret"));
        assertThat(page).contains("Bakkesenteret, Åssenteret");
    }

    @Test
    void onlyWhoOwnsAServiceSeesWhatItShares() throws Exception {
        share();
        var stranger = some.member(some.service("Annet", some.organisation("Andre")), Role.OWNER);
        for (var path : ownersPages()) {
            assertThat(mvc.perform(get(path).with(stranger))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
        some.leave(owner.id(), first);
        assertThat(words("/eier/" + organisation)).doesNotContain("Åssenteret", "Felles mottak");
    }

    @Test
    void onlyThoseWhoKeepTheQualityWorkShareAndOnlyClosedRounds() {
        var practitioner = some.member(first, Role.PRACTITIONER).person();
        assertThatThrownBy(() -> sharing.preview(first, round, practitioner)).isInstanceOf(Failure.NotFound.class);
        assertThatThrownBy(() -> sharing.preview(first, round(second, 3), leader.person()))
                .isInstanceOf(Failure.NotFound.class);
    }

    private void share() {
        var print = sharing.preview(first, round, leader.person()).print();
        assertThat(sharing.share(first, round, print, leader.person())).isTrue();
    }

    private List<String> ownersPages() {
        return List.of(
                "/eier/" + organisation,
                "/eier/" + organisation + "/styret",
                "/eier/" + organisation + "/styret.pdf",
                "/eier/" + organisation + "/tjenester.xlsx",
                "/eier/tjeneste/" + first);
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return mvc.perform(get(path).with(owner)).andReturn().getResponse();
    }

    private String words(String path) throws Exception {
        var answer = ask(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        var bytes = answer.getContentAsByteArray();
        if (path.endsWith(".pdf")) {
            try (var pdf = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            }
        }
        if (path.endsWith(".xlsx")) {
            try (var sheet = new XSSFExcelExtractor(new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes)))) {
                return sheet.getText();
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
