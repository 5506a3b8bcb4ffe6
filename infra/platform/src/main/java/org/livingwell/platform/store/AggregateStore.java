package org.livingwell.platform.store;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoWriteException;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.ConflictException;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.observe.CrashPoint;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The one way to change anything: load, decide, save; state and events in one write to one
 * document.
 *
 * <p>Commands on one aggregate queue in this process; collisions with other processes are tried
 * again for up to two seconds.
 */
final class AggregateStore<S, E> {

    private static final RetryTemplate COLLISIONS =
            new RetryTemplate(
                    RetryPolicy.builder()
                            .includes(ConflictException.class)
                            .maxRetries(Long.MAX_VALUE)
                            .delay(Duration.ofMillis(5))
                            .jitter(Duration.ofMillis(5))
                            .multiplier(1.6)
                            .maxDelay(Duration.ofMillis(200))
                            .timeout(Duration.ofSeconds(2))
                            .build());

    private final String service;
    private final AggregateDocuments<S> documents;
    private final AggregateWriter<S, E> writer;
    final Declaration<S, ?, E> type;
    private final Relay relay;
    private final CrashPoint crash;
    private final InTurn turns = new InTurn();

    AggregateStore(
            String service,
            AggregateDocuments<S> documents,
            AggregateWriter<S, E> writer,
            Declaration<S, ?, E> type,
            Relay relay,
            CrashPoint crash) {
        this.service = service;
        this.documents = documents;
        this.writer = writer;
        this.type = type;
        this.relay = relay;
        this.crash = crash;
    }

    /** Empty also where the person it is about was erased. */
    Optional<S> find(Object id) {
        return load(id).map(Loaded::state);
    }

    Optional<Loaded<S>> load(Object id) {
        try {
            return documents.load(id.toString());
        } catch (GoneException gone) {
            return Optional.empty();
        }
    }

    /** A page of aggregates, by a filter and a sort that a declared index covers. */
    List<Kept<S>> list(Bson filter, Bson sort, int limit) {
        return documents.list(filter, sort, limit);
    }

    /** The ids alone, without opening anything. */
    List<String> ids(Bson filter, Bson sort, int limit) {
        return documents.ids(filter, sort, limit);
    }

    long count(Bson filter) {
        return documents.count(filter);
    }

    /**
     * Makes the index of one aggregate anew, where indexes are made in another way than when it was
     * written; nothing else changes.
     */
    void reindex(String id) {
        try {
            documents.load(id).ifPresent(writer::reindex);
        } catch (GoneException erased) {
            // nobody is to be found
        }
    }

    List<Kept<S>> about(PersonId person) {
        return documents.about(person);
    }

    List<Kept<S>> about(Collection<PersonId> people) {
        return documents.about(people);
    }

    /**
     * @param field of the index, such as {@code index.due}
     */
    Dates dates(String field) {
        return documents.dates(field);
    }

    /**
     * Changes one aggregate, or makes it where there is none yet.
     *
     * @throws RefusedException when the decision refuses, or when the cause was handled with
     *     another fingerprint ({@code idempotency-key-reused})
     * @throws GoneException when it is about somebody without a key, erased or unknown
     * @throws ConflictException when others kept changing it
     */
    Saved<S> handle(Object id, Cause cause, Function<S, Decision<E>> decide, Carried<S> carried) {
        String key = id.toString();
        return turns.take(
                key,
                () -> {
                    Saved<S> saved = asCarried(cause, decide, carried);
                    return saved == null
                            ? COLLISIONS.invoke(() -> attempt(key, cause, decide, carried))
                            : saved;
                });
    }

    /** Null where it has to be looked at: only what was saved under its version was true of it. */
    private @Nullable Saved<S> asCarried(
            Cause cause, Function<S, Decision<E>> decide, Carried<S> carried) {
        Loaded<S> last = carried.take();
        if (last == null || last.publishedBy(cause).isPresent()) return null;
        if (!(decide.apply(last.state()) instanceof Agreed<E>(var events)) || events.isEmpty()) {
            return null;
        }
        try {
            return save(Change.of(service, type, last, cause, events), carried);
        } catch (ConflictException changedMeanwhile) {
            return null;
        }
    }

    private Saved<S> attempt(
            String id, Cause cause, Function<S, Decision<E>> decide, Carried<S> carried) {
        Loaded<S> before = documents.load(id).orElseGet(() -> Loaded.absent(id, type.initial));
        Optional<List<UUID>> published = before.publishedBy(cause);
        if (published.isPresent()) {
            return unchanged(before, published.get());
        }
        return switch (decide.apply(before.state())) {
            case Refused<E>(Refusal refusal) -> throw new RefusedException(refusal);
            case Agreed<E>(var events) when events.isEmpty() -> nothing(before, cause);
            case Agreed<E>(var events) ->
                    save(Change.of(service, type, before, cause, events), carried);
        };
    }

    /** An event that comes late must not decide something after all. */
    private Saved<S> nothing(Loaded<S> before, Cause cause) {
        if (cause.event() && before.exists()) writer.remember(before, cause);
        return unchanged(before, List.of());
    }

    private Saved<S> unchanged(Loaded<S> before, List<UUID> published) {
        return new Saved<>(before.state(), before.version(), published, List.of(), true);
    }

    private Saved<S> save(Change<S, E> change, Carried<S> carried) {
        Outbox outbox = write(change);
        carried.put(change.loaded());
        crash.reach("after-commit");
        relay.offer(outbox);
        return new Saved<>(
                change.after(), change.version(), change.published(), change.leaving(), false);
    }

    Outbox write(Change<S, E> change) {
        try {
            return writer.write(change);
        } catch (DuplicateKeyException madeMeanwhile) {
            throw new ConflictException();
        } catch (MongoWriteException failed) {
            if (failed.getError().getCode() == 11000) throw new ConflictException();
            throw failed;
        }
    }
}
