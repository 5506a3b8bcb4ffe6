package org.livingwell.intake.arriving.conversation;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.conversation.domain.Conversation;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Held;
import org.livingwell.intake.arriving.conversation.domain.Conversation.None;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Open;
import org.livingwell.intake.arriving.conversation.domain.Kind;
import org.livingwell.intake.arriving.conversation.domain.Occasion;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.store.Kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A person's conversations, newest first, without what was said. */
record ConversationsView(PersonId person, List<Row> conversations) implements AboutPeople {

    record Row(
            String id,
            int number,
            Kind kind,
            String state,
            LocalDate day,
            int sittings,
            @Nullable Instant heldAt) {}

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }

    static ConversationsView of(PersonId person, List<Kept<Conversation>> kept) {
        return new ConversationsView(
                person, kept.stream().flatMap(it -> row(it.id(), it.state())).toList());
    }

    private static Stream<Row> row(String id, Conversation conversation) {
        return switch (conversation) {
            case None _ -> Stream.of();
            case Open(var it, var said) ->
                    Stream.of(row(id, it, "open", said.sittings().size(), null));
            case Held(var it, var said, _, var at) ->
                    Stream.of(row(id, it, "held", said.sittings().size(), at));
        };
    }

    private static Row row(
            String id, Occasion it, String state, int sittings, @Nullable Instant heldAt) {
        return new Row(id, it.number(), it.kind(), state, it.day(), sittings, heldAt);
    }
}
