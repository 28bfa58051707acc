package no.karrierekvalitet.selfevaluation.answering;

import java.util.Comparator;
import java.util.List;
import no.karrierekvalitet.framework.CompetenceStandards;
import no.karrierekvalitet.selfevaluation.Evaluation;
import no.karrierekvalitet.ui.Circle;
import org.jspecify.annotations.Nullable;

/** The front page of Min kompetanse: the seven areas, and where to go on. */
public record StartView(
        CompetenceStandards standards, @Nullable Evaluation evaluation, List<Seat> seats) {

    static StartView of(CompetenceStandards standards, @Nullable Evaluation evaluation) {
        return new StartView(standards, evaluation, Seat.all(standards, evaluation));
    }

    /** The table's seats, as many as there are areas, in a picture of 400 by 400. */
    public Circle table() {
        return new Circle(seats.size(), 200, 158);
    }

    public int answered() {
        return seats.stream().mapToInt(Seat::answered).sum();
    }

    public int total() {
        return seats.stream().mapToInt(Seat::total).sum();
    }

    public boolean begun() {
        return answered() > 0;
    }

    public boolean done() {
        return answered() >= total();
    }

    /** Where to go on: the area that is nearest to being done, otherwise the first that is not begun. */
    public Seat next() {
        return seats.stream()
                .filter(seat -> !seat.done())
                .max(Comparator.comparingInt(Seat::answered)
                        .thenComparing(seat -> seat.area().number(), Comparator.reverseOrder()))
                .orElseGet(seats::getFirst);
    }
}
