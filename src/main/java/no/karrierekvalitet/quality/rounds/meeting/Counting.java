package no.karrierekvalitet.quality.rounds.meeting;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.UUID;
import no.karrierekvalitet.platform.Failure;
import no.karrierekvalitet.platform.Viewer;
import no.karrierekvalitet.quality.rounds.Course;
import no.karrierekvalitet.quality.rounds.Phase;
import no.karrierekvalitet.quality.rounds.Round;
import no.karrierekvalitet.quality.rounds.Rounds;
import no.karrierekvalitet.quality.rounds.answering.Sheets;
import no.karrierekvalitet.quality.rounds.answering.Word;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts a round's answers, once. There is no way back to answering: a second count would tell who came or changed in
 * between.
 */
@Service
public class Counting {

    /** How long two rounds can be laid beside each other in anybody's mind. */
    static final Duration RECENT = Duration.ofDays(90);

    private static final SecureRandom LOT = new SecureRandom();

    private final Rounds rounds;
    private final Course course;
    private final Sheets sheets;
    private final SpreadStore store;
    private final Clock clock;

    Counting(Rounds rounds, Course course, Sheets sheets, SpreadStore store, Clock clock) {
        this.rounds = rounds;
        this.course = course;
        this.sheets = sheets;
        this.store = store;
        this.clock = clock;
    }

    /** @throws Failure.Conflict when somebody has done so before */
    @Transactional
    public void count(UUID id, Viewer viewer) {
        var round = rounds.led(id, viewer);
        if (course.alone(id) != Phase.ANSWERING) {
            throw new Failure.Conflict("The answers of this round have been counted");
        }
        count(round);
    }

    private void count(Round round) {
        var earlier =
                store.shownSince(round.service(), round.id(), clock.instant().minus(RECENT));
        var counted = Disclosure.count(sheets.of(round.id()), round.indicators(), earlier);
        counted.spreads().forEach((indicator, spread) -> store.keep(round.id(), indicator, spread));
        if (counted.words()) {
            keepWords(round);
        }
        course.counted(round, counted.answered(), counted.showing());
    }

    private void keepWords(Round round) {
        var words = new ArrayList<>(sheets.released(round.id()));
        Collections.shuffle(words, LOT);
        var places = new HashMap<String, Integer>();
        for (Word word : words) {
            store.keep(round.id(), word, places.merge(word.place(), 1, Integer::sum));
        }
    }
}
