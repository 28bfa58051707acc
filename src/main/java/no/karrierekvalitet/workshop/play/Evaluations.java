package no.karrierekvalitet.workshop.play;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.karrierekvalitet.framework.Step;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.plenary.RoomSums;
import no.karrierekvalitet.workshop.programme.Item;

/** Simulated phones evaluate themselves when that is what the room does, within some two minutes of the programme's time. */
final class Evaluations {

    private static final int SECONDS = 120;
    private static final List<Step> LIKELY =
            List.of(Step.NEW_TO_ME, Step.ON_MY_WAY, Step.COMPETENT, Step.COMPETENT, Step.SPECIALISED);

    private final RoomSums sums;

    /** How many of the phones have added theirs. */
    private final Map<UUID, Integer> added = new HashMap<>();

    Evaluations(RoomSums sums) {
        this.sums = sums;
    }

    void tick(Event event, Item item, List<Attendee> voters, int speed) {
        sums.subject(event, item).ifPresent(subject -> some(subject, voters, speed));
    }

    private void some(RoomSums.Subject subject, List<Attendee> voters, int speed) {
        var item = subject.item().id();
        int from = added.getOrDefault(item, 0);
        int to = Math.min(voters.size(), from + Math.max(1, voters.size() * speed / SECONDS));
        for (int voter = from; voter < to; voter++) {
            sums.add(voters.get(voter), item, answers(subject, new Random(item.hashCode() + 31L * voter)));
        }
        added.put(item, to);
    }

    private static Map<String, String> answers(RoomSums.Subject subject, Random random) {
        var answers = new HashMap<String, String>();
        subject.area()
                .subCompetences()
                .forEach(statement -> answers.put(
                        statement.id(),
                        LIKELY.get(random.nextInt(LIKELY.size())).key()));
        return answers;
    }
}
