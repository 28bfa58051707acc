package no.karrierekvalitet.workshop.making.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.Part;
import no.karrierekvalitet.workshop.making.SomeEvent;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Events that would be, or are, left without anybody to manage them. */
@ProductTest
class OwnerlessTests {

    private static final String TOLD = "Disse samlingene har ingen annen arrangør";

    private final SomeEvent some;
    private final Staff staff;
    private final EventsLeftBehind leftBehind;
    private final JdbcClient jdbc;
    private final MockMvc mvc;

    OwnerlessTests(SomeEvent some, Staff staff, EventsLeftBehind leftBehind, JdbcClient jdbc, MockMvc mvc) {
        this.some = some;
        this.staff = staff;
        this.leftBehind = leftBehind;
        this.jdbc = jdbc;
        this.mvc = mvc;
    }

    @Test
    void theOnlyOrganiserIsToldBeforeTheAccountIsDeleted() throws Exception {
        var before = leftBehind.of(Someone.SELF.id()).size();
        var event = some.empty(List.of(Language.NB));
        assertThat(leftBehind.of(Someone.SELF.id())).hasSize(before + 1);
        for (var page : List.of("/konto/sletting", "/admin/personer/" + Someone.SELF.id() + "/sletting")) {
            var reader = page.startsWith("/admin") ? Someone.ADMIN : Someone.SELF;
            mvc.perform(get(page).with(reader))
                    .andExpect(status().isOk())
                    .andExpect(content().string(Matchers.containsString(TOLD)));
        }
        staff.engage(event.id(), Someone.COLLEAGUE.id(), Part.ORGANISER);
        assertThat(leftBehind.of(Someone.SELF.id())).hasSize(before);
    }

    @Test
    void anAdministratorGivesAnEventWithoutOrganiserANewOneAndNoOtherEvent() throws Exception {
        var event = some.empty(List.of(Language.NB));
        give(event, Someone.COLLEAGUE.email()).andExpect(status().isUnprocessableContent());
        jdbc.sql("delete from workshop.staff where event_id = ?")
                .param(event.id())
                .update();
        mvc.perform(get("/admin/samlinger").with(Someone.ADMIN))
                .andExpect(content().string(Matchers.containsString(event.id().toString())));
        give(event, "nobody@example.no").andExpect(status().isUnprocessableContent());
        give(event, Someone.COLLEAGUE.email()).andExpect(status().isSeeOther());
        assertThat(staff.of(event.id())).extracting(Staff.Member::person).containsExactly(Someone.COLLEAGUE.id());
        give(event, Someone.ADMIN.email()).andExpect(status().isUnprocessableContent());
    }

    @Test
    void nobodyTriesManyAddresses() {
        var lookups = new Lookups();
        var person = UUID.randomUUID();
        for (int i = 0; i < Lookups.ADDRESSES; i++) {
            lookups.another(person);
        }
        assertThatThrownBy(() -> lookups.another(person)).isInstanceOf(Failure.TooMany.class);
    }

    private ResultActions give(Event event, String email) throws Exception {
        return mvc.perform(post("/admin/samlinger")
                .with(Someone.ADMIN)
                .with(csrf())
                .param("event", event.id().toString())
                .param("email", email));
    }
}
