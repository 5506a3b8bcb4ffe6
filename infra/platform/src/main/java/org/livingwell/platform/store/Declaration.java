package org.livingwell.platform.store;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.copied.Copied;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.About;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The one declaration of an aggregate: its collection and indexes, what decides and what is
 * applied, what is announced, what follows from it here, what a copy shows of it. {@code S} is its
 * state, {@code C} its commands, {@code E} its facts.
 *
 * <p>Stored names are the records' names in kebab case ({@link SealedTypes}); an event's type is
 * its published record's name with {@code .v1}. Whom it is about, its states say ({@link About}).
 */
public final class Declaration<S, C, E> {

    final String collection;
    final Class<S> state;
    final S initial;
    final Decide<S, C, E> decide;
    final BiFunction<S, E, S> apply;
    final Map<Class<?>, Map<String, Class<?>>> sealed;
    final List<DeclaredIndex> indexes = new ArrayList<>();
    final List<UnaryOperator<ObjectNode>> upcasters = new ArrayList<>();
    final Set<String> timed = ConcurrentHashMap.newKeySet();
    final Map<Class<?>, Follower<S, ?>> follows = new LinkedHashMap<>();
    String subject;
    BiFunction<String, S, About> about;
    BiFunction<String, S, Map<String, ?>> index = (_, _) -> Map.of();
    Function<E, @Nullable PublishedEvent> publish = _ -> null;
    boolean clear;
    boolean mints;
    boolean uncounted;
    @Nullable Copied copied;

    private Declaration(
            String collection,
            Class<S> state,
            S initial,
            Decide<S, C, E> decide,
            BiFunction<S, E, S> apply) {
        this.collection = collection;
        this.state = state;
        this.initial = initial;
        this.decide = decide;
        this.apply = apply;
        this.sealed = SealedTypes.of(state);
        this.subject = SealedTypes.kebab(state);
        this.about = (_, it) -> said(collection, it);
    }

    /**
     * @param collection of MongoDB, plural
     * @param initial the state before anything happened
     */
    @SuppressWarnings("unchecked") // the root of what a state is, is what it is declared as
    public static <S, C, E> Declaration<S, C, E> aggregate(
            String collection, S initial, Decide<S, C, E> decide, BiFunction<S, E, S> apply) {
        var state = (Class<S>) root(initial.getClass());
        return new Declaration<>(collection, state, initial, decide, apply);
    }

    private static Class<?> root(Class<?> state) {
        return Stream.of(state.getInterfaces())
                .filter(Class::isSealed)
                .findFirst()
                .<Class<?>>map(Declaration::root)
                .orElse(state);
    }

    private static About said(String collection, Object state) {
        if (state instanceof About about) return about;
        throw new IllegalStateException(collection + ": nothing has begun it");
    }

    /** First half of {@code ce_subject}, where it is not the state's own name in kebab case. */
    public Declaration<S, C, E> subject(String subject) {
        this.subject = subject;
        return this;
    }

    /** Whom and where it is about, where that follows from its id. */
    public Declaration<S, C, E> about(BiFunction<String, S, About> about) {
        this.about = about;
        return this;
    }

    /** The clear fields lists are made from: ids, codes, dates; stored under {@code index.}. */
    public Declaration<S, C, E> index(Function<S, Map<String, ?>> index) {
        return index((_, state) -> index.apply(state));
    }

    /** The same, for fields that follow from the aggregate's id. */
    public Declaration<S, C, E> index(BiFunction<String, S, Map<String, ?>> index) {
        this.index = index;
        return this;
    }

    /**
     * Declares a compound index over fields of the document, ascending unless preceded by a minus.
     */
    public Declaration<S, C, E> indexed(String... fields) {
        indexes.add(DeclaredIndex.of(fields));
        return this;
    }

    /**
     * State that is about a person and stays as it is: ids and codes only, readable by whoever
     * reads the database, and still there after an erasure.
     */
    public Declaration<S, C, E> clear() {
        this.clear = true;
        return this;
    }

    /**
     * What a person's copy shows, record by record; none where nothing of it is. There is no
     * default: whoever makes an aggregate decides, and a field made later is not in the copy until
     * it is named here.
     */
    public Declaration<S, C, E> copied(Shown... records) {
        this.copied = new Copied(records);
        return this;
    }

    /**
     * What is for a person's own eyes may be among it: how many there are is said by no erasure.
     */
    public Declaration<S, C, E> uncounted() {
        this.uncounted = true;
        return this;
    }

    /**
     * What makes somebody: their key is minted when the first document about them is written, after
     * everything that could refuse it, so that no refusal leaves a key behind.
     */
    public Declaration<S, C, E> mints() {
        this.mints = true;
        return this;
    }

    /** Brings state of the next older schema up by one; call once per version, oldest first. */
    public Declaration<S, C, E> upcast(UnaryOperator<ObjectNode> upcaster) {
        upcasters.add(upcaster);
        return this;
    }

    /**
     * The published form of each fact, a record of ids, codes, counts and dates whose name is the
     * event's type; null for one that stays inside.
     */
    public Declaration<S, C, E> announce(Function<E, @Nullable Object> published) {
        this.publish = event -> PublishedEvent.named(published.apply(event));
        return this;
    }

    /** What follows here from what is published, at once and again from the service's own topic. */
    public <P> Declaration<S, C, E> follows(Class<P> published, Follower<S, P> follower) {
        follows.put(published, follower);
        return this;
    }

    /**
     * @throws IllegalStateException where nobody decided
     */
    Copied decidedCopy() {
        if (copied != null) return copied;
        throw new IllegalStateException(collection + ": say what a copy shows of it (copied)");
    }

    int schema() {
        return upcasters.size() + 1;
    }
}
