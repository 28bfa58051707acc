package no.karrierekvalitet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"974760673", "974 760 673", " 974760 673\u00a0"})
    void isReadAsPeopleWriteIt(String text) {
        assertThat(OrganisationNumber.parse(text))
                .hasValueSatisfying(number -> assertThat(number).hasToString("974 760 673"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "974760674", "974760637", "97476067", "9747606733", "97476067x", "٩٧٤٧٦٠٦٧٣"})
    void isCheckedByItsLastDigit(String text) {
        assertThat(OrganisationNumber.parse(text)).isEmpty();
    }

    @Test
    void aNumberWhoseCheckDigitWouldBeTenDoesNotExist() {
        for (int last = 0; last < 10; last++) {
            assertThat(OrganisationNumber.parse("10000013" + last)).isEmpty();
        }
    }
}
