package no.karrierekvalitet.platform.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session that remembers when it was last used to the minute only. Being looked at then costs one query and no write,
 * and {@link #needsSaving} says when there is something to write.
 */
final class CalmSession implements Session {

    static final Duration PRECISION = Duration.ofMinutes(1);

    private final Session stored;
    private boolean changed;

    CalmSession(Session stored, boolean isNew) {
        this.stored = stored;
        this.changed = isNew;
    }

    Session stored() {
        return stored;
    }

    boolean needsSaving() {
        return changed;
    }

    void saved() {
        changed = false;
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        if (changed || Duration.between(stored.getLastAccessedTime(), now).compareTo(PRECISION) >= 0) {
            stored.setLastAccessedTime(now);
            changed = true;
        }
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return stored.changeSessionId();
    }

    @Override
    public void setAttribute(String name, Object value) {
        changed = true;
        stored.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        stored.removeAttribute(name);
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed = true;
        stored.setMaxInactiveInterval(interval);
    }

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored.getAttributeNames();
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return stored.isExpired();
    }
}
