package no.karrierekvalitet.development.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Stage;
import no.karrierekvalitet.ui.Stoppable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class ReminderPagesTests {

    private final MockMvc mvc;
    private final Reminders reminders;
    private final ReminderStore store;
    private final Newcomer self;

    ReminderPagesTests(MockMvc mvc, Reminders reminders, ReminderStore store, Stage stage) {
        this.mvc = mvc;
        this.reminders = reminders;
        this.store = store;
        this.self = stage.newcomer();
    }

    @Test
    void remindersAreOffUntilChosenAndOffAgainWhenUnchosen() throws Exception {
        assertThat(reminders.of(self.person())).isEqualTo(Choice.NOTHING);

        mvc.perform(post("/utvikling/paminnelser").with(self).with(csrf()).param("monthly", "true"));
        assertThat(reminders.of(self.person())).isEqualTo(new Choice(true, false));

        mvc.perform(post("/utvikling/paminnelser").with(self).with(csrf()));
        assertThat(reminders.of(self.person())).isEqualTo(Choice.NOTHING);
    }

    @Test
    void aProgramThatVisitsTheLinkStopsNothing() throws Exception {
        mvc.perform(get(link())).andReturn();

        assertThat(reminders.of(self.person()).monthly()).isTrue();
    }

    @Test
    void theButtonOfAMailProgramStopsThemWithoutSessionOrFormToken() throws Exception {
        var answer = mvc.perform(post(link()).param("List-Unsubscribe", "One-Click"))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(reminders.of(self.person())).isEqualTo(Choice.NOTHING);
    }

    @Test
    void stoppingTwiceIsToldKindly() throws Exception {
        var link = link();
        mvc.perform(post(link));

        var again = mvc.perform(post(link)).andReturn().getResponse();

        assertThat(again.getStatus()).isEqualTo(410);
        assertThat(again.getContentAsString()).contains("Påminnelsene er stoppet");
    }

    @Test
    void noOtherAddressTakesPostsWithoutAFormToken() throws Exception {
        var answer = mvc.perform(post("/utvikling/paminnelser").with(self).param("monthly", "true"))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(403);
    }

    private String link() {
        reminders.choose(self.person(), new Choice(true, false));
        return Stoppable.address(
                Reminders.KIND, store.settings(self.id()).orElseThrow().stopToken());
    }
}
