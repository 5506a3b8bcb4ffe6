package org.livingwell.contact.reaching.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.message.Texted.Reached;
import org.livingwell.contact.reaching.message.domain.Asked;
import org.livingwell.contact.reaching.message.domain.Attempt;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.message.domain.Message.End;
import org.livingwell.contact.reaching.message.domain.Message.Over;
import org.livingwell.contact.reaching.message.domain.Message.Sent;
import org.livingwell.contact.reaching.message.domain.Message.Wanted;
import org.livingwell.contact.reaching.message.domain.SentBy;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.Kept;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

class TextedTest {

    static final PersonId LEON = new PersonId(UUID.randomUUID());
    static final PersonId AMARA = new PersonId(UUID.randomUUID());
    static final Instant NINE = Instant.parse("2026-11-26T09:00:00Z");
    static final Instant TEN = Instant.parse("2026-11-26T10:00:00Z");
    static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    @Test
    void theLastIsWhoseTextWentLastWheneverItWasAskedFor() {
        assertThat(lastFirst(sent("l", LEON, NINE, NOON), sent("a", AMARA, TEN, TEN)))
                .containsExactly(new Reached(LEON, "l", NOON), new Reached(AMARA, "a", TEN));
    }

    @Test
    void ofTheirsTheLastCounts() {
        assertThat(lastFirst(sent("1", LEON, NINE, NINE), sent("2", LEON, NINE, TEN)))
                .containsExactly(new Reached(LEON, "2", TEN));
    }

    @Test
    void whatDidNotGetThereIsNotTheLastButFindsThemStill() {
        assertThat(
                        lastFirst(
                                ended("l", LEON, NOON, End.FAILED),
                                ended("a", AMARA, TEN, End.DELIVERED)))
                .containsExactly(new Reached(AMARA, "a", TEN), new Reached(LEON, "l", NOON));
    }

    @Test
    void whatMayHaveGoneCounts() {
        assertThat(
                        lastFirst(
                                ended("l", LEON, NOON, End.UNSURE),
                                ended("a", AMARA, TEN, End.DELIVERED)))
                .extracting(Reached::person)
                .containsExactly(LEON, AMARA);
    }

    @Test
    void whatWasNeverHandedOverFindsNobody() {
        assertThat(
                        lastFirst(
                                new Kept<>("1", new Wanted(asked(LEON, NINE), 0, NINE, null)),
                                new Kept<>("2", new Message.None())))
                .isEmpty();
    }

    @SafeVarargs
    private static List<Reached> lastFirst(Kept<Message>... sent) {
        return Texted.lastFirst(Stream.of(sent));
    }

    private static Kept<Message> sent(String id, PersonId person, Instant asked, Instant at) {
        return new Kept<>(id, new Sent(asked(person, asked), attempt(at), "notify", "n", at));
    }

    private static Kept<Message> ended(String id, PersonId person, Instant at, End end) {
        return new Kept<>(id, new Over(asked(person, NINE), end, attempt(at), null, at));
    }

    private static Attempt attempt(Instant at) {
        return new Attempt(SentBy.TEXT, "key", false, false, at, at.plusSeconds(300));
    }

    private static Asked asked(PersonId person, Instant at) {
        var place = new PlaceId("lambeth");
        var later = at.plusSeconds(86400);
        return new Asked(
                person, place, UUID.randomUUID(), "ring-us", Map.of(), at, later, false, at, null);
    }
}
