package org.livingwell.contact.reaching.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.message.Template;
import org.livingwell.contact.reaching.message.Wish;
import org.livingwell.contact.reaching.reply.domain.Came;
import org.livingwell.contact.reaching.reply.domain.Meaning;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

class ConsequencesTest {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final Instant LATE_ON_FRIDAY = Instant.parse("2026-06-05T22:30:00Z");
    static final PersonId LEON = new PersonId(UUID.randomUUID());

    @Test
    void whatCannotWaitIsAnsweredEachTimeAndWhileHelpIsForNow() {
        Wish one = Consequences.today(came(LATE_ON_FRIDAY));
        Wish other = Consequences.today(came(LATE_ON_FRIDAY));

        assertThat(one.template()).isEqualTo(Template.READ_TODAY);
        assertThat(one.cause()).isNotEqualTo(other.cause());
        assertThat(one.uselessAfter()).isEqualTo(LATE_ON_FRIDAY.plus(Duration.ofHours(2)));
    }

    @Test
    void anythingElseIsAnsweredOnceALocalDayWithTheNextDayTheTeamIsThere() {
        Wish friday = Consequences.readBy(came(LATE_ON_FRIDAY), LONDON);
        Wish again = Consequences.readBy(came(LATE_ON_FRIDAY.minusSeconds(3600)), LONDON);
        Wish saturday = Consequences.readBy(came(LATE_ON_FRIDAY.plusSeconds(3600)), LONDON);

        assertThat(friday.template()).isEqualTo(Template.READ_BY);
        assertThat(friday.words()).isEqualTo(Map.of("day", "2026-06-08"));
        assertThat(friday.uselessAfter()).isEqualTo("2026-06-07T23:00:00Z");
        assertThat(again.cause()).isEqualTo(friday.cause());
        assertThat(saturday.cause()).isNotEqualTo(friday.cause());
    }

    private static Came came(Instant at) {
        return new Came(
                UUID.randomUUID(),
                LEON,
                new PlaceId("lambeth"),
                Meaning.TO_READ,
                new Words("hello"),
                null,
                at);
    }
}
