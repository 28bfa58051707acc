package no.karrierekvalitet.workshop.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.UUID;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.workshop.table.Hall.Gathering;
import no.karrierekvalitet.workshop.table.Hall.Guest;
import no.karrierekvalitet.workshop.table.Operation.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class TablePageTests {

    private final MockMvc mvc;
    private final Work work;
    private final Gathering g;
    private final Guest phone;

    TablePageTests(MockMvc mvc, Work work, Hall hall) {
        this.mvc = mvc;
        this.work = work;
        this.g = hall.open("NOTES");
        hall.move(g, g.task(), g.together(), 5);
        this.phone = hall.phone(g, g.table());
    }

    @Test
    void whatANoteMayBeMergedWithIsToldOfOneNoteAtATimeSoThatThePageGrowsWithItsNotes() throws Exception {
        var notes = new ArrayList<UUID>();
        for (int i = 0; i < 30; i++) {
            notes.add(UUID.randomUUID());
            work.apply(phone.who(), write(notes.getLast(), "Notat " + i));
        }
        assertThat(page("").split("<option")).hasSize(30 + 1);
        assertThat(page("?med=" + notes.getFirst()).split("<option")).hasSize(30 + 29 + 1);
        assertThat(page("?med=finnes-ikke")).contains("Notat 29");
    }

    private Operation write(UUID id, String text) {
        return new Operation(id, Kind.WRITE, id, g.task(), g.prompt(), null, text, 0, true, 0);
    }

    private String page(String query) throws Exception {
        return mvc.perform(get("/samling/" + g.event() + "/bord" + query).cookie(phone.cookie()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
