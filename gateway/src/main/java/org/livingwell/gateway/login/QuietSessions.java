package org.livingwell.gateway.login;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Sessions in MongoDB, each under the hash of its id, so that no cookie is to be found there. One
 * is written when it changed, or was last written a while ago; after its first write only where it
 * still lies, so that a request under way never brings back what was ended meanwhile. What ends
 * here ends at Keycloak too.
 */
final class QuietSessions implements SessionRepository<QuietSession> {

    static final String COLLECTION = "logins";

    /** The realm says the same; when one of the two ends, so does the other. */
    static final Duration IDLE = Duration.ofMinutes(30);

    static final Duration LONGEST = Duration.ofHours(10);
    private static final Duration WRITTEN_AT_MOST_EVERY = Duration.ofMinutes(1);

    private final MongoTemplate mongo;
    private final Seal seal;
    private final EndedLogins ended;
    private final Clock clock;
    private volatile boolean declared;

    QuietSessions(MongoTemplate mongo, Seal seal, EndedLogins ended, Clock clock) {
        this.mongo = mongo;
        this.seal = seal;
        this.ended = ended;
        this.clock = clock;
    }

    @Override
    public QuietSession createSession() {
        var session = new MapSession();
        session.setMaxInactiveInterval(IDLE);
        return new QuietSession(session, null);
    }

    @Override
    public void save(QuietSession session) {
        String stored = session.storedId();
        if (stored != null && stored.equals(session.getId())) update(session);
        else if (stored == null || removed(key(stored))) insert(session);
        session.written();
    }

    /** A session sealed with another key or written by another version is over, not an error. */
    @Override
    public @Nullable QuietSession findById(String id) {
        String key = key(id);
        var kept = find(key);
        if (kept == null) return null;
        if (!kept.getDate("expireAt").toInstant().isAfter(clock.instant())) {
            end(kept);
            return null;
        }
        var attributes = open(kept);
        if (attributes == null) {
            removed(key);
            return null;
        }
        var session = new MapSession(id);
        session.setCreationTime(kept.getDate("created").toInstant());
        session.setLastAccessedTime(kept.getDate("accessed").toInstant());
        session.setMaxInactiveInterval(IDLE);
        attributes.forEach(session::setAttribute);
        return new QuietSession(session, id);
    }

    @Override
    public void deleteById(String id) {
        var kept = find(key(id));
        if (kept != null) end(kept);
    }

    /** Keycloak says that these are over, so it need not be told. */
    void drop(String field, String value) {
        declare();
        mongo.remove(query(where(field).is(value)), COLLECTION);
    }

    /** Nobody asks with the cookie of a session that was left alone. */
    void endExpired() {
        declare();
        var expired = query(where("expireAt").lte(clock.instant())).limit(100);
        mongo.find(expired.with(Sort.by("expireAt")), Document.class, COLLECTION)
                .forEach(kept -> retire(kept, refreshToken(kept)));
    }

    private void update(QuietSession session) {
        if (!session.isChanged() && !session.isOlderThan(WRITTEN_AT_MOST_EVERY)) return;
        String key = key(session.getId());
        var update =
                new Update()
                        .set("accessed", session.getLastAccessedTime())
                        .set("expireAt", expireAt(session));
        if (session.isChanged()) update.set("sealed", seal.close(key, session.attributes()));
        mongo.updateFirst(lying(key), update, COLLECTION);
    }

    /** Asked after the write, so that an end told meanwhile is not missed. */
    private void insert(QuietSession session) {
        declare();
        String key = key(session.getId());
        var kept =
                new Document("_id", key)
                        .append("created", session.getCreationTime())
                        .append("accessed", session.getLastAccessedTime())
                        .append("expireAt", expireAt(session))
                        .append("sealed", new Binary(seal.close(key, session.attributes())));
        var person = Person.in(session);
        if (person != null) kept.append("sid", person.sid()).append("sub", person.sub());
        mongo.insert(kept, COLLECTION);
        if (person != null && ended.isOver(person)) end(kept);
    }

    /** Waits a moment for Keycloak, so that the next sign-in asks who it is. */
    private void end(Document kept) {
        String token = refreshToken(kept);
        retire(kept, token);
        if (token != null) ended.tell(kept.getString("sid"), token);
    }

    /** What Keycloak must be told is kept before the session goes. */
    private void retire(Document kept, @Nullable String refreshToken) {
        if (refreshToken != null) ended.owe(kept.getString("sid"), refreshToken);
        removed(kept.getString("_id"));
    }

    private @Nullable String refreshToken(Document kept) {
        var attributes = kept.getString("sid") == null ? null : open(kept);
        return attributes != null
                        && attributes.get(SessionClients.ATTRIBUTE)
                                instanceof OAuth2AuthorizedClient tokens
                        && tokens.getRefreshToken() != null
                ? tokens.getRefreshToken().getTokenValue()
                : null;
    }

    private @Nullable Map<String, Object> open(Document kept) {
        try {
            return seal.open(kept.getString("_id"), kept.get("sealed", Binary.class).getData());
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    private @Nullable Document find(String key) {
        return mongo.findById(key, Document.class, COLLECTION);
    }

    private boolean removed(String key) {
        return mongo.remove(lying(key), COLLECTION).getDeletedCount() > 0;
    }

    private void declare() {
        if (declared) return;
        for (String field : List.of("expireAt", "sid", "sub"))
            mongo.indexOps(COLLECTION).createIndex(new Index(field, Direction.ASC));
        declared = true;
    }

    private static Instant expireAt(QuietSession session) {
        var idle = session.getLastAccessedTime().plus(IDLE);
        var longest = session.getCreationTime().plus(LONGEST);
        return idle.isBefore(longest) ? idle : longest;
    }

    private static Query lying(String key) {
        return query(where("_id").is(key));
    }

    private static String key(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(id));
    }

    private static byte[] sha256(String id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
