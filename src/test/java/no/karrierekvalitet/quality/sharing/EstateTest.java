package no.karrierekvalitet.quality.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.quality.AreaStand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EstateTest {

    private static final UUID OWNER = UUID.randomUUID();

    @Test
    void servicesKeepTheOrderOfTheirNamesWhateverTheyShare() {
        var estate = Estate.of(List.of(row("Askeladden", null), row("Borgen", content("a")), row("Castell", null)))
                .getFirst();

        assertThat(estate.services())
                .extracting(Estate.Holding::name)
                .containsExactly("Askeladden", "Borgen", "Castell");
        assertThat(estate.sharing()).extracting(Estate.Holding::name).containsExactly("Borgen");
    }

    @Test
    void aPriorityIsInCommonWhenTwoServicesHaveChosenItAndAServicesOwnNeverIs() {
        var estate = Estate.of(List.of(
                        row("Askeladden", content("a", "b", null)),
                        row("Borgen", content("b", null)),
                        row("Castell", content("c"))))
                .getFirst();

        assertThat(estate.inCommon()).singleElement().satisfies(common -> {
            assertThat(common.text().in(no.karrierekvalitet.platform.Language.NB))
                    .isEqualTo("b");
            assertThat(common.services()).containsExactly("Askeladden", "Borgen");
        });
    }

    @Test
    void aPriorityOfAnEarlierEditionIsInCommonWithWhatTookItsPlace() {
        var earlier = content("old", "b").under(code -> code.equals("old") ? "new" : code);
        var estate = Estate.of(List.of(row("Askeladden", earlier), row("Borgen", content("new"))))
                .getFirst();

        assertThat(earlier.edition()).as("what was shared is told as it was").isEqualTo("2024.1");
        assertThat(estate.inCommon()).singleElement().satisfies(common -> {
            assertThat(common.text().in(no.karrierekvalitet.platform.Language.NB))
                    .isEqualTo("old");
            assertThat(common.services()).containsExactly("Askeladden", "Borgen");
        });
    }

    @Test
    void anAreaThatHasAnotherCodeNowStandsOnceAndTwoOfTheSameNumberBothStand() {
        var renamed = content().under(code -> "renamed");
        var estate = Estate.of(List.of(row("Askeladden", content()), row("Borgen", renamed)))
                .getFirst();
        assertThat(estate.areas()).extracting(AreaStand::id).containsExactly("area", "renamed");

        var same = Estate.of(List.of(row("Askeladden", content().under(code -> "renamed")), row("Borgen", renamed)))
                .getFirst();
        assertThat(same.areas()).hasSize(1);
        assertThat(same.services())
                .allSatisfy(one -> assertThat(one.area("renamed")).isNotNull());
    }

    @Test
    void onlyTheNewestRoundOfAServiceStandsBesideTheOthers() {
        var service = UUID.randomUUID();
        var estate = Estate.of(
                        List.of(row(service, "Askeladden", content("new")), row(service, "Askeladden", content("old"))))
                .getFirst();

        assertThat(estate.services()).singleElement().satisfies(holding -> {
            assertThat(holding.shared()).hasSize(2);
            assertThat(holding.newest().orElseThrow().priorities())
                    .extracting(Content.Priority::code)
                    .containsExactly("new");
        });
        assertThat(estate.areas()).extracting(AreaStand::number).containsExactly(1);
    }

    private static ShareStore.Row row(String name, @Nullable Content content) {
        return row(UUID.randomUUID(), name, content);
    }

    private static ShareStore.Row row(UUID service, String name, @Nullable Content content) {
        return new ShareStore.Row(service, name, OWNER, "Eieren", content == null ? null : Instant.EPOCH, content);
    }

    private static Content content(@Nullable String... priorities) {
        var area = new AreaStand("area", 1, text("Område"), 2, Map.of("inPlace", 1));
        return new Content(
                "2024.1",
                "",
                LocalDate.of(2026, 3, 1),
                List.of(area),
                Arrays.stream(priorities)
                        .map(code -> new Content.Priority(code, text(code == null ? "own" : code)))
                        .toList(),
                List.of(),
                List.of(),
                0,
                8);
    }

    private static Localized text(String text) {
        return new Localized(Map.of("nb", text));
    }
}
