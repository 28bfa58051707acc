package no.karrierekvalitet.workshop.room;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import no.karrierekvalitet.live.Live;
import no.karrierekvalitet.live.Moment;
import no.karrierekvalitet.platform.Language;
import no.karrierekvalitet.platform.Localized;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.EventStatus;
import no.karrierekvalitet.workshop.Room;
import no.karrierekvalitet.workshop.Rooms;
import no.karrierekvalitet.workshop.programme.Programmes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where the room is, as one reader's screen shows it: what templates of the day take, and the fragment {@code
 * workshop/room/now.jte} shows.
 *
 * @param stop where the room is; null before the day has begun
 * @param next what comes after it on the same day
 * @param languages in which to say the event's texts: the reader's, and for the hall a second one
 * @param left of the step's time, when the page was made
 */
public record Now(
        Event event,
        Room room,
        Moment moment,
        Course course,
        @Nullable Stop stop,
        @Nullable Stop next,
        List<Language> languages,
        @Nullable Duration left) {

    public Now {
        languages = List.copyOf(languages);
    }

    /** Makes them for handlers. */
    @Component
    public static class Maker {

        private final Rooms rooms;
        private final Programmes programmes;
        private final Live live;
        private final Clock clock;

        Maker(Rooms rooms, Programmes programmes, Live live, Clock clock) {
            this.rooms = rooms;
            this.programmes = programmes;
            this.live = live;
            this.clock = clock;
        }

        /** For one reader. The moment is taken before anything is looked up, so that nothing falls between. */
        public Now of(Event event, Language reader) {
            var moment = live.now();
            return make(event, moment, rooms.now(event.id()), List.of(event.spokenTo(reader)));
        }

        /** For the hall: the event's first language, and the second one when the facilitator wants it. */
        public Now forHall(Event event) {
            var moment = live.now();
            var room = rooms.now(event.id());
            var languages = Stream.of(event.languages().getFirst(), room.second())
                    .filter(java.util.Objects::nonNull)
                    .distinct()
                    .toList();
            return make(event, moment, room, languages);
        }

        private Now make(Event event, Moment moment, Room room, List<Language> languages) {
            var course = Course.through(programmes.of(event));
            var stop = course.at(room);
            return new Now(
                    event,
                    room,
                    moment,
                    course,
                    stop.orElse(null),
                    stop.flatMap(course::after).orElse(null),
                    languages,
                    room.left(clock.instant()));
        }
    }

    /** A text of the event in one of {@link #languages}. */
    public record Said(String text, Language language) {}

    public Said say(Localized text) {
        return new Said(text.in(languages.getFirst()), languages.getFirst());
    }

    /** The text in every language it is said in; once, when it is the same. */
    public List<Said> sayAll(Localized text) {
        return languages.stream()
                .map(language -> new Said(text.in(language), language))
                .filter(said -> !said.text().isBlank())
                .filter(said -> said.language() == languages.getFirst()
                        || !said.text().equals(say(text).text()))
                .toList();
    }

    public boolean underWay() {
        return room.underWay() && stop != null;
    }

    public boolean over() {
        return room.phase() == Room.Phase.ENDED || event.status() == EventStatus.ENDED;
    }

    /** Milliseconds for {@code data-clock-end}, while the clock runs. */
    public @Nullable String clockEnd() {
        var endsAt = room.endsAt();
        return endsAt == null ? null : String.valueOf(endsAt.toEpochMilli());
    }

    /** Seconds for {@code data-clock-left}, while the clock stands still. */
    public @Nullable String clockLeft() {
        var remaining = room.remaining();
        return remaining == null ? null : String.valueOf(remaining.toSeconds());
    }

    /** As the clock of a page without scripts shows it: "4:05", "+0:30" over the time. */
    public String clock() {
        if (left == null) {
            return "";
        }
        var seconds = Math.abs(left.toSeconds());
        return (left.isNegative() ? "+" : "") + seconds / 60 + ":" + "%02d".formatted(seconds % 60);
    }

    /** How many steps the item has, as in "step 2 of 5". */
    public int steps() {
        return stop == null ? 0 : stop.item().steps().size();
    }

    public String topic() {
        return Signals.room(event.id());
    }
}
