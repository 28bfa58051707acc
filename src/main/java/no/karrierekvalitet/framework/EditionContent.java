package no.karrierekvalitet.framework;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.stream.Stream;
import no.karrierekvalitet.framework.exchange.Parts;
import no.karrierekvalitet.platform.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One edition as it is read: typed, in memory, never changed. */
record EditionContent(
        Introduction introduction,
        CompetenceStandards standards,
        CareerCompetence careerCompetence,
        Ethics ethics,
        EthicsCards ethicsCards,
        QualityModel quality,
        Glossary glossary,
        OutcomeForm outcomeForm,
        List<Vocabulary> vocabularies,
        Elements elements) {

    private static final JsonMapper READER = JsonMapper.builder()
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    /** @param parts complete, because nothing incomplete is published */
    static EditionContent of(Parts parts) {
        var glossary = read(parts, Parts.GLOSSARY, Glossary.class);
        return new EditionContent(
                read(parts, Parts.FRAMEWORK, Introduction.class),
                read(Slugs.give(parts.document(Parts.STANDARDS), "areas"), CompetenceStandards.class),
                read(Slugs.give(parts.document(Parts.CAREER_COMPETENCE), "pairs"), CareerCompetence.class),
                read(parts, Parts.ETHICS, Ethics.class),
                parts.find(Parts.ETHICS_CARDS)
                        .map(document -> read(document, EthicsCards.class))
                        .orElse(EthicsCards.NONE),
                read(Slugs.give(parts.document(Parts.QUALITY), "areas"), QualityModel.class),
                glossary,
                read(parts, Parts.OUTCOME_FORM, OutcomeForm.class),
                Stream.of(Language.values())
                        .map(language -> new Vocabulary(glossary, language))
                        .toList(),
                new Elements(parts.elements()));
    }

    Vocabulary vocabulary(Language language) {
        return vocabularies.get(language.ordinal());
    }

    private static <T> T read(Parts parts, String part, Class<T> type) {
        return read(parts.document(part), type);
    }

    private static <T> T read(JsonNode document, Class<T> type) {
        return READER.treeToValue(document, type);
    }
}
