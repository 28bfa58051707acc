package no.karrierekvalitet.workshop.plenary;

import java.util.List;
import java.util.stream.Stream;
import no.karrierekvalitet.workshop.Attendee;
import no.karrierekvalitet.workshop.room.Now;
import no.karrierekvalitet.workshop.room.OnThePhone;
import org.springframework.stereotype.Component;

/** Open polls, and the self-evaluation when that is what the room does. */
@Component
class PhoneTasks implements OnThePhone {

    private final Polls polls;
    private final RoomSums sums;

    PhoneTasks(Polls polls, RoomSums sums) {
        this.polls = polls;
        this.sums = sums;
    }

    @Override
    public List<Task> now(Attendee who, Now now) {
        return Stream.concat(votes(who), evaluation(who, now)).toList();
    }

    private Stream<Task> votes(Attendee who) {
        return polls.of(who.event()).stream().filter(PollStand::open).map(stand -> {
            var poll = stand.poll();
            return new Task(
                    who.event().path() + "/avstemning/" + poll.id(),
                    "workshop.plenary.task." + poll.kind().key(),
                    poll.question(),
                    polls.hasAnswered(who, poll.id()));
        });
    }

    private Stream<Task> evaluation(Attendee who, Now now) {
        var stop = now.stop();
        return stop == null || !now.room().underWay()
                ? Stream.empty()
                : sums.subject(who.event(), stop.item()).stream()
                        .map(subject -> new Task(
                                who.event().path() + "/egenvurdering/"
                                        + stop.item().id(),
                                "workshop.plenary.task.evaluation",
                                subject.area().name(),
                                sums.hasAdded(who, stop.item().id())));
    }
}
