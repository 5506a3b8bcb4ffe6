package org.livingwell.contact.reaching.message.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.ALL;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.ATTEMPT;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.DELIVERED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.NOON;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.POSTED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.PRINTED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.SENDING;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.SENT;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.TO_POST;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.UNSURE;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.WANTED;
import static org.livingwell.contact.reaching.message.domain.MessageFixtures.over;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class AgainTest {

    @Test
    void whatIsOnItsWayOrJustWentIsNotSentOnceMore() {
        var waits = ALL.stream().filter(it -> Again.refusal(it, NOON).isPresent()).toList();

        assertThat(waits)
                .containsExactly(
                        WANTED, SENDING, TO_POST, PRINTED, POSTED, SENT, UNSURE, DELIVERED);
        assertThat(Again.refusal(SENDING, NOON)).contains(Again.ON_ITS_WAY);
        assertThat(Again.refusal(SENT, NOON)).contains(Again.JUST_SENT);
    }

    @Test
    void whatWentIsSentAgainAnHourLaterOrOnceItIsKnownToHaveReachedThem() {
        var hour = NOON.plus(Duration.ofHours(1));
        var answered = over(Message.End.DELIVERED, ATTEMPT.confirmed());

        assertThat(Again.refusal(SENT, hour.minusSeconds(1))).isPresent();
        assertThat(Again.refusal(SENT, hour)).isEmpty();
        assertThat(Again.refusal(answered, NOON)).isEmpty();
    }
}
