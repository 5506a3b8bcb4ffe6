package org.livingwell.contact.staying.away.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.staying.away.domain.Away.Back;
import org.livingwell.contact.staying.away.domain.Away.Command.BeBack;
import org.livingwell.contact.staying.away.domain.Away.Command.Say;
import org.livingwell.contact.staying.away.domain.Away.Covered;
import org.livingwell.contact.staying.away.domain.Away.Event.Said;
import org.livingwell.contact.staying.away.domain.Away.Event.WasBack;
import org.livingwell.contact.staying.away.domain.Away.Here;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

class AwayTest {

    static final WorkerId WANDA = new WorkerId(new UUID(3, 1));
    static final WorkerId WALT = new WorkerId(new UUID(3, 2));
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    static final Covered A_WEEK = covered(TODAY, TODAY.plusDays(6), WALT);

    @Test
    void aColleagueCoversFromTheFirstDayToTheLastAndItEndsByItself() {
        assertThat(say(A_WEEK)).isEqualTo(agree(new Said(A_WEEK)));
        assertThat(new Here().apply(new Said(A_WEEK))).isEqualTo(A_WEEK);

        assertThat(A_WEEK.isOn(TODAY.minusDays(1))).isFalse();
        assertThat(A_WEEK.isOn(TODAY)).isTrue();
        assertThat(A_WEEK.isOn(TODAY.plusDays(6))).isTrue();
        assertThat(A_WEEK.isOn(TODAY.plusDays(7))).isFalse();
    }

    @Test
    void whoeverIsBackEarlierIsCoveredNoMore() {
        assertThat(Away.decide(A_WEEK, new BeBack(), NOW)).isEqualTo(agree(new WasBack(LAMBETH)));
        assertThat(Away.decide(new Here(), new BeBack(), NOW)).isEqualTo(agree());
        assertThat(A_WEEK.apply(new WasBack(LAMBETH))).isEqualTo(new Back(LAMBETH));
    }

    @Test
    void whatEndsBeforeItBeginsOrIsOverIsRefused() {
        assertThat(code(covered(TODAY.plusDays(2), TODAY.plusDays(1), WALT), true))
                .isEqualTo("away-over");
        assertThat(code(covered(TODAY.minusDays(3), TODAY.minusDays(1), WALT), true))
                .isEqualTo("away-over");
        assertThat(say(covered(TODAY, TODAY, WALT))).isInstanceOf(Decision.Agreed.class);
    }

    @Test
    void nobodyCoversForThemselvesOrFromOutside() {
        assertThat(code(covered(TODAY, TODAY, WANDA), true)).isEqualTo("not-in-the-team");
        assertThat(code(A_WEEK, false)).isEqualTo("not-in-the-team");
    }

    private static Decision<Away.Event> say(Covered covered) {
        return Away.decide(new Here(), new Say(covered, true, TODAY), NOW);
    }

    private static String code(Covered covered, boolean inTheTeam) {
        var decided = Away.decide(new Here(), new Say(covered, inTheTeam, TODAY), NOW);
        return ((Decision.Refused<Away.Event>) decided).refusal().code();
    }

    private static Covered covered(LocalDate from, LocalDate until, WorkerId cover) {
        return new Covered(WANDA, LAMBETH, from, until, cover);
    }
}
