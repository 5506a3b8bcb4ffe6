package org.livingwell.platform.store;

import org.bson.Document;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.seal.TestKeys;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.ResolvableType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every aggregate a running service opened: the states it keeps, and the records its facts leave
 * with. Facts are filled with canaries in many ways and let out, so that nobody needs to list what
 * is announced.
 */
public final class Opened {

    /** More than any sealed type has records, so that each of them is put in its place once. */
    private static final int CHOICES = 16;

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    private final List<AggregateDocuments<?>> documents;
    private final List<AggregateStore<?, ?>> stores = new ArrayList<>();
    private final List<Declaration<?, ?, ?>> types = new ArrayList<>();
    private final Map<Class<?>, Class<?>> facts = new HashMap<>();

    public Opened(Aggregates aggregates, ConfigurableListableBeanFactory beans) {
        documents = aggregates.opened.values().stream().filter(it -> !isPlanted(it)).toList();
        documents.forEach(it -> types.add(it.type));
        for (String name : beans.getBeanNamesForType(Aggregate.class)) remember(beans, name);
        beans.getBeansOfType(Aggregate.class).values().forEach(it -> stores.add(it.store));
    }

    /** What a test opens to break it is in no suite. */
    private static boolean isPlanted(AggregateDocuments<?> it) {
        return it.type.collection.startsWith("planted_");
    }

    private void remember(ConfigurableListableBeanFactory beans, String name) {
        ResolvableType bean = beans.getMergedBeanDefinition(name).getResolvableType();
        ResolvableType[] of = bean.getGenerics();
        if (of.length > 1) facts.put(of[0].resolve(), of[of.length - 1].resolve());
    }

    /** The collections it keeps aggregates in. */
    public List<String> collections() {
        return types.stream().map(it -> it.collection).toList();
    }

    /**
     * Keeps the stored example of a state under an id, as if it had come to be; whoever it is about
     * gets a key.
     */
    public void keep(Path golden, String collection, String alias, Object id) {
        stores.stream()
                .filter(it -> it.type.collection.equals(collection))
                .forEach(it -> keep(it, golden, alias, id.toString()));
    }

    private static <S, E> void keep(
            AggregateStore<S, E> store, Path golden, String alias, String id) {
        var type = store.type;
        String text = GoldenStates.text(golden, type, alias);
        S state = new StateCodec<>(type).read(type.schema(), text);
        PersonId about = type.about.apply(id, state).person();
        if (about != null) TestKeys.make(about.value());
        var absent = Loaded.absent(id, type.initial);
        var cause = Cause.of(Ids.derive("stored-example", id));
        store.write(new Change<>(absent, cause, state, List.of(), List.of()));
    }

    /**
     * All that is kept now, opened: collection and id to the whole state as text, without moments
     * after {@code since}, which are those of writing.
     */
    public Map<String, String> kept(Instant since) {
        Map<String, String> kept = new TreeMap<>();
        documents.forEach(it -> keep(it, since, kept));
        return kept;
    }

    private static <S> void keep(
            AggregateDocuments<S> documents, Instant since, Map<String, String> kept) {
        var codec = new StateCodec<>(documents.type);
        documents
                .list(new Document(), new Document("_id", 1), Integer.MAX_VALUE)
                .forEach(
                        it ->
                                kept.put(
                                        documents.type.collection + "/" + it.id(),
                                        timeless(codec.write(it.state()), since)));
    }

    private static String timeless(String state, Instant since) {
        return MOMENT.matcher(state)
                .replaceAll(it -> Instant.parse(it.group()).isAfter(since) ? "now" : it.group());
    }

    /** What {@link GoldenStates} finds, and stored examples of what nobody opens. */
    public List<String> golden(Path ours, Path platforms) {
        List<String> breaches = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        for (Declaration<?, ?, ?> type : types) {
            breaches.addAll(GoldenStates.breaches(type, isPlatforms(type) ? platforms : ours));
            if (isPlatforms(type)) continue;
            known.add(type.collection + "/copied.txt");
            for (int schema = 1; schema <= type.schema(); schema++) {
                for (String alias : GoldenStates.aliases(type).keySet()) {
                    known.add(type.collection + "/" + alias + ".v" + schema + ".json");
                }
            }
        }
        GoldenStates.files(ours).stream()
                .filter(it -> !known.contains(it))
                .forEach(it -> breaches.add(ours.resolve(it) + ": nobody opens it"));
        return breaches;
    }

    /** Of each type without its service, {@code PersonWelcomed.v1}, the records it leaves as. */
    public Map<String, Set<Class<?>>> announced(List<String> breaches) {
        Map<String, Set<Class<?>>> found = new TreeMap<>();
        for (Declaration<?, ?, ?> type : types) {
            if (isPlatforms(type)) letOutWhatFits(type, found);
            else letOut(type, found, breaches);
        }
        return found;
    }

    private static boolean isPlatforms(Declaration<?, ?, ?> type) {
        return type.state.getPackageName().startsWith("org.livingwell.platform");
    }

    private <S, E> void letOut(
            Declaration<S, ?, E> type, Map<String, Set<Class<?>>> found, List<String> breaches) {
        Class<?> fact = facts.get(type.state);
        if (fact == null) {
            breaches.add(type.collection + ": no bean says what its facts are");
            return;
        }
        records(fact)
                .forEach(
                        it -> {
                            if (!leaves(type, it, found)) {
                                breaches.add(type.collection + ": " + it + " cannot be let out");
                            }
                        });
    }

    /** The platform's own are no beans; their facts are among their nested records. */
    private static <S, E> void letOutWhatFits(
            Declaration<S, ?, E> type, Map<String, Set<Class<?>>> found) {
        Stream.concat(Stream.of(type.state), Stream.of(type.state.getDeclaredClasses()))
                .filter(Class::isRecord)
                .forEach(it -> leaves(type, it, found));
    }

    /** Whether it could be asked to leave at least once. */
    @SuppressWarnings("unchecked") // of the type's facts; the platform's are tried
    private static <S, E> boolean leaves(
            Declaration<S, ?, E> type, Class<?> fact, Map<String, Set<Class<?>>> found) {
        boolean asked = false;
        for (int choice = 0; choice < CHOICES; choice++) {
            try {
                PublishedEvent leaving =
                        type.publish.apply((E) new Canaries(choice).fill(fact, ""));
                asked = true;
                if (leaving == null) continue;
                found.computeIfAbsent(leaving.type(), _ -> new LinkedHashSet<>())
                        .add(leaving.data().getClass());
            } catch (RuntimeException unfit) {
                // another choice may fit
            }
        }
        return asked;
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(Opened::records)
                : Stream.of(type);
    }
}
