package org.livingwell.careplan.story.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.careplan.story.domain.WishRules.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.story.domain.Wish.Dropped;
import org.livingwell.careplan.story.domain.Wish.Introduced;
import org.livingwell.careplan.story.domain.Wish.None;
import org.livingwell.careplan.story.domain.Wish.Over;
import org.livingwell.careplan.story.domain.Wish.TakenBack;
import org.livingwell.careplan.story.domain.Wish.Waiting;
import org.livingwell.careplan.story.domain.Wish.Welcomed;
import org.livingwell.careplan.story.domain.WishCommand.End;
import org.livingwell.careplan.story.domain.WishCommand.HearConversation;
import org.livingwell.careplan.story.domain.WishCommand.HearIntroduction;
import org.livingwell.careplan.story.domain.WishCommand.HearMatch;
import org.livingwell.careplan.story.domain.WishCommand.HearOfThem;
import org.livingwell.careplan.story.domain.WishCommand.HearTakenBack;
import org.livingwell.careplan.story.domain.WishCommand.HearWelcome;
import org.livingwell.careplan.story.domain.WishCommand.TryLater;
import org.livingwell.careplan.story.domain.WishEvent.DroppedFor;
import org.livingwell.careplan.story.domain.WishEvent.Ended;
import org.livingwell.careplan.story.domain.WishEvent.IntroductionHeardOf;
import org.livingwell.careplan.story.domain.WishEvent.Postponed;
import org.livingwell.careplan.story.domain.WishEvent.TakenBackFrom;
import org.livingwell.careplan.story.domain.WishEvent.Wanted;
import org.livingwell.careplan.story.domain.WishEvent.WelcomeHeardOf;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.util.UUID;

class WishRulesTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final Telling AMARAS = Telling.introduction(new UUID(0, 1), true);
    static final WishCommand INTRODUCED = new HearIntroduction(LAMBETH, AMARAS);
    static final WishCommand WELCOMED = new HearWelcome(LAMBETH);

    @Test
    void nothingIsWantedBeforeTheWelcome() {
        var decided = decide(new None(), INTRODUCED, NOON);

        assertThat(decided).isEqualTo(agree(new IntroductionHeardOf(LAMBETH, AMARAS)));
    }

    @Test
    void aWelcomeMakesTheWordsWanted() {
        var decided = decide(new Introduced(LAMBETH, AMARAS), WELCOMED, NOON);

        assertThat(decided).isEqualTo(agree(new Wanted(LAMBETH, AMARAS, NOON)));
    }

    @Test
    void aWelcomeHeardOfFirstWaitsForTheIntroduction() {
        var first = decide(new None(), WELCOMED, NOON);
        var then = decide(new Welcomed(LAMBETH), INTRODUCED, NOON);

        assertThat(first).isEqualTo(agree(new WelcomeHeardOf(LAMBETH)));
        assertThat(then).isEqualTo(agree(new Wanted(LAMBETH, AMARAS, NOON)));
    }

    @Test
    void whoeverWasKnownAlreadyIsNotWaitedForUnderAnotherId() {
        var dropped = decide(new Introduced(LAMBETH, AMARAS), new HearMatch(LAMBETH), NOON);

        assertThat(dropped).isEqualTo(agree(new DroppedFor(LAMBETH)));
        assertThat(decide(new Dropped(LAMBETH), INTRODUCED, NOON)).isEqualTo(agree());
        assertThat(decide(new Dropped(LAMBETH), WELCOMED, NOON)).isEqualTo(agree());
        assertThat(decide(new Dropped(LAMBETH), new HearMatch(LAMBETH), NOON)).isEqualTo(agree());
    }

    /** A match and its taking back can be heard in either order. */
    @Test
    void aMatchHeardAfterItWasTakenBackChangesNothingAndALaterOneDoes() {
        var taken = new TakenBack(LAMBETH, 3);

        assertThat(decide(new Over(LAMBETH, AMARAS, true), new HearTakenBack(LAMBETH, 3), NOON))
                .isEqualTo(agree(new TakenBackFrom(LAMBETH, 3)));
        assertThat(decide(new None(), new HearTakenBack(LAMBETH, 3), NOON))
                .isEqualTo(agree(new TakenBackFrom(LAMBETH, 3)));
        assertThat(decide(taken, new HearTakenBack(LAMBETH, 3), NOON)).isEqualTo(agree());
        assertThat(decide(taken, new HearOfThem(LAMBETH, AMARAS, 2), NOON)).isEqualTo(agree());
        assertThat(decide(taken, new HearOfThem(LAMBETH, AMARAS, 4), NOON))
                .isEqualTo(agree(new Wanted(LAMBETH, AMARAS, NOON)));
        assertThat(decide(new None(), new HearOfThem(LAMBETH, AMARAS, 2), NOON))
                .isEqualTo(agree(new Wanted(LAMBETH, AMARAS, NOON)));
    }

    @Test
    void triesGrowApartUpToAMinuteForEver() {
        assertThat(decide(waiting(0), new TryLater(), NOON))
                .isEqualTo(agree(new Postponed(1, NOON.plusSeconds(1))));
        assertThat(decide(waiting(3), new TryLater(), NOON))
                .isEqualTo(agree(new Postponed(4, NOON.plusSeconds(8))));
        assertThat(decide(waiting(5_000), new TryLater(), NOON))
                .isEqualTo(agree(new Postponed(5_001, NOON.plusSeconds(60))));
    }

    @Test
    void aTimerThatComesLateOrTwiceDecidesNothing() {
        assertThat(decide(waiting(1), new TryLater(), NOON.minusSeconds(1))).isEqualTo(agree());
        assertThat(decide(over(), new TryLater(), NOON)).isEqualTo(agree());
        assertThat(decide(over(), new End(true), NOON)).isEqualTo(agree());
    }

    @Test
    void aWishEndsOnceAndIsNotWokenByRepeats() {
        assertThat(decide(waiting(2), new End(false), NOON)).isEqualTo(agree(new Ended(false)));
        assertThat(decide(over(), WELCOMED, NOON)).isEqualTo(agree());
        assertThat(decide(over(), INTRODUCED, NOON)).isEqualTo(agree());
    }

    @Test
    void whatWasSaidInAConversationIsWantedAtOnce() {
        var talk = Telling.conversation(new UUID(0, 2));
        var heard = new HearConversation(LAMBETH, talk);

        assertThat(decide(new None(), heard, NOON))
                .isEqualTo(agree(new Wanted(LAMBETH, talk, NOON)));
        assertThat(decide(new Over(LAMBETH, talk, true), heard, NOON)).isEqualTo(agree());
    }

    @Test
    void aWishKnowsItsPersonByItsName() {
        var amara = new PersonId(new UUID(0, 3));

        assertThat(WishId.first(amara).person()).isEqualTo(amara);
        assertThat(WishId.of(amara, new UUID(0, 2)).person()).isEqualTo(amara);
    }

    private static Wish waiting(int tries) {
        return new Waiting(LAMBETH, AMARAS, tries, NOON);
    }

    private static Wish over() {
        return new Over(LAMBETH, AMARAS, true);
    }
}
