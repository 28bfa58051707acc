package no.karrierekvalitet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Lagret",
                "{0} av {1}",
                "{1} før {0}, og {1} igjen",
                "«{0}»{1}",
                "Don''t stop at {0}",
                "'{0}' står, {1} byttes",
                "{0,number} og {1}",
                "{0,choice,0#ingen|1#én|1<{0} svar}",
            })
    void saysWhatMessageFormatSays(String pattern) {
        for (var language : Language.values()) {
            for (Object[] args : new Object[][] {{2, "to"}, {63, 1248}, {1_000_000L, 0.5}, {-3, ""}}) {
                assertThat(new TextPattern(pattern).format(language, args))
                        .isEqualTo(new MessageFormat(pattern, language.locale()).format(args));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void localizedTextsAreSpokenInTheReadersLanguage(Language language) {
        var name = new Localized(Map.of("nb", "Etikk", "en", "Ethics"));
        assertThat(new TextPattern("Se {0}").format(language, name)).isEqualTo("Se " + name.in(language));
    }

    @Test
    void aPlaceWithoutAnArgumentStays() {
        assertThat(new TextPattern("{0} av {1}").format(Language.NB)).isEqualTo("{0} av {1}");
    }
}
