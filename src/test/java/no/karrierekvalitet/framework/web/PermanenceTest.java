package no.karrierekvalitet.framework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.framework.EditionImport;
import no.karrierekvalitet.framework.Editions;
import no.karrierekvalitet.framework.exchange.Shipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What was published once is found, read and cited for good. */
@ProductTest
class PermanenceTest {

    private static final Pattern CANONICAL = Pattern.compile("<link rel=\"canonical\" href=\"([^\"]+)\"");

    private final MockMvc mvc;
    private final Editions editions;
    private final EditionImport imports;
    private final Clock clock;
    private final String earlier = Shipped.earlierRevision().version();

    PermanenceTest(MockMvc mvc, Editions editions, EditionImport imports, Clock clock) {
        this.mvc = mvc;
        this.editions = editions;
        this.imports = imports;
        this.clock = clock;
    }

    @BeforeEach
    void anEarlierEdition() {
        imports.publish(Shipped.earlierEdition(), clock.instant().minus(Duration.ofDays(900)));
    }

    @Test
    void an_earlier_edition_is_read_page_by_page_without_leaving_it() throws Exception {
        var seen = new ArrayList<String>();
        var next = new ArrayList<>(List.of("/rammeverk/utgaver/" + earlier));
        while (!next.isEmpty()) {
            var path = next.removeFirst();
            seen.add(path);
            var page = body(path);
            assertThat(page).as(path).contains("Dette er en tidligere utgave (" + earlier + ")");
            links(page).stream()
                    .filter(link -> link.startsWith("/rammeverk/utgaver/" + earlier))
                    .filter(link -> !link.contains("/trekk"))
                    .filter(link -> !seen.contains(link) && !next.contains(link))
                    .forEach(next::add);
        }
        assertThat(seen).hasSizeGreaterThan(22);
    }

    @Test
    void an_earlier_page_leads_to_the_same_in_the_newest_edition() throws Exception {
        assertThat(body("/rammeverk/utgaver/" + earlier + "/kompetansestandarder/etikk"))
                .contains(
                        "href=\"/rammeverk/kompetansestandarder/etikk\" rel=\"latest-version\"",
                        "rel=\"latest-version\" href=\"");
    }

    @Test
    void the_newest_edition_has_lasting_addresses_too_and_says_which_is_the_usual_one() throws Exception {
        var version = editions.current().version();
        var page = body("/rammeverk/utgaver/" + version + "/etikk");
        assertThat(page).contains("href=\"/rammeverk/etikk\"").doesNotContain("tidligere utgave (");
        assertThat(canonical(page)).endsWith("/rammeverk/etikk");
        assertThat(canonical(body("/rammeverk/utgaver/" + earlier + "/etikk")))
                .endsWith("/rammeverk/utgaver/" + earlier + "/etikk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rammeverk", "/rammeverk/etikk", "/begreper", "/karriereknappene/meg-i-kontekst"})
    void a_page_tells_its_own_address_its_languages_and_how_to_cite_it(String path) throws Exception {
        var page = body(path + "?lang=nn");
        assertThat(canonical(page)).endsWith(path + "?lang=nn").startsWith("http");
        assertThat(page)
                .contains("hreflang=\"en\" href=\"http", "property=\"og:title\"", "name=\"description\"")
                .contains("/rammeverk/utgaver/" + editions.current().version())
                .contains("application/atom+xml");
    }

    @Test
    void an_element_has_an_address_in_each_edition() throws Exception {
        assertThat(answer("/rammeverk/utgaver/" + earlier + "/element/ethics/value-trust")
                        .getRedirectedUrl())
                .isEqualTo("/rammeverk/utgaver/" + earlier + "/etikk#value-trust");
        assertThat(answer("/rammeverk/utgaver/" + earlier + "/element/ethics/finnes-ikke")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void an_edition_that_was_never_published_is_not_there() throws Exception {
        for (var path :
                List.of("", "/etikk", "/begreper", "/kompetansestandarder/etikk", "/element/ethics/value-trust")) {
            assertThat(answer("/rammeverk/utgaver/1789.1" + path).getStatus()).isEqualTo(404);
        }
    }

    @Test
    void the_feed_has_an_entry_for_each_edition_the_newest_first() throws Exception {
        var feed = xml("/rammeverk/endringer.atom");
        var entries = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");
        assertThat(entries.getLength()).isGreaterThanOrEqualTo(2);
        assertThat(feed.getDocumentElement().getLocalName()).isEqualTo("feed");
        for (var name : List.of("id", "title", "updated", "author")) {
            assertThat(feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name)
                            .getLength())
                    .as(name)
                    .isPositive();
        }
        assertThat(entries.item(0).getTextContent()).contains(editions.current().version());
    }

    @Test
    void the_site_map_names_pages_that_are_there() throws Exception {
        var map = xml("/sitemap.xml");
        var addresses = map.getElementsByTagName("loc");
        assertThat(addresses.getLength()).isGreaterThan(60);
        for (int i = 0; i < addresses.getLength(); i++) {
            var path = addresses.item(i).getTextContent().replaceFirst("https?://[^/]+", "");
            assertThat(answer(path).getStatus()).as(path).isEqualTo(200);
        }
        assertThat(body("/sitemap.xml")).contains("/nedlastinger<", "/api<", "/andre-rammeverk<");
        assertThat(body("/robots.txt")).contains("Sitemap: http", "/sitemap.xml");
    }

    @Test
    void a_short_address_leads_to_where_ethics_is() throws Exception {
        var answer = answer("/etikk?lang=nn");
        assertThat(answer.getStatus()).isEqualTo(301);
        assertThat(answer.getHeader("Location")).isEqualTo("/rammeverk/etikk?lang=nn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "ru", "fr", "ar"})
    void the_essentials_are_read_in_every_language(String language) throws Exception {
        var page = body("/rammeverk?lang=" + language);
        var introduction = editions.introduction(editions.current().id());
        var direction = language.equals("ar") ? "rtl" : "ltr";
        assertThat(page)
                .contains("<html lang=\"" + language + "\" dir=\"" + direction + "\"")
                .contains(introduction.title().texts().get(language))
                .contains(introduction.areas().getFirst().name().texts().get(language))
                .contains(introduction.fourCalls().getLast().name().texts().get(language))
                .contains(editions.ethics(editions.current().id())
                        .commitment()
                        .name()
                        .texts()
                        .get(language))
                .contains("<p lang=\"nb\" dir=\"ltr\">")
                .doesNotContain(">framework.", ">ui.");
        assertThat(body("/rammeverk/etikk?lang=" + language)).contains("<html lang=\"nb\" dir=\"ltr\"");
    }

    private static List<String> links(String page) {
        return Pattern.compile("href=\"([^\"#?]+)")
                .matcher(page.substring(page.indexOf("<main")))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    private static String canonical(String page) {
        var match = CANONICAL.matcher(page);
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private Document xml(String path) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(body(path))));
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
