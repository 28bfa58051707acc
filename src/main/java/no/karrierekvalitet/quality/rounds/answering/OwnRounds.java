package no.karrierekvalitet.quality.rounds.answering;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.karrierekvalitet.identity.PersonalData;
import org.springframework.stereotype.Component;

/** A person's own answers in the rounds of their services, as part of everything that is theirs. */
@Component
record OwnRounds(AnswerStore store) implements PersonalData {

    @Override
    public String section() {
        return "qualityRounds";
    }

    @Override
    public Object of(UUID person) {
        return store.ofPerson(person).stream().map(this::taken).toList();
    }

    private Taken taken(AnswerStore.Own own) {
        var answers = new TreeMap<String, String>();
        store.answers(own.participant())
                .forEach((code, given) -> answers.put(code, given.level().key()));
        return new Taken(
                own.round(),
                own.service(),
                own.startedAt(),
                own.part().toLowerCase(Locale.ROOT),
                answers,
                store.words(own.participant()).values().stream()
                        .filter(word -> !word.text().isEmpty())
                        .map(word -> new Said(word.area(), word.kind().key(), word.text(), word.released()))
                        .toList());
    }

    record Taken(
            UUID round, String service, Instant startedAt, String as, Map<String, String> answers, List<Said> words) {}

    record Said(String area, String kind, String text, boolean released) {}
}
