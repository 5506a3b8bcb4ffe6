package org.livingwell.platform.store;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.About;

import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.Map;
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

    final AggregateType<S, E> type;
    final Decide<S, C, E> decide;
    final Map<Class<?>, Follower<S, ?>> follows = new LinkedHashMap<>();

    private Declaration(AggregateType<S, E> type, Decide<S, C, E> decide) {
        this.type = type;
        this.decide = decide;
    }

    /**
     * @param collection of MongoDB, plural
     * @param initial the state before anything happened
     */
    @SuppressWarnings("unchecked") // the root of what a state is, is what it is declared as
    public static <S, C, E> Declaration<S, C, E> aggregate(
            String collection, S initial, Decide<S, C, E> decide, BiFunction<S, E, S> apply) {
        var state = (Class<S>) root(initial.getClass());
        var type = AggregateType.of(collection, SealedTypes.kebab(state), state, initial, apply);
        SealedTypes.of(state).forEach(type::aliases);
        type.about((_, it) -> said(collection, it));
        return new Declaration<>(type, decide);
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
        type.subject = subject;
        return this;
    }

    /** Whom and where it is about, where that follows from its id. */
    public Declaration<S, C, E> about(BiFunction<String, S, About> about) {
        type.about(about);
        return this;
    }

    /** The clear fields lists are made from: ids, codes, dates; stored under {@code index.}. */
    public Declaration<S, C, E> index(Function<S, Map<String, ?>> index) {
        type.index(index);
        return this;
    }

    /** The same, for fields that follow from the aggregate's id. */
    public Declaration<S, C, E> index(BiFunction<String, S, Map<String, ?>> index) {
        type.index(index);
        return this;
    }

    /**
     * Declares a compound index over fields of the document, ascending unless preceded by a minus.
     */
    public Declaration<S, C, E> indexed(String... fields) {
        type.indexed(fields);
        return this;
    }

    /**
     * State that is about a person and stays as it is: ids and codes only, readable by whoever
     * reads the database, and still there after an erasure.
     */
    public Declaration<S, C, E> clear() {
        type.clear();
        return this;
    }

    /**
     * What a person's copy shows, record by record; none where nothing of it is. There is no
     * default: whoever makes an aggregate decides, and a field made later is not in the copy until
     * it is named here.
     */
    public Declaration<S, C, E> copied(Shown... records) {
        type.copied(records);
        return this;
    }

    /**
     * What makes somebody: their key is minted when the first document about them is written, after
     * everything that could refuse it, so that no refusal leaves a key behind.
     */
    public Declaration<S, C, E> mints() {
        type.mints();
        return this;
    }

    /** Brings state of the next older schema up by one; call once per version, oldest first. */
    public Declaration<S, C, E> upcast(UnaryOperator<ObjectNode> upcaster) {
        type.upcast(upcaster);
        return this;
    }

    /**
     * The published form of each fact, a record of ids, codes, counts and dates whose name is the
     * event's type; null for one that stays inside.
     */
    public Declaration<S, C, E> announce(Function<E, @Nullable Object> published) {
        type.publish(event -> PublishedEvent.named(published.apply(event)));
        return this;
    }

    /** What follows here from what is published, at once and again from the service's own topic. */
    public <P> Declaration<S, C, E> follows(Class<P> published, Follower<S, P> follower) {
        follows.put(published, follower);
        return this;
    }
}
