package no.karrierekvalitet.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A visitor reads everything in the edition, in three languages, under addresses that last. */
@ProductTest
class ReadingPagesTest {

    private final MockMvc mvc;
    private final Editions editions;

    ReadingPagesTest(MockMvc mvc, Editions editions) {
        this.mvc = mvc;
        this.editions = editions;
    }

    @Test
    void every_page_is_there_in_every_language_with_credit_and_date() throws Exception {
        for (var language : Language.INTERFACE) {
            for (var path : pages()) {
                var page = body(path + "?lang=" + language.code());
                assertThat(page)
                        .as(path + " " + language)
                        .contains("lang=\"" + language.code() + "\"", "content-foot", "kik.hkdir.no", "2024.1-working")
                        .containsOnlyOnce("<h1")
                        .doesNotContain(">framework.", "\"framework.");
            }
        }
    }

    @Test
    void every_element_has_an_address_that_leads_to_its_place() throws Exception {
        var pages = new HashMap<String, String>();
        var lost = new ArrayList<String>();
        for (var element : editions.elements(editions.current().id()).all()) {
            var answer = answer("/rammeverk/element/" + element.part() + "/" + element.code());
            assertThat(answer.getStatus()).as(element.code()).isEqualTo(302);
            var place = Objects.requireNonNull(answer.getRedirectedUrl()).split("#");
            if (!pages.containsKey(place[0])) {
                pages.put(place[0], body(place[0]));
            }
            if (place.length > 1 && !pages.getOrDefault(place[0], "").contains("id=\"" + place[1] + '"')) {
                lost.add(element.part() + "/" + element.code() + " -> " + String.join("#", place));
            }
        }
        assertThat(lost).isEmpty();
        assertThat(pages).hasSizeGreaterThan(20);
    }

    @Test
    void a_card_is_drawn_from_the_deck_that_was_asked_for() throws Exception {
        var drawn = answer("/rammeverk/etikk/kort/trekk?kortstokk=deck-reflection");
        assertThat(drawn.getStatus()).isEqualTo(303);
        assertThat(drawn.getRedirectedUrl()).startsWith("/rammeverk/etikk/kort#reflection-card-");
        assertThat(answer("/rammeverk/etikk/kort/trekk?kortstokk=none").getStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/rammeverk/kompetansestandarder/ethics, /rammeverk/kompetansestandarder/etikk",
        "/karriereknappene/choice-and-chance?lang=nn, /karriereknappene/valg-og-tilfeldigheter?lang=nn",
        "/rammeverk/kvalitetssikring/anchoring-and-leadership, /rammeverk/kvalitetssikring/forankring-og-ledelse",
        "/min-kompetanse/career-learning, /min-kompetanse/karrierelaering",
        "/min-kompetanse/ethics/refleksjon, /min-kompetanse/etikk/refleksjon"
    })
    void an_address_with_an_id_leads_to_the_one_with_the_name(String old, String now) throws Exception {
        var answer = answer(old);
        assertThat(answer.getStatus()).isEqualTo(301);
        assertThat(answer.getRedirectedUrl()).isEqualTo(now);
    }

    @Test
    void ids_are_given_once_a_page() throws Exception {
        for (var path : pages()) {
            var ids = java.util.regex.Pattern.compile(" id=\"([^\"]+)\"")
                    .matcher(body(path))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(ids).as(path).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rammeverk/finnes-ikke",
                "/rammeverk/kompetansestandarder/finnes-ikke",
                "/rammeverk/kvalitetssikring/finnes-ikke",
                "/karriereknappene/finnes-ikke",
                "/rammeverk/element/glossary/finnes-ikke",
                "/rammeverk/element/finnes-ikke/career",
                "/rammeverk/element/glossary/%00",
                "/rammeverk/element/glossary/%F0%9F%98%80"
            })
    void what_is_not_there_is_404(String path) throws Exception {
        assertThat(mvc.perform(get(java.net.URI.create(path)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isIn(400, 404);
    }

    @Test
    void a_browser_that_has_a_page_is_not_sent_it_again() throws Exception {
        var first = answer("/rammeverk");
        var etag = Objects.requireNonNull(first.getHeader("ETag"));

        var again = mvc.perform(get("/rammeverk").header("If-None-Match", etag))
                .andReturn()
                .getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();

        var inEnglish = mvc.perform(get("/rammeverk?lang=en").header("If-None-Match", etag))
                .andReturn()
                .getResponse();
        assertThat(inEnglish.getStatus()).isEqualTo(200);
    }

    @Test
    void the_front_page_presents_the_four_areas_to_visitors() throws Exception {
        assertThat(body("/"))
                .contains("/rammeverk/kompetansestandarder", "/rammeverk/karrierekompetanse", "/rammeverk/etikk");
    }

    private List<String> pages() {
        var edition = editions.current().id();
        return Stream.of(
                        Stream.of(
                                "/rammeverk",
                                "/rammeverk/kompetansestandarder",
                                "/rammeverk/karrierekompetanse",
                                "/rammeverk/etikk",
                                "/rammeverk/etikk/kort",
                                "/rammeverk/kvalitetssikring",
                                "/begreper"),
                        editions.standards(edition).areas().stream()
                                .map(area -> "/rammeverk/kompetansestandarder/" + area.slug()),
                        editions.careerCompetence(edition).pairs().stream()
                                .map(button -> "/karriereknappene/" + button.slug()),
                        editions.quality(edition).areas().stream()
                                .map(area -> "/rammeverk/kvalitetssikring/" + area.slug()))
                .flatMap(paths -> paths)
                .toList();
    }

    private String body(String path) throws Exception {
        var answer = answer(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse();
    }
}
