package no.karrierekvalitet.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SlugsTest {

    private record Thing(String id, String slug) implements Slugged {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Etikk | etikk",
                "Karrierelæring | karrierelaering",
                "Målgrupper og kontekst | malgrupper-og-kontekst",
                "Samarbeid, nettverk og utvikling | samarbeid-nettverk-og-utvikling",
                "Forløp – på nytt! | forlop-pa-nytt",
                "Čáhci & идея 2 | cahci-2",
                "الأخلاق | ''"
            })
    void a_name_in_an_address_is_in_plain_small_letters(String name, String slug) {
        assertThat(Slugs.of(name)).isEqualTo(slug);
    }

    @Test
    void a_long_name_ends_with_a_whole_word() {
        assertThat(Slugs.of("veiledning ".repeat(12))).hasSizeLessThan(60).endsWith("-veiledning");
    }

    @Test
    void names_are_unique_and_there_is_always_one() {
        var document = document("Etikk", "Etikk", "Etikk 2", "الأخلاق");
        assertThat(Slugs.give(document, "areas")
                        .path("areas")
                        .valueStream()
                        .map(a -> a.path("slug").asString()))
                .containsExactly("etikk", "etikk-2", "etikk-2-2", "id-3");
        assertThat(document.toString()).doesNotContain("slug");
    }

    @Test
    void an_address_means_what_is_called_so_now_before_what_once_was() {
        var now = List.of(new Thing("a", "etikk"), new Thing("b", "praksis"), new Thing("c", "makt"));
        var before = List.of(new Thing("a", "moral"), new Thing("b", "etikk"), new Thing("gone", "lov"));
        assertThat(find("etikk", now, before)).contains(now.get(0));
        assertThat(find("a", now, before)).contains(now.get(0));
        assertThat(find("moral", now, before)).contains(now.get(0));
        assertThat(find("lov", now, before)).as("replaced").contains(now.get(2));
        assertThat(find("gone", now, before)).as("replaced, by its id").contains(now.get(2));
        assertThat(find("ukjent", now, before)).isEmpty();
    }

    private static Optional<Thing> find(String name, List<Thing> now, List<Thing> before) {
        var replaced = Map.of("gone", "c");
        return Slugs.find(name, now, Stream.of(now, before), id -> Optional.ofNullable(replaced.get(id)));
    }

    private static ObjectNode document(String... names) {
        var json = JsonMapper.shared();
        var document = json.createObjectNode();
        var areas = document.putArray("areas");
        for (int i = 0; i < names.length; i++) {
            areas.addObject().put("id", "id-" + i).putObject("name").put("nb", names[i]);
        }
        return document;
    }
}
