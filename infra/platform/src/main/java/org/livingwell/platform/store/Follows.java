package org.livingwell.platform.store;

import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventReaders;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets follow what declarations say, at once and again from the service's own topic, as the safety
 * net under a process that died in between.
 */
@KafkaListener(
        id = "${spring.application.name}.follows",
        topics = "${spring.application.name}.events.v1")
public class Follows {

    /** What is to be done when a type is heard. */
    private interface Heard {
        void on(Record published, EventContext context);
    }

    private final Map<String, Heard> byType = new ConcurrentHashMap<>();
    private final EventReaders readers;

    Follows(EventReaders readers) {
        this.readers = readers;
    }

    <S> void bind(String service, Aggregate<S, ?, ?> aggregate, Declaration<S, ?, ?> declaration) {
        declaration.follows.forEach(
                (published, follower) -> {
                    String type = service + "." + PublishedEvent.type(published);
                    readers.reads(service + ".follows", type, published);
                    byType.put(type, heard(aggregate, follower));
                });
    }

    private static <S, P> Heard heard(Aggregate<S, ?, ?> aggregate, Follower<S, P> follower) {
        return (published, context) ->
                aggregate
                        .store
                        .load(context.aggregate())
                        .ifPresent(
                                it -> follow(follower, it.kept(), published, again(it, context)));
    }

    /** As at once, whichever comes first: the same cause, and the same who asked for it. */
    private static Cause again(Loaded<?> aggregate, EventContext context) {
        return Cause.ofEvent(context.id(), aggregate.askedFor(context.id()));
    }

    /** Whatever was published: were it any object, it would be handed Kafka's own. */
    @KafkaHandler
    void on(Record published, EventContext context) {
        byType.getOrDefault(context.type(), (_, _) -> {}).on(published, context);
    }

    <S> void atOnce(Declaration<S, ?, ?> declaration, String id, Saved<S> saved, Cause cause) {
        for (int i = 0; i < saved.events().size(); i++) {
            Object published = saved.events().get(i).data();
            Follower<S, ?> follower = declaration.follows.get(published.getClass());
            if (follower == null) continue;
            Cause event = Cause.ofEvent(saved.published().get(i), cause.by());
            follow(follower, new Kept<>(id, saved.state()), published, event);
        }
    }

    @SuppressWarnings("unchecked") // bound under the class of what is published
    private static <S, P> void follow(
            Follower<S, P> follower, Kept<S> aggregate, Object published, Cause cause) {
        follower.follow(aggregate, (P) published, cause);
    }
}
