package no.karrierekvalitet.quality.rounds.answering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierekvalitet.quality.rounds.Level;
import no.karrierekvalitet.quality.rounds.Part;
import org.springframework.stereotype.Component;

/**
 * Hands the answers of a round to those that count them, when they are counted. For nothing that shows anything: what
 * comes from here is about single people.
 */
@Component
public class Sheets {

    private final AnswerStore store;

    Sheets(AnswerStore store) {
        this.store = store;
    }

    /** @param who the same in every round of the service */
    public record Sheet(UUID who, Part part, Map<String, Level> answers) {}

    record Row(UUID participant, UUID who, Part part, String indicator, Level level) {}

    /** Of everybody who has answered anything. */
    public List<Sheet> of(UUID round) {
        var sheets = new LinkedHashMap<UUID, Sheet>();
        for (var row : store.rows(round)) {
            sheets.computeIfAbsent(row.participant(), _ -> new Sheet(row.who(), row.part(), new HashMap<>()))
                    .answers()
                    .put(row.indicator(), row.level());
        }
        return new ArrayList<>(sheets.values());
    }

    /** The words that their writers let the meeting read. */
    public List<Word> released(UUID round) {
        return store.released(round);
    }
}
