package no.karrierekvalitet.framework;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** One edition as it is read: typed, in memory, never changed. */
record EditionContent(CompetenceStandards standards) {

    private static final JsonMapper READER = JsonMapper.builder()
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    static EditionContent of(Parts parts) {
        return new EditionContent(read(parts, Parts.STANDARDS, CompetenceStandards.class));
    }

    private static <T> T read(Parts parts, String part, Class<T> type) {
        return READER.treeToValue(parts.document(part), type);
    }
}
