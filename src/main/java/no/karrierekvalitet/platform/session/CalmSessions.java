package no.karrierekvalitet.platform.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Writes a session only when there is something to write. */
final class CalmSessions implements FindByIndexNameSessionRepository<CalmSession> {

    private final FindByIndexNameSessionRepository<Session> store;

    @SuppressWarnings("unchecked") // it is only given back sessions that it made itself
    CalmSessions(FindByIndexNameSessionRepository<? extends Session> store) {
        this.store = (FindByIndexNameSessionRepository<Session>) store;
    }

    @Override
    public CalmSession createSession() {
        return new CalmSession(store.createSession(), true);
    }

    @Override
    public void save(CalmSession session) {
        if (session.needsSaving()) {
            store.save(session.stored());
            session.saved();
        }
    }

    @Override
    public @Nullable CalmSession findById(String id) {
        var stored = store.findById(id);
        return stored == null ? null : new CalmSession(stored, false);
    }

    @Override
    public void deleteById(String id) {
        store.deleteById(id);
    }

    @Override
    public Map<String, CalmSession> findByIndexNameAndIndexValue(String index, String value) {
        var found = new LinkedHashMap<String, CalmSession>();
        store.findByIndexNameAndIndexValue(index, value)
                .forEach((id, stored) -> found.put(id, new CalmSession(stored, false)));
        return found;
    }
}
