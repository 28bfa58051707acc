package no.karrierekvalitet.workshop.seating.web;

import java.util.List;
import java.util.stream.IntStream;
import no.karrierekvalitet.ui.Circle;
import no.karrierekvalitet.ui.Form;
import no.karrierekvalitet.workshop.Event;
import no.karrierekvalitet.workshop.people.Participant;
import no.karrierekvalitet.workshop.seating.Round;
import no.karrierekvalitet.workshop.seating.RoundTable;
import no.karrierekvalitet.workshop.seating.Seated;
import org.jspecify.annotations.Nullable;

/**
 * The hall in one round.
 *
 * @param tables in all
 * @param seats at all of them
 * @param people who hold a place
 * @param round the one that is shown; null before there is one
 * @param unseated how many have no seat in it
 * @param waiting the first of them
 */
public record HallView(
        Event event,
        int tables,
        int seats,
        int people,
        List<Round> rounds,
        @Nullable Round round,
        int page,
        List<Place> places,
        int unseated,
        List<Participant> waiting,
        int wishes,
        Form form) {

    static final int SIZE = 60;
    static final int MOST_UNSEATED = 30;

    static int pages(int tables) {
        return Math.max(1, (tables + SIZE - 1) / SIZE);
    }

    static List<RoundTable> on(int page, List<RoundTable> all) {
        return all.subList(Math.min(all.size(), (page - 1) * SIZE), Math.min(all.size(), page * SIZE));
    }

    static List<Place> places(List<RoundTable> tables, List<Seated> seated) {
        return tables.stream()
                .map(table -> new Place(
                        table,
                        seated.stream()
                                .filter(one -> one.table() == table.number())
                                .toList()))
                .toList();
    }

    public int pages() {
        return pages(tables);
    }

    /** Seats that are missing; 0 when everybody can sit. */
    public int missing() {
        return Math.max(0, people - seats);
    }

    public boolean canSeat() {
        return people > 0 && missing() == 0 && round != null && !round.working();
    }

    public boolean lastRound() {
        return round != null && round.number() == rounds.getLast().number();
    }

    /** Where a page of tables, in this round, is. */
    public String path(int page) {
        return event.path() + "/plassering?runde=" + (round == null ? 1 : round.number()) + "&side=" + page;
    }

    /** A table with those who sit there, leaders first. */
    public record Place(RoundTable table, List<Seated> people) {

        private static final double CENTRE = 50;
        private static final double RADIUS = 38;

        /** Seats in the picture: also those that should not be needed. */
        public List<Seat> seats() {
            int count = Math.max(table.seats(), people.size());
            var circle = new Circle(count, CENTRE, RADIUS);
            return IntStream.range(0, count)
                    .mapToObj(
                            seat -> new Seat(circle.seat(seat), seat < people.size() ? kind(people.get(seat)) : "free"))
                    .toList();
        }

        private static String kind(Seated one) {
            return one.leader() ? "leader" : "taken";
        }

        public int free() {
            return Math.max(0, table.seats() - people.size());
        }

        public boolean crowded() {
            return people.size() > table.seats();
        }
    }

    /** @param kind leader, taken or free */
    public record Seat(Circle.Point point, String kind) {}
}
