package org.livingwell.contact.reaching.message.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.message.domain.Message.CalledOff;
import org.livingwell.contact.reaching.message.domain.Message.Dropped;
import org.livingwell.contact.reaching.message.domain.Message.End;
import org.livingwell.contact.reaching.message.domain.Message.None;
import org.livingwell.contact.reaching.message.domain.Message.Over;
import org.livingwell.contact.reaching.message.domain.Message.Sending;
import org.livingwell.contact.reaching.message.domain.Message.Sent;
import org.livingwell.contact.reaching.message.domain.Message.ToPost;
import org.livingwell.contact.reaching.message.domain.Message.Wanted;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A reminder of an appointment on Tuesday at two, to Deborah, and what may become of it. */
final class MessageFixtures {

    static final PersonId DEBORAH = new PersonId(new UUID(13, 1));
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final WorkerId WANDA = new WorkerId(new UUID(13, 2));
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final Instant TWO_ON_TUESDAY = Instant.parse("2026-11-24T14:00:00Z");
    static final UUID APPOINTMENT = new UUID(13, 3);
    static final ForWhom FOR_WANDA = new ForWhom(WANDA, TODAY, false);
    static final String KEY = "hash-of-her-number";

    static final Asked ASKED = asked(true);
    static final Wanted WANTED = new Wanted(ASKED, 0, NOON, null);
    static final Attempt ATTEMPT =
            Attempt.begun(SentBy.TEXT, KEY, false, NOON, NOON.plus(Duration.ofMinutes(5)));
    static final Sending SENDING = new Sending(ASKED, 0, ATTEMPT, false, null);
    static final Sent SENT = new Sent(ASKED, ATTEMPT, "notify", "7", NOON);
    static final Attempt OPENED = Attempt.begun(SentBy.LETTER, KEY, false, NOON, TWO_ON_TUESDAY);
    static final ToPost TO_POST =
            new ToPost(ASKED, TWO_ON_TUESDAY, NOON, FOR_WANDA.toPost(ASKED).id(), null);
    static final ToPost PRINTED = new ToPost(ASKED, TWO_ON_TUESDAY, NOON, TO_POST.step(), OPENED);
    static final Sent POSTED = new Sent(ASKED, OPENED, "by-hand", "", NOON);
    static final Over WITHHELD = over(End.WITHHELD, null);
    static final Over UNSURE = over(End.UNSURE, ATTEMPT);
    static final Over DELIVERED = over(End.DELIVERED, ATTEMPT);
    static final Over FAILED = over(End.FAILED, ATTEMPT);
    static final CalledOff CALLED_OFF = new CalledOff(DEBORAH, LAMBETH, ASKED, NOON);
    static final Dropped DROPPED = new Dropped(DEBORAH, LAMBETH, null, null);

    static final List<Message> ALL =
            List.of(
                    new None(),
                    WANTED,
                    SENDING,
                    TO_POST,
                    PRINTED,
                    POSTED,
                    SENT,
                    WITHHELD,
                    UNSURE,
                    DELIVERED,
                    FAILED,
                    CALLED_OFF,
                    DROPPED);

    private MessageFixtures() {}

    static Asked asked(boolean matters) {
        return new Asked(
                DEBORAH,
                LAMBETH,
                APPOINTMENT,
                "appointment",
                Map.of("day", new Words("Tuesday 24 November")),
                NOON,
                TWO_ON_TUESDAY,
                matters,
                NOON.minusSeconds(3600),
                null);
    }

    static Over over(End end, @Nullable Attempt attempt) {
        return new Over(ASKED, end, attempt, null, NOON);
    }
}
