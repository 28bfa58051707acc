package no.karrierekvalitet.development.focus;

import java.util.function.Predicate;
import no.karrierekvalitet.selfevaluation.events.FocusChosen;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What a person chooses to work on after an evaluation stands as goals in their plan. */
@Component
class FocusListener {

    private final FocusStore store;

    FocusListener(FocusStore store) {
        this.store = store;
    }

    @ApplicationModuleListener
    void on(FocusChosen focus) {
        store.note(focus).ifPresent(before -> {
            focus.statements().stream()
                    .filter(Predicate.not(before::contains))
                    .forEach(statement -> store.choose(focus, statement));
            before.stream()
                    .filter(Predicate.not(focus.statements()::contains))
                    .forEach(statement -> store.leave(focus, statement));
        });
    }
}
