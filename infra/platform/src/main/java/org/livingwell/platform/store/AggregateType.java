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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The one declaration of how an aggregate is kept: collection, aliases, index fields, published
 * form. {@code S} is its sealed state, {@code E} its sealed facts.
 */
public final class AggregateType<S, E> {

    final String collection;
    String subject;
    final Class<S> state;
    final S initial;
    final BiFunction<S, E, S> apply;
    final Map<Class<?>, Map<String, Class<?>>> sealed = new LinkedHashMap<>();
    final List<DeclaredIndex> indexes = new ArrayList<>();
    final List<UnaryOperator<ObjectNode>> upcasters = new ArrayList<>();
    BiFunction<String, S, About> about =
            (_, _) -> {
                throw new IllegalStateException("about is not declared");
            };
    BiFunction<String, S, Map<String, ?>> index = (_, _) -> Map.of();
    EventContract<E> publish = _ -> null;
    boolean clear;
    @Nullable Copied copied;
    boolean mints;

    private AggregateType(
            String collection,
            String subject,
            Class<S> state,
            S initial,
            BiFunction<S, E, S> apply) {
        this.collection = collection;
        this.subject = subject;
        this.state = state;
        this.initial = initial;
        this.apply = apply;
    }

    /**
     * @param collection of MongoDB, plural
     * @param subject first half of {@code ce_subject}, singular
     * @param initial the state before anything happened
     */
    public static <S, E> AggregateType<S, E> of(
            String collection,
            String subject,
            Class<S> state,
            S initial,
            BiFunction<S, E, S> apply) {
        return new AggregateType<>(collection, subject, state, initial, apply);
    }

    /** Names a sealed type's records for ever; Java names may change, aliases never. */
    public AggregateType<S, E> aliases(Class<?> type, Map<String, Class<?>> records) {
        sealed.put(type, records);
        return this;
    }

    /** Whom and where an aggregate is about, from its id and state. */
    public AggregateType<S, E> about(BiFunction<String, S, About> about) {
        this.about = about;
        return this;
    }

    /** The clear fields lists are made from: ids, codes, dates; stored under {@code index.}. */
    public AggregateType<S, E> index(Function<S, Map<String, ?>> index) {
        return index((_, state) -> index.apply(state));
    }

    /** The same, for fields that follow from the aggregate's id. */
    public AggregateType<S, E> index(BiFunction<String, S, Map<String, ?>> index) {
        this.index = index;
        return this;
    }

    /**
     * Declares a compound index over fields of the document, ascending unless preceded by a minus.
     */
    public AggregateType<S, E> indexed(String... fields) {
        indexes.add(DeclaredIndex.of(fields));
        return this;
    }

    /**
     * State that is about a person and stays as it is: ids and codes only, readable by whoever
     * reads the database, and still there after an erasure.
     */
    public AggregateType<S, E> clear() {
        this.clear = true;
        return this;
    }

    /**
     * What a person's copy shows, record by record; none where nothing of it is. There is no
     * default: whoever makes an aggregate decides, and a field made later is not in the copy until
     * it is named here.
     */
    public AggregateType<S, E> copied(Shown... records) {
        this.copied = new Copied(records);
        return this;
    }

    /**
     * What makes somebody: their key is minted when the first document about them is written, after
     * everything that could refuse it, so that no refusal leaves a key behind.
     */
    public AggregateType<S, E> mints() {
        this.mints = true;
        return this;
    }

    public AggregateType<S, E> publish(EventContract<E> publish) {
        this.publish = publish;
        return this;
    }

    /** Brings state of the next older schema up by one; call once per version, oldest first. */
    public AggregateType<S, E> upcast(UnaryOperator<ObjectNode> upcaster) {
        upcasters.add(upcaster);
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
