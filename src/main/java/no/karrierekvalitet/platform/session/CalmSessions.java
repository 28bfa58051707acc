package no.karrierekvalitet.platform.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Writes a session only when there is something to write. */
final class CalmSessions<S extends Session> implements FindByIndexNameSessionRepository<CalmSession<S>> {

    private final FindByIndexNameSessionRepository<S> store;

    CalmSessions(FindByIndexNameSessionRepository<S> store) {
        this.store = store;
    }

    @Override
    public CalmSession<S> createSession() {
        return new CalmSession<>(store.createSession(), true);
    }

    @Override
    public void save(CalmSession<S> session) {
        if (session.needsSaving()) {
            store.save(session.stored());
            session.saved();
        }
    }

    @Override
    public @Nullable CalmSession<S> findById(String id) {
        var stored = store.findById(id);
        return stored == null ? null : new CalmSession<>(stored, false);
    }

    @Override
    public void deleteById(String id) {
        store.deleteById(id);
    }

    @Override
    public Map<String, CalmSession<S>> findByIndexNameAndIndexValue(String index, String value) {
        var found = new LinkedHashMap<String, CalmSession<S>>();
        store.findByIndexNameAndIndexValue(index, value)
                .forEach((id, stored) -> found.put(id, new CalmSession<>(stored, false)));
        return found;
    }
}
