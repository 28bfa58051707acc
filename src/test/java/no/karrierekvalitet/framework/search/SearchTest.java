package no.karrierekvalitet.framework.search;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import no.karrierekvalitet.fixtures.ProductTest;
import no.karrierekvalitet.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What visitors find, asked of a real PostgreSQL without any extension. */
@ProductTest
class SearchTest {

    private final Search search;
    private final SearchIndex index;
    private final FrameworkFinds finds;
    private final IndexStore store;

    SearchTest(Search search, SearchIndex index, FrameworkFinds finds, IndexStore store) {
        this.search = search;
        this.index = index;
        this.finds = finds;
        this.store = store;
    }

    @ParameterizedTest
    @CsvSource({
        "NB, veiledr, veileder",
        "NB, karierelæring, karrierelæring",
        "NB, forankrng, forankring",
        "NN, rettleiarr, rettleiar",
        "EN, anchorng, anchoring"
    })
    void a_slip_of_the_finger_is_forgiven_and_told(Language language, String typed, String meant) {
        var found = find(language, typed);
        assertThat(found.meant()).isEqualTo(meant);
        assertThat(texts(found)).isNotEmpty().first().matches(text -> text.contains(meant.substring(0, 6)));
    }

    @ParameterizedTest
    @CsvSource({"NN, rettleiar", "NB, veileder", "EN, guidance", "NB, VEILEDER", "NN, rettleiinga", "NB, veisøkeres"})
    void words_are_found_in_their_forms_and_in_compounds(Language language, String typed) {
        var found = find(language, typed);
        assertThat(found.total()).isGreaterThan(3);
        assertThat(found.language()).isEqualTo(language);
        assertThat(found.meant()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"AR, الجودة", "UK, якість", "RU, качества", "FR, qualité", "FR, éthique", "AR, المهني"})
    void the_essentials_are_found_in_every_language_whatever_the_reader_speaks(Language language, String typed) {
        var found = find(Language.NB, typed);
        assertThat(found.language()).isEqualTo(language);
        assertThat(found.hits())
                .isNotEmpty()
                .allMatch(hit -> hit.path().startsWith("/rammeverk?lang=" + language.code() + "#"));
    }

    @ParameterizedTest
    @CsvSource({"NB, etikk, etisk", "NB, etisk, etikk", "NN, etikken, etisk"})
    void words_that_belong_together_find_each_other(Language language, String typed, String other) {
        var all = search.find(Query.of(typed), language, null, 0, 300);
        assertThat(texts(all)).anyMatch(text -> text.contains(other) && !text.contains(typed));
    }

    @Test
    void a_word_of_the_other_norwegian_is_found_there() {
        assertThat(find(Language.NB, "vegsøkjar").language()).isEqualTo(Language.NN);
        assertThat(find(Language.NN, "guidance seeker").language()).isEqualTo(Language.EN);
    }

    @Test
    void the_term_itself_comes_first_and_what_was_found_is_marked() {
        var first = find(Language.NB, "veisøker").hits().getFirst();
        assertThat(first.path()).isEqualTo("/begreper#guidance-seeker");
        assertThat(html(first)).contains("<mark>Veisøker</mark>");
    }

    @Test
    void the_ethics_cards_are_found_by_what_they_are_called() {
        assertThat(search.find(Query.of("etikkort"), Language.NN, null, 0, 20)
                        .hits()
                        .getFirst()
                        .path())
                .isEqualTo("/rammeverk/etikk/kort");
    }

    @Test
    void a_kind_can_be_chosen_and_the_counts_are_of_all() {
        var all = search.find(Query.of("etikk"), Language.NB, null, 0, 20);
        var terms = search.find(Query.of("etikk"), Language.NB, "kompetanse", 0, 20);
        assertThat(terms.kinds()).isEqualTo(all.kinds());
        assertThat(terms.hits()).isNotEmpty().allMatch(hit -> hit.kind().equals("kompetanse"));
        assertThat(all.kinds().stream().mapToLong(Found.Count::count).sum()).isEqualTo(all.total());
    }

    @Test
    void several_words_narrow_the_search_and_when_no_place_has_all_some_are_enough() {
        assertThat(find(Language.NB, "taushetsplikt personvern").total())
                .isLessThanOrEqualTo(find(Language.NB, "personvern").total());
        var some = find(Language.NB, "veisøker lokomotivfører");
        assertThat(some.partly()).isTrue();
        assertThat(some.hits()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "og",
                "& | !",
                "'",
                "\\",
                "<script>",
                "a:*",
                "(((",
                "%",
                "_",
                "\u0000",
                "\uD800",
                "😀",
                "!!veileder!!"
            })
    void whatever_is_typed_is_a_search(String typed) {
        assertThat(search.find(Query.of(typed), Language.NB, null, 0, 20)).isNotNull();
    }

    @Test
    void marks_are_the_only_markup_of_a_hit() {
        assertThat(written(new Marked("<b>" + Marked.START + "a&b" + Marked.END + "</b>")))
                .isEqualTo("&lt;b&gt;<mark>a&amp;b</mark>&lt;/b&gt;");
    }

    @Test
    void filling_the_index_again_changes_nothing() {
        var before = find(Language.NB, "etikk");
        index.refresh();
        index.refresh();
        assertThat(find(Language.NB, "etikk").total()).isEqualTo(before.total());
        assertThat(store.version(finds.source()))
                .hasValueSatisfying(version -> assertThat(version).endsWith(finds.version()));
    }

    @Test
    void everything_that_can_be_found_has_a_code_of_its_own_and_a_place() {
        assertThat(finds.all())
                .extracting(find -> find.code())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(300);
        assertThat(finds.all()).allMatch(find -> find.path().startsWith("/"));
    }

    private Found find(Language language, String typed) {
        return search.find(Query.of(typed), language, null, 0, 20);
    }

    private static List<String> texts(Found found) {
        return found.hits().stream()
                .map(hit -> html(hit).toLowerCase(Locale.ROOT).replaceAll("</?mark>", ""))
                .toList();
    }

    private static String html(Hit hit) {
        var output = new StringOutput();
        hit.title().writeTo(output);
        output.writeContent(" ");
        hit.text().writeTo(output);
        return output.toString();
    }

    private static String written(Marked text) {
        var plain = new StringOutput();
        var safe = new gg.jte.html.OwaspHtmlTemplateOutput(plain);
        safe.setContext("p", null);
        text.writeTo(safe);
        return plain.toString();
    }
}
