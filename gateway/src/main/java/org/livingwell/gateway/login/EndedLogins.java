package org.livingwell.gateway.login;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Logins that are over, for as long as Keycloak could remember them: none of them opens a session
 * again. One that ended here has a due date until Keycloak knows.
 */
@Component
class EndedLogins {

    static final String COLLECTION = "ended-logins";

    private static final String TOKEN = "token";

    /** Longer than one call takes, so that nobody else makes it meanwhile. */
    private static final Duration FIRST_RETRY = Duration.ofSeconds(15);

    private static final Duration LAST_RETRY = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final MongoTemplate mongo;
    private final Seal seal;
    private final KeycloakLogout keycloak;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean declared;

    EndedLogins(MongoTemplate mongo, Seal seal, KeycloakLogout keycloak, Clock clock) {
        this.mongo = mongo;
        this.seal = seal;
        this.keycloak = keycloak;
        this.clock = clock;
    }

    /** It ended here; Keycloak is still to be told. */
    void owe(String sid, String refreshToken) {
        declare();
        var now = clock.instant();
        var owed =
                over(now)
                        .set("sid", sid)
                        .set("due", now.plus(FIRST_RETRY))
                        .set("tries", 0)
                        .set("token", seal.close(sid, Map.of(TOKEN, refreshToken)));
        mongo.upsert(named("sid", sid), owed, COLLECTION);
    }

    /** Tells Keycloak and waits a moment for it; what takes longer goes on by itself. */
    void tell(String sid, String refreshToken) {
        try {
            CompletableFuture.runAsync(() -> settle(sid, refreshToken), threads)
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException triedAgainWhenDue) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whoever moves the due date on tells Keycloak. */
    void tellAgain() {
        declare();
        var due = query(where("due").lte(clock.instant())).with(Sort.by("due")).limit(50);
        for (var owed : mongo.find(due, Document.class, COLLECTION))
            if (taken(owed)) threads.execute(() -> settle(owed));
    }

    /** Keycloak says so itself. */
    void heard(String kind, String name, Instant at) {
        mongo.upsert(named(kind, name), settled(over(at)), COLLECTION);
    }

    boolean has(String kind, String name) {
        return mongo.exists(named(kind, name), COLLECTION);
    }

    /** Its session at Keycloak is, or its account's were after it signed in. */
    boolean isOver(Person person) {
        return has("sid", person.sid())
                || mongo.exists(
                        named("sub", person.sub()).addCriteria(where("at").gte(person.since())),
                        COLLECTION);
    }

    void forgetOld() {
        mongo.remove(query(where("expireAt").lte(clock.instant())), COLLECTION);
    }

    private boolean taken(Document owed) {
        int tries = owed.getInteger("tries");
        var pause = FIRST_RETRY.multipliedBy(1L << Math.min(tries, 10));
        var next = pause.compareTo(LAST_RETRY) < 0 ? pause : LAST_RETRY;
        var asSeen =
                query(where("_id").is(owed.getString("_id")).and("due").is(owed.getDate("due")));
        var update = new Update().set("due", clock.instant().plus(next)).inc("tries", 1);
        return mongo.updateFirst(asSeen, update, COLLECTION).getModifiedCount() > 0;
    }

    private void settle(Document owed) {
        String sid = owed.getString("sid");
        var sealed = owed.get("token", Binary.class).getData();
        if (seal.open(sid, sealed).get(TOKEN) instanceof String token) settle(sid, token);
    }

    private void settle(String sid, String refreshToken) {
        if (keycloak.ends(refreshToken))
            mongo.updateFirst(named("sid", sid), settled(new Update()), COLLECTION);
    }

    private Update over(Instant at) {
        return new Update()
                .max("at", at)
                .set("expireAt", clock.instant().plus(QuietSessions.LONGEST));
    }

    private static Update settled(Update update) {
        return update.unset("due").unset("tries").unset("token");
    }

    private static Query named(String kind, String name) {
        return query(where("_id").is(kind + "/" + name));
    }

    private void declare() {
        if (declared) return;
        for (String field : List.of("due", "expireAt"))
            mongo.indexOps(COLLECTION).createIndex(new Index(field, Direction.ASC));
        declared = true;
    }
}
