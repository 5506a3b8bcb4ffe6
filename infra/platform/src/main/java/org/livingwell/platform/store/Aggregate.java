package org.livingwell.platform.store;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.ConflictException;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All aggregates of one kind, as their {@link Declaration} says: found, listed, changed. {@code S}
 * is their state, {@code C} what may be asked of them, {@code E} what becomes true.
 */
public final class Aggregate<S, C, E> {

    final AggregateStore<S, E> store;
    private final Declaration<S, C, E> declaration;
    private final Follows follows;
    private final Clock clock;

    Aggregate(
            AggregateStore<S, E> store,
            Declaration<S, C, E> declaration,
            Follows follows,
            Clock clock) {
        this.store = store;
        this.declaration = declaration;
        this.follows = follows;
        this.clock = clock;
    }

    /** One of them, whether it has begun or not. */
    public One of(Object id) {
        return new One(id.toString(), null, Carried.nothing());
    }

    /**
     * One that is found and changed several times in one handling: it is read again only where
     * somebody else changed it in between.
     */
    public One inHand(Object id) {
        return new One(id.toString(), null, Carried.onwards());
    }

    /** One that hardly ever has begun yet: whether it has is only looked at where it proves so. */
    public One first(Object id) {
        String key = id.toString();
        var absent = Loaded.absent(key, declaration.initial);
        return new One(key, null, Carried.from(absent));
    }

    /** One of them that is this person's; another's is not there. */
    public One of(PersonId whose, Object id) {
        return new One(id.toString(), whose, Carried.nothing());
    }

    /** Empty also where the person it is about was erased. */
    public Optional<S> find(Object id) {
        return store.find(id);
    }

    /** A page of aggregates, by a filter and a sort that a declared index covers. */
    public List<Kept<S>> list(Bson filter, Bson sort, int limit) {
        return store.list(filter, sort, limit);
    }

    /** The ids alone, without opening anything. */
    public List<String> ids(Bson filter, Bson sort, int limit) {
        return store.ids(filter, sort, limit);
    }

    /** How many there are, by a filter that a declared index covers; nothing is opened. */
    public long count(Bson filter) {
        return store.count(filter);
    }

    /** All that are about somebody, in no order. */
    public List<Kept<S>> about(PersonId person) {
        return store.about(person);
    }

    /** All that are about any of so many, in one look and in no order. */
    public List<Kept<S>> about(Collection<PersonId> people) {
        return people.isEmpty() ? List.of() : store.about(people);
    }

    /**
     * Makes the index of one aggregate anew, where indexes are made in another way than when it was
     * written; nothing else changes.
     */
    public void reindex(String id) {
        store.reindex(id);
    }

    /** One aggregate, by its id. */
    public final class One {

        private final String id;
        private final @Nullable PersonId whose;
        private final Carried<S> carried;

        private One(String id, @Nullable PersonId whose, Carried<S> carried) {
            this.id = id;
            this.whose = whose;
            this.carried = carried;
        }

        /** As it is kept now; empty also where the person it is about was erased. */
        public Optional<S> find() {
            var found = store.load(id);
            found.ifPresent(carried::put);
            return found.map(Loaded::state);
        }

        /**
         * @throws RefusedException {@code not-found} where nothing is kept, or it is not theirs
         */
        public S state() {
            S state = find().orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
            if (!isTheirs(state)) throw new RefusedException(Refusal.NOT_FOUND);
            return state;
        }

        /**
         * Carries a command out, and at once what follows from it here.
         *
         * @return the state after it
         * @throws RefusedException when the decision refuses, when it is not theirs ({@code
         *     not-found}), or when the cause was handled with another fingerprint ({@code
         *     idempotency-key-reused})
         * @throws GoneException when it is about somebody without a key, erased or unknown
         * @throws ConflictException when others kept changing it
         */
        public S handle(C command, Cause cause) {
            return save(command, cause).state();
        }

        /** The same, and what it let out. */
        public Saved<S> save(C command, Cause cause) {
            return save(cause, state -> decide(state, command));
        }

        /** The same, with a command that hangs on the state it meets. */
        public S handle(Function<S, C> command, Cause cause) {
            return save(cause, state -> decide(state, command.apply(state))).state();
        }

        private Saved<S> save(Cause cause, Function<S, Decision<E>> decide) {
            Saved<S> saved = store.handle(id, cause, decide, carried);
            follows.atOnce(declaration, id, saved, cause);
            return saved;
        }

        private Decision<E> decide(S state, C command) {
            Instant now = clock.instant();
            return isTheirs(state)
                    ? declaration.decide.decide(state, command, now)
                    : Decision.notFound();
        }

        private boolean isTheirs(S state) {
            if (whose == null) return true;
            if (state.equals(declaration.initial)) return false;
            return whose.equals(declaration.about.apply(id, state).person());
        }
    }
}
