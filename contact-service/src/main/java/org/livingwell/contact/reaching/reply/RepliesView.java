package org.livingwell.contact.reaching.reply;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.reply.domain.Came;
import org.livingwell.contact.reaching.reply.domain.Meaning;
import org.livingwell.contact.reaching.reply.domain.ReadBy;
import org.livingwell.contact.reaching.reply.domain.Reply;
import org.livingwell.contact.reaching.reply.domain.Reply.Seen;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.store.Kept;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What somebody wrote back, the latest first. */
record RepliesView(PersonId person, List<Row> replies) implements AboutPeople {

    /**
     * @param kind {@code stop}, {@code wrong-number} or {@code to-read}
     * @param said null where somebody else with the same number may have written it
     * @param unknown which message of ours it may answer, while no worker knows that this number
     *     reaches them; null where one does, and to themselves
     * @param known the same, where a worker said that it does and may take it back
     * @param readBy the day by which somebody reads it, as they were told
     * @param seenAt null while it waits
     */
    record Row(
            UUID id,
            String kind,
            @Nullable Words said,
            @Nullable UUID unknown,
            @Nullable UUID known,
            Instant at,
            LocalDate readBy,
            @Nullable Instant seenAt) {

        private static Row of(
                Reply.Kept it, Predicate<UUID> unknown, Predicate<UUID> known, ZoneId zone) {
            var came = it.came();
            return new Row(
                    came.id(),
                    Replies.code(came.meaning()),
                    came.said(),
                    answered(came, unknown),
                    answered(came, known),
                    came.at(),
                    ReadBy.after(LocalDate.ofInstant(came.at(), zone)),
                    it instanceof Seen(_, _, var at) ? at : null);
        }

        private static @Nullable UUID answered(Came came, Predicate<UUID> which) {
            UUID message = came.answers();
            boolean theirs = came.meaning() == Meaning.TO_READ && came.said() != null;
            return theirs && message != null && which.test(message) ? message : null;
        }
    }

    /**
     * @param unknown of a message of ours, whether nobody knows yet that it reached them
     * @param known whether a worker said that they are reached there
     */
    static RepliesView of(
            PersonId person,
            Stream<Kept<Reply>> kept,
            Predicate<UUID> unknown,
            Predicate<UUID> known,
            Function<PlaceId, ZoneId> zones) {
        return new RepliesView(
                person,
                kept.map(Kept::state)
                        .filter(Reply.Kept.class::isInstance)
                        .map(Reply.Kept.class::cast)
                        .map(it -> Row.of(it, unknown, known, zones.apply(it.place())))
                        .sorted(Comparator.comparing(Row::at).reversed())
                        .toList());
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }
}
