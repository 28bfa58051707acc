package no.karrierekvalitet.workshop.plenary;

import java.util.Optional;
import no.karrierekvalitet.workshop.Room;
import no.karrierekvalitet.workshop.room.Now;

/**
 * What the projector can show, contributed as a bean by the feature it comes from: themes by the theme board, seats by the
 * seating. The template takes {@code @param Ui ui} and {@code @param … view}, and puts what it shows inside {@code
 * workshop/plenary/frame.jte}, which listens, and has the clock:
 *
 * <pre>{@code
 * @template.workshop.plenary.frame(ui = ui, now = view.now(), content = @`…`)
 * }</pre>
 *
 * It is fetched anew when {@code samling/{event}} or {@code samling/{event}/lerret} is signalled.
 */
public interface CanvasView {

    Room.Canvas canvas();

    /** What to show now; nothing when there is nothing yet, and the step is shown instead. */
    Optional<Shown> show(Now now);

    /** @param template below {@code src/main/jte} */
    record Shown(String template, Object view) {}
}
