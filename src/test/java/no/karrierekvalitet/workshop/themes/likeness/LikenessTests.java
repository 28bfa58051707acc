package no.karrierekvalitet.workshop.themes.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LikenessTests {

    private final Map<UUID, Text> texts = new LinkedHashMap<>();

    @Test
    void textsThatShareRareWordsBelongTogetherInBothNorwegians() {
        var one = add("Taushetsplikten må alle kjenne", "nb");
        var other = add("Alle må kjenne til taushetsplikt", "nb");
        var nynorsk = add("Ikkje alle kjenner teieplikta", "nn");
        add("Vi trenger mer tid til hver samtale", "nb");
        add("Ringe tidligere veisøkere etter et halvt år", "nb");

        var groups = Likeness.of(texts.values()).groups(texts.keySet(), 5);

        assertThat(groups).hasSize(1);
        assertThat(groups.getFirst().texts()).contains(one, other).hasSizeLessThanOrEqualTo(3);
        assertThat(groups.getFirst().words())
                .anyMatch(word -> word.toLowerCase().startsWith("taushetsplikt"));
        assertThat(nynorsk).isNotNull();
    }

    @Test
    void whatIsAlreadyTogetherDrawsWhatIsLikeIt() {
        var theme = add("Tid", null);
        var inside = add("For lite tid i samtalene", "nb");
        var like = add("Samtalene får for lite tid", "nb");
        add("Oppdatert kunnskap om arbeidsmarkedet", "nb");

        var joining = Likeness.of(texts.values()).joining(List.of(theme, inside), List.of(like));

        assertThat(joining.texts()).containsExactly(like);
        assertThat(joining.words()).contains("Tid");
    }

    @Test
    void textsWithoutWordsAreLikeNothing() {
        add("!!!", "nb");
        add("og i på", "nb");
        assertThat(Likeness.of(texts.values()).groups(texts.keySet(), 5)).isEmpty();
        assertThat(Likeness.of(List.of()).groups(List.of(), 5)).isEmpty();
        assertThat(Likeness.of(texts.values())
                        .joining(List.of(), texts.keySet())
                        .texts())
                .isEmpty();
    }

    private UUID add(String words, @org.jspecify.annotations.Nullable String language) {
        var id = UUID.randomUUID();
        texts.put(id, new Text(id, words, language));
        return id;
    }
}
