package no.karrierekvalitet.quality.rounds;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.karrierekvalitet.fixtures.Newcomer;
import no.karrierekvalitet.fixtures.Owned;
import no.karrierekvalitet.fixtures.Someone;
import no.karrierekvalitet.quality.rounds.choosing.Choosing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What those who are asked do in a round; colleagues who are not asked find nothing there. */
@Component
record OwnedPlaces(SomeRounds some, Choosing choosing, JdbcClient jdbc) implements Owned {

    private static final String ROUND = OwnedRounds.ROUND;
    private static final Set<String> IN_THE_MEETING =
            Set.of(ROUND + "/plassering", ROUND + "/mitt-syn", ROUND + "/ikke-mitt-syn");

    @Override
    public Set<String> paths() {
        return Set.of(
                ROUND + "/svar/{area}",
                ROUND + "/svar",
                ROUND + "/mine-svar",
                ROUND + "/som-sist",
                ROUND + "/ikke-som-sist",
                ROUND + "/ferdig",
                ROUND + "/ikke-ferdig",
                ROUND + "/plassering",
                ROUND + "/mitt-syn",
                ROUND + "/ikke-mitt-syn");
    }

    @Override
    public Map<String, ?> make(String path) {
        forgetRecent();
        var round = path.equals(ROUND + "/plassering")
                ? placing()
                : some.begin(Set.of(Someone.SELF.id(), Someone.LEADER.id()));
        if (IN_THE_MEETING.contains(path) && round.answering()) {
            round = some.count(round);
        }
        return Map.of("round", round.id(), "area", "availability");
    }

    /** Nobody brings a view of their own while another round is in people's minds. */
    private void forgetRecent() {
        jdbc.sql(
                        "update quality.round set answers_closed_at = answers_closed_at - interval '1 year' where showing = 'PICTURE'")
                .update();
    }

    private Round placing() {
        List<Newcomer> four = some.members(4);
        var round = some.begin(Set.of(
                Someone.SELF.id(),
                Someone.LEADER.id(),
                four.get(0).id(),
                four.get(1).id(),
                four.get(2).id(),
                four.get(3).id()));
        four.forEach(one -> some.answer(round, one.person(), Level.STARTED));
        some.answer(round, Someone.SELF.person(), Level.IN_PLACE);
        var meeting = some.count(round);
        choosing.raise(round.id(), SomeRounds.INDICATOR, Someone.SELF.person());
        return meeting;
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of(
                "svar",
                "{\"answers\":{\"" + SomeRounds.INDICATOR + "\":{\"step\":\"started\",\"age\":5}},\"words\":{}}",
                SomeRounds.INDICATOR,
                "started",
                "strong",
                "Vi er lette å finne",
                "nytte-" + SomeRounds.INDICATOR,
                "4");
    }

    @Override
    public Set<Someone> admitted(String path) {
        return Set.of(Someone.SELF, Someone.LEADER);
    }
}
