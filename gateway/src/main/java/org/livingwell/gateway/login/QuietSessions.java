package org.livingwell.gateway.login;

import org.jspecify.annotations.Nullable;
import org.mongodb.spring.session.MongoIndexedSessionRepository;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.session.SessionRepository;

import java.time.Duration;

/**
 * The library writes a session back whole after every request, which would also bring one back that
 * was ended meanwhile. Here a session is written when it changed, or was last written a while ago,
 * and only while it is still there.
 */
final class QuietSessions implements SessionRepository<QuietSession> {

    static final String COLLECTION = "sessions";
    private static final Duration WRITTEN_AT_MOST_EVERY = Duration.ofMinutes(1);

    private final MongoIndexedSessionRepository sessions;
    private final MongoTemplate mongo;
    private volatile boolean declared;

    QuietSessions(MongoIndexedSessionRepository sessions, MongoTemplate mongo) {
        this.sessions = sessions;
        this.mongo = mongo;
    }

    /** The first session declares the index by which MongoDB forgets expired ones. */
    @Override
    public QuietSession createSession() {
        if (!declared) sessions.afterPropertiesSet();
        declared = true;
        return new QuietSession(sessions.createSession(), null);
    }

    @Override
    public void save(QuietSession session) {
        if (!session.isChangedOrOlderThan(WRITTEN_AT_MOST_EVERY)) return;
        String stored = session.storedId();
        if (stored != null && !mongo.exists(withId(stored), COLLECTION)) return;
        sessions.save(session.session());
        if (stored != null && !stored.equals(session.getId())) deleteById(stored);
        session.written();
    }

    /** A session sealed with another key or written by another version is over, not an error. */
    @Override
    public @Nullable QuietSession findById(String id) {
        try {
            var session = sessions.findById(id);
            return session == null ? null : new QuietSession(session, id);
        } catch (DataAccessException outOfReach) {
            throw outOfReach;
        } catch (RuntimeException unreadable) {
            deleteById(id);
            return null;
        }
    }

    @Override
    public void deleteById(String id) {
        mongo.remove(withId(id), COLLECTION);
    }

    private static Query withId(String id) {
        return Query.query(Criteria.where("_id").is(id));
    }
}
