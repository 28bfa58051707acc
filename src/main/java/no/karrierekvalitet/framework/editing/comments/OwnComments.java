package no.karrierekvalitet.framework.editing.comments;

import java.util.UUID;
import no.karrierekvalitet.identity.PersonalData;
import org.springframework.stereotype.Component;

/** What a person has said as an editor, in the file of everything that is theirs. */
@Component
class OwnComments implements PersonalData {

    private final CommentStore store;

    OwnComments(CommentStore store) {
        this.store = store;
    }

    @Override
    public String section() {
        return "frameworkComments";
    }

    @Override
    public Object of(UUID person) {
        return store.by(person);
    }
}
