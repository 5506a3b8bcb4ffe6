package org.livingwell.careplan.journey;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.not;

import com.mongodb.client.model.Updates;

import org.livingwell.careplan.journey.domain.JourneyEntry;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.readmodel.ReadModel;
import org.livingwell.platform.readmodel.ReadModels;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes the timelines of people from what is heard, in whatever order and however often. */
@Component
class Journeys {

    private final JourneyDocuments documents;
    private final ReadModel model;

    Journeys(JourneyDocuments documents, ReadModels models) {
        this.documents = documents;
        this.model = models.open("journey", "journeys", "careplan.journey");
    }

    /** The name under which somebody's journey is read. */
    String live(PersonId person) {
        return model.live(person);
    }

    /** Adds an entry once, however often it is heard of. */
    void add(PersonId person, JourneyEntry entry) {
        String name = model.written(person);
        boolean added =
                documents.put(
                        name,
                        entry,
                        ne("erased", true),
                        exists("movedTo", false),
                        not(gt(left(entry.about()), entry.sequence())));
        if (!added) addOn(name, documents.head(name), entry);
    }

    /** It is there, may not be there, or the first document is full. */
    private void addOn(String name, JourneyHead head, JourneyEntry entry) {
        if (closed(name, head, entry) || head.has(entry)) return;
        var where = head.spans().stream().filter(it -> it.covers(millis(entry))).toList();
        if (documents.has(JourneyDocuments.ids(name, where), entry)) return;
        String id = name + ":" + documents.putOn(name, head, entry);
        // what was decided while it was put there was decided without it
        if (closed(name, documents.head(name), entry)) documents.pull(List.of(id), List.of(entry));
    }

    /** Whether a line may not be there; where it belongs to somebody else it goes to them. */
    private boolean closed(String name, JourneyHead head, JourneyEntry entry) {
        head.movedTo().ifPresent(to -> add(to, entry));
        if (head.isErased()) documents.drop(name);
        return head.isErased() || head.movedTo().isPresent() || head.hasLeft(entry);
    }

    /** As precise as it is stored. */
    private static Instant millis(JourneyEntry entry) {
        return JourneyHead.date(entry.at()).toInstant();
    }

    private static String left(UUID about) {
        return "left." + about;
    }

    /** Nothing shows of somebody any more, whatever else is heard about them. */
    void forget(PersonId person) {
        model.forget(person);
    }

    /**
     * Gives what happened to one id to another, and whatever is heard of it later; the last that
     * was decided counts.
     *
     * @param about the introduction because of which they are one
     * @param sequence among its events
     */
    void move(PersonId from, PersonId to, UUID about, long sequence) {
        if (from.equals(to)) return;
        String name = model.written(from);
        boolean last =
                documents.written(
                        name,
                        not(gt("moved", sequence)),
                        Updates.combine(
                                Updates.set("movedTo", to.toString()),
                                Updates.set("moved", sequence)));
        if (!last) return;
        documents.change(model.written(to), lt(left(about), sequence), Updates.unset(left(about)));
        documents.lines(name, documents.head(name)).forEach(entry -> add(to, entry));
        documents.change(
                name,
                exists("movedTo"),
                Updates.combine(Updates.set("entries", List.of()), Updates.unset("spans")));
        documents.drop(name);
    }

    /**
     * From now on nothing shows in a journey of what happened to something that was not theirs,
     * before it was taken back.
     *
     * @return what is there of it, to be given to whoever it belongs to and then removed
     */
    List<JourneyEntry> leave(PersonId person, UUID about, long sequence) {
        String name = model.written(person);
        documents.written(
                name,
                and(ne("erased", true), not(gt(left(about), sequence))),
                Updates.set(left(about), sequence));
        return documents
                .lines(name, documents.head(name))
                .filter(it -> it.about().equals(about) && it.sequence() < sequence)
                .toList();
    }

    void remove(PersonId person, List<JourneyEntry> left) {
        if (left.isEmpty()) return;
        String name = model.written(person);
        var others = JourneyDocuments.ids(name, documents.head(name).spans());
        documents.pull(Stream.concat(Stream.of(name), others.stream()).toList(), left);
    }
}
