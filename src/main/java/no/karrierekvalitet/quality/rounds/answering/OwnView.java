package no.karrierekvalitet.quality.rounds.answering;

import no.karrierekvalitet.quality.rounds.Participants.Place;
import no.karrierekvalitet.quality.rounds.RoundContent;

/** One's own answers in a round, to read again. */
public record OwnView(Place place, RoundContent content, OwnAnswers own, String base) {}
