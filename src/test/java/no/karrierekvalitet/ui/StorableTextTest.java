package no.karrierekvalitet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StorableTextTest {

    @Test
    void whatNoDatabaseKeepsIsLeftOut() {
        assertThat(StorableText.storable("Ka\0ri\uD800 \uDC00M")).isEqualTo("Kari M");
    }

    @Test
    void everythingElseStays() {
        var text = "Ærlig talt 👩🏽‍🏫\t«مرحبا»\n";
        assertThat(StorableText.storable(text)).isEqualTo(text);
    }
}
