package org.livingwell.contact.reaching.reply;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.reaching.message.Messages;
import org.livingwell.contact.reaching.message.Template;
import org.livingwell.contact.reaching.message.Wish;
import org.livingwell.contact.reaching.reply.Replies.ReplyReceived;
import org.livingwell.contact.reaching.reply.domain.Came;
import org.livingwell.contact.reaching.reply.domain.ReadBy;
import org.livingwell.contact.reaching.reply.domain.Reply;
import org.livingwell.contact.reaching.rule.Closing;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.Telling;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.store.Follower;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;

/** What follows from a reply without a human: no more texts, or word of when it is read. */
@Component
class Consequences implements Follower<Reply, ReplyReceived> {

    private static final Duration HELP_IS_FOR_NOW = Duration.ofHours(2);

    private final ContactAccess access;
    private final Closing closing;
    private final Messages messages;
    private final Places places;

    Consequences(ContactAccess access, Closing closing, Messages messages, Places places) {
        this.access = access;
        this.closing = closing;
        this.messages = messages;
        this.places = places;
    }

    @Override
    public void follow(Kept<Reply> reply, ReplyReceived received, Cause cause) {
        if (received.kind().equals("telling")) return;
        if (!(reply.state() instanceof Reply.Kept it)) return;
        access.known(it.person()).ifPresent(who -> follow(who, it.came(), cause));
    }

    private void follow(PersonRef person, Came came, Cause cause) {
        switch (came.meaning()) {
            case STOP, WRONG_NUMBER -> closing.close(person, Channel.TEXT, cause);
            case TO_READ -> answer(person, came, cause);
        }
    }

    private void answer(PersonRef person, Came came, Cause cause) {
        if (came.said() == null) return;
        var place = person.place();
        boolean telling =
                new Telling(places.of(place).tellingPhrases()).isIn(Stream.of(came.said()));
        messages.want(telling ? today(came) : readBy(came, places.zone(place)), cause);
    }

    /** Help lines first, whatever was answered before; the duty contact is being rung. */
    static Wish today(Came came) {
        return new Wish(
                Ids.derive("read-today", came.id()),
                came.person(),
                Template.READ_TODAY,
                Map.of(),
                came.at(),
                came.at(),
                came.at().plus(HELP_IS_FOR_NOW),
                false);
    }

    /** Once a day, however often they write. */
    static Wish readBy(Came came, ZoneId zone) {
        var day = LocalDate.ofInstant(came.at(), zone);
        var readBy = ReadBy.after(day);
        return new Wish(
                Ids.derive("read-by", came.person(), day),
                came.person(),
                Template.READ_BY,
                Map.of("day", readBy.toString()),
                came.at(),
                came.at(),
                readBy.atStartOfDay(zone).toInstant(),
                false);
    }
}
