package no.karrierekvalitet.framework.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.karrierekvalitet.framework.exchange.ImportResult.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever hands in something broken reads in their own language what is wrong. */
class ReasonsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\": \"glossary\", \"terms\": [ | json.end",
                "{\"id\": \"glossary\", \"id\": \"glossary\"} | json.twice",
                "{\"id\": \"glossary\" \"terms\": []} | json.character",
                "{\"id\": glossary} | json.word",
                "{\"id\": tru} | json.word",
                "[1, 2] | schema.type.object",
                "{\"id\": 7} | schema.required",
            })
    void a_broken_document_is_told_in_words_that_are_translated(String file, String reason) {
        var problems = EditionCheck.of(
                        List.of(new Document("glossary.json", file.strip().getBytes(StandardCharsets.UTF_8))))
                .problems();

        assertThat(problems).extracting(ReasonsTest::key).contains("framework.exchange.problem." + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There is no such date: 2024-13-01 | rule.date",
                "There is no guideline-lost | rule.unknown",
                "There is no area ethics | rule.area",
                "This id is used twice: ethics | rule.twice",
                "All documents of an edition have the same version | rule.version",
                "The edition needs this document | rule.needed",
                "There is another edition 2024.1 | version-taken",
                "index '4' is not defined in the schema and the schema does not allow additional items | schema.index",
            })
    void a_broken_rule_is_told_in_words_that_are_translated(String said, String reason) {
        assertThat(key(new Problem("ethics.json", "/x", said))).isEqualTo("framework.exchange.problem." + reason);
    }

    private static String key(Problem problem) {
        return Reasons.told(null, problem).key();
    }
}
