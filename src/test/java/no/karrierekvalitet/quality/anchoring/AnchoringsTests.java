package no.karrierekvalitet.quality.anchoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.identity.Role;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.quality.SomeService;
import no.karrierekvalitet.quality.plan.Action;
import no.karrierekvalitet.quality.plan.ActionStatus;
import no.karrierekvalitet.quality.plan.NewAction;
import no.karrierekvalitet.quality.plan.ServicePlans;
import no.karrierekvalitet.quality.plan.Source;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class AnchoringsTests {

    private final MockMvc mvc;
    private final Anchorings anchorings;
    private final Briefings briefings;
    private final ServicePlans plans;
    private final SomeService some;
    private final UUID service;
    private final Newcomer leader;
    private final Newcomer practitioner;

    AnchoringsTests(MockMvc mvc, Anchorings anchorings, Briefings briefings, ServicePlans plans, SomeService some) {
        this.mvc = mvc;
        this.anchorings = anchorings;
        this.briefings = briefings;
        this.plans = plans;
        this.some = some;
        this.service = some.service("Ankeret", some.organisation("Eieren"));
        this.leader = some.member(service, Role.LEADER);
        this.practitioner = some.member(service, Role.PRACTITIONER);
    }

    @Test
    void theChecklistHasEightItemsAndTheCallsAreFour() {
        var all = anchorings.of(service, practitioner.person());

        assertThat(all).filteredOn(anchor -> !anchor.call()).hasSize(8).allMatch(anchor -> anchor.role() != null);
        assertThat(all).filteredOn(Anchor::call).hasSize(4);
    }

    @Test
    void theLeaderWritesAndColleaguesReadAndTheOwnerDoesNeither() {
        var code = code();
        assertThatThrownBy(() -> keep(code, 0, "Rektor", practitioner)).isInstanceOf(Failure.NotFound.class);
        var owner = some.member(service, Role.OWNER);
        assertThatThrownBy(() -> anchorings.of(service, owner.person())).isInstanceOf(Failure.NotFound.class);
        assertThatThrownBy(() -> briefings.of(service, owner.person())).isInstanceOf(Failure.NotFound.class);

        assertThat(keep(code, 0, "Rektor", leader)).isTrue();

        assertThat(anchorings.of(service, practitioner.person()).getFirst().who())
                .isEqualTo("Rektor");
    }

    @Test
    void whenNobodyIsLeftToKeepItThoseWhoWorkThereDo() {
        some.leave(leader.id(), service);

        assertThat(keep(code(), 0, "Vi to", practitioner)).isTrue();
    }

    @Test
    void theSecondOfTwoWhoWriteAtOnceIsTold() {
        var code = code();
        assertThat(keep(code, 0, "Rektor", leader)).isTrue();
        assertThat(keep(code, 0, "Inspektør", leader)).isFalse();
        assertThat(keep(code, 1, "Inspektør", leader)).isTrue();
    }

    @Test
    void fiveMinutesTellWhereWeStandWhatChangedAndWhatWeNeed() throws Exception {
        some.closedRound(service, 10, Map.of(some.indicator(0), 3, some.indicator(1), 2), some.indicator(1));
        var action = plans.add(
                new NewAction(service, "Ringe", "", null, LocalDate.of(2020, 1, 1), Source.OWN, null, null),
                leader.person());
        var done = new Action.Text("Ringe", "", null, null, ActionStatus.DONE, "De svarte");
        plans.change(service, action, 1, done, leader.person());
        anchorings.addNeed(service, "En halv stilling", leader.person());

        var briefing = briefings.of(service, leader.person());

        assertThat(briefing.round())
                .hasValueSatisfying(round -> assertThat(round.agreed()).isEqualTo(2));
        assertThat(briefing.done()).extracting(Action::title).containsExactly("Ringe");
        assertThat(briefing.needs()).extracting(Need::text).containsExactly("En halv stilling");
        assertThat(file("pdf")).satisfies(bytes -> {
            try (var pdf = Loader.loadPDF(bytes)) {
                assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                        .contains("1 av 2 indikatorer på plass", "De svarte", "En halv stilling")
                        .doesNotContain("Grunn som bare tjenesten ser");
            }
        });
        try (var slides = new XMLSlideShow(new ByteArrayInputStream(file("pptx")))) {
            assertThat(slides.getSlides()).as("a title and two slides").hasSize(3);
        }
    }

    @Test
    void aNeedThatIsMetIsGoneAndCanBeHadBack() {
        anchorings.addNeed(service, "Et rom", leader.person());
        var need = anchorings.needs(service, leader.person()).getFirst().id();

        anchorings.setMet(service, need, true, leader.person());
        assertThat(anchorings.needs(service, leader.person())).isEmpty();

        anchorings.setMet(service, need, false, leader.person());
        assertThat(anchorings.needs(service, leader.person())).hasSize(1);
    }

    private String code() {
        return anchorings.of(service, practitioner.person()).getFirst().code();
    }

    private boolean keep(String code, int seen, String who, Newcomer by) {
        return anchorings.keep(service, code, seen, Anchor.State.IN_PLACE, who, "", by.person());
    }

    private byte[] file(String kind) throws Exception {
        return mvc.perform(get("/tjenester/" + service + "/ledermote/ledermote." + kind)
                        .with(leader))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }
}
