package no.karrierekvalitet.quality.rounds.answering;

import java.util.List;
import java.util.Map;
import no.karrierekvalitet.quality.rounds.answering.OwnAnswers.Given;

/** What a participant gave in one go. */
public record Changes(Map<String, Given> answers, List<Word> words) {}
