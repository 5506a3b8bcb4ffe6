package org.livingwell.gateway.login;

import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A session that knows whether it is worth writing. */
final class QuietSession implements Session {

    private final MapSession session;
    private @Nullable String storedId;
    private Instant writtenAt;
    private boolean changed;

    /**
     * @param storedId under which it lies in the database; null where it does not yet
     */
    QuietSession(MapSession session, @Nullable String storedId) {
        this.session = session;
        this.storedId = storedId;
        this.writtenAt = session.getLastAccessedTime();
        this.changed = storedId == null;
    }

    @Nullable String storedId() {
        return storedId;
    }

    Map<String, Object> attributes() {
        var all = new HashMap<String, Object>();
        for (String name : getAttributeNames()) all.put(name, session.getRequiredAttribute(name));
        return all;
    }

    boolean isChanged() {
        return changed;
    }

    boolean isOlderThan(Duration age) {
        return session.getLastAccessedTime().isAfter(writtenAt.plus(age));
    }

    void written() {
        storedId = session.getId();
        writtenAt = session.getLastAccessedTime();
        changed = false;
    }

    @Override
    public String getId() {
        return session.getId();
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return session.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return session.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return session.getAttributeNames();
    }

    /** A value that was changed in place equals itself, so whatever is set counts as changed. */
    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
            return;
        }
        changed = true;
        session.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        changed = changed || session.getAttributeNames().contains(name);
        session.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return session.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        session.setLastAccessedTime(time);
    }

    @Override
    public Instant getLastAccessedTime() {
        return session.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        session.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return session.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return session.isExpired();
    }
}
