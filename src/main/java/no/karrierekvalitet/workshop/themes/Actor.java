package no.karrierekvalitet.workshop.themes;

import java.util.UUID;
import no.karrierekvalitet.workshop.Attendee;
import org.jspecify.annotations.Nullable;

/** Who works on the board: somebody with an account, or a guest's browser. */
record Actor(@Nullable UUID person, @Nullable UUID device) {

    static Actor of(Attendee who) {
        return who.person() != null
                ? new Actor(who.person(), null)
                : new Actor(null, who.joined().id());
    }
}
