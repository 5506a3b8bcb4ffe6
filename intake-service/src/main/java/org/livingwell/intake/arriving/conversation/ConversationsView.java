package org.livingwell.intake.arriving.conversation;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.conversation.TheirConversations.Known;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Held;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Open;
import org.livingwell.intake.arriving.conversation.domain.Kind;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A person's conversations, newest first, without what was said. */
record ConversationsView(PersonId person, List<Row> conversations) implements AboutPeople {

    /**
     * @param startsAt when they are to meet; null where only the day is known
     * @param interpreter whether one is to be there then
     * @param begun whether anything was said or written of it
     */
    record Row(
            String id,
            int number,
            Kind kind,
            String state,
            LocalDate day,
            @Nullable Instant startsAt,
            boolean interpreter,
            int sittings,
            boolean begun,
            @Nullable Instant heldAt) {}

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }

    static ConversationsView of(PersonId person, List<Known> known) {
        return new ConversationsView(person, known.stream().map(ConversationsView::row).toList());
    }

    private static Row row(Known known) {
        var it = known.conversation();
        var held = it instanceof Held over ? over.at() : null;
        var meeting = it.occasion().meeting();
        return new Row(
                known.id(),
                it.occasion().number(),
                it.occasion().kind(),
                held == null ? "open" : "held",
                it.occasion().day(),
                meeting == null ? null : meeting.startsAt(),
                meeting != null && meeting.interpreter(),
                it.said().sittings().size(),
                !(it instanceof Open open) || open.hasBegun(),
                held);
    }
}
