package no.karrierekvalitet.identity.account;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import no.karrierekvalitet.identity.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is a person's, from all features, as one JSON file; its format is in docs/personal-data.md. */
@Component
class TakeOut {

    static final String FORMAT = "karrierekvalitet-personal-data-1";

    private final List<PersonalData> sections;
    private final JsonMapper json;
    private final Clock clock;

    TakeOut(List<PersonalData> sections, JsonMapper json, Clock clock) {
        this.sections = sections.stream()
                .sorted(Comparator.comparing(PersonalData::section))
                .toList();
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public byte[] of(UUID person) {
        var file = new LinkedHashMap<String, Object>();
        file.put("format", FORMAT);
        file.put("takenOut", clock.instant());
        sections.forEach(section -> file.put(section.section(), section.of(person)));
        return json.writeValueAsBytes(file);
    }
}
