package org.livingwell.careplan.journey;

import org.bson.Document;
import org.livingwell.careplan.journey.domain.JourneyEntry;
import org.livingwell.careplan.journey.domain.JourneySpan;
import org.livingwell.platform.domain.PersonId;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The first document of a journey, as it is stored: what is there, and what may not be. */
record JourneyHead(Document stored) {

    private static final Document NONE = new Document();

    boolean isErased() {
        return stored.getBoolean("erased", false);
    }

    /** Whose all of it is now. */
    Optional<PersonId> movedTo() {
        return Optional.ofNullable(stored.getString("movedTo")).map(PersonId::of);
    }

    /** Whether a line belongs to something that turned out not to be theirs. */
    boolean hasLeft(JourneyEntry line) {
        Number left = stored.get("left", NONE).get(line.about().toString(), Number.class);
        return left != null && left.longValue() > line.sequence();
    }

    boolean has(JourneyEntry line) {
        return entries().anyMatch(it -> it.id().equals(line.id()));
    }

    Stream<JourneyEntry> entries() {
        return entries(stored);
    }

    /** Of the documents after the first. */
    List<JourneySpan> spans() {
        return stored.get("spans", NONE).entrySet().stream()
                .map(it -> span(Integer.parseInt(it.getKey()), (Document) it.getValue()))
                .toList();
    }

    /** The number of the one that is filled now, or will be first. */
    int last() {
        return spans().stream().mapToInt(JourneySpan::number).max().orElse(1);
    }

    private static JourneySpan span(int number, Document it) {
        return new JourneySpan(
                number,
                it.getDate("from").toInstant(),
                it.getDate("to").toInstant(),
                Set.copyOf(it.getList("types", String.class)));
    }

    static Stream<JourneyEntry> entries(Document document) {
        return document.getList("entries", Document.class, List.of()).stream()
                .map(JourneyHead::entry);
    }

    private static JourneyEntry entry(Document document) {
        return new JourneyEntry(
                UUID.fromString(document.getString("id")),
                document.getDate("at").toInstant(),
                document.getString("type"),
                about(document),
                document.get("sequence", 0L));
    }

    /** Kept since entries can leave; those from before stay until the journey is made again. */
    private static UUID about(Document document) {
        return UUID.fromString(document.get("about", document.getString("id")));
    }

    static Document document(JourneyEntry line) {
        return new Document("id", line.id().toString())
                .append("at", date(line.at()))
                .append("type", line.type())
                .append("about", line.about().toString())
                .append("sequence", line.sequence());
    }

    static Date date(Instant at) {
        return Date.from(at);
    }
}
