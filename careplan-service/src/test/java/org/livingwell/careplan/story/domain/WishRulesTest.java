package org.livingwell.careplan.story.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.livingwell.careplan.story.domain.WishRules.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.livingwell.careplan.entry.domain.Section;
import org.livingwell.careplan.story.domain.Wish.Command.End;
import org.livingwell.careplan.story.domain.Wish.Command.HearAnswer;
import org.livingwell.careplan.story.domain.Wish.Command.HearConversation;
import org.livingwell.careplan.story.domain.Wish.Command.HearIntroduction;
import org.livingwell.careplan.story.domain.Wish.Command.HearMatch;
import org.livingwell.careplan.story.domain.Wish.Command.HearOfThem;
import org.livingwell.careplan.story.domain.Wish.Command.HearTakenBack;
import org.livingwell.careplan.story.domain.Wish.Command.HearWelcome;
import org.livingwell.careplan.story.domain.Wish.Command.TryLater;
import org.livingwell.careplan.story.domain.Wish.Dropped;
import org.livingwell.careplan.story.domain.Wish.Event.DroppedFor;
import org.livingwell.careplan.story.domain.Wish.Event.Ended;
import org.livingwell.careplan.story.domain.Wish.Event.IntroductionHeardOf;
import org.livingwell.careplan.story.domain.Wish.Event.Postponed;
import org.livingwell.careplan.story.domain.Wish.Event.TakenBackFrom;
import org.livingwell.careplan.story.domain.Wish.Event.Wanted;
import org.livingwell.careplan.story.domain.Wish.Event.WelcomeHeardOf;
import org.livingwell.careplan.story.domain.Wish.Introduced;
import org.livingwell.careplan.story.domain.Wish.None;
import org.livingwell.careplan.story.domain.Wish.Over;
import org.livingwell.careplan.story.domain.Wish.TakenBack;
import org.livingwell.careplan.story.domain.Wish.Waiting;
import org.livingwell.careplan.story.domain.Wish.Welcomed;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class WishRulesTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final Telling AMARAS = Telling.introduction(new UUID(0, 1), true);
    static final Wish.Command INTRODUCED = new HearIntroduction(LAMBETH, AMARAS);
    static final Wish.Command WELCOMED = new HearWelcome(LAMBETH);

    static final List<Wish> ALL =
            List.of(
                    new None(),
                    new Introduced(LAMBETH, AMARAS),
                    new Welcomed(LAMBETH),
                    waiting(0),
                    over(),
                    new Dropped(LAMBETH),
                    new TakenBack(LAMBETH, 3));

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
    void anAnswerIsWantedOnce() {
        var answer = Telling.answer(new UUID(0, 9));
        var heard = new HearAnswer(LAMBETH, answer);

        assertThat(decide(new None(), heard, NOON))
                .isEqualTo(agree(new Wanted(LAMBETH, answer, NOON)));
        assertThat(ALL.stream().filter(it -> !(it instanceof None)))
                .allSatisfy(it -> assertThat(decide(it, heard, NOON)).isEqualTo(agree()));
        assertThat(answer.urgent()).isFalse();
        assertThat(answer.source().id()).isEqualTo(answer.id());
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

    /** By their number in {@link #ALL}. */
    @ParameterizedTest
    @MethodSource
    void whereACommandDecidesSomethingAndWhereNothing(Wish.Command command, List<Integer> where) {
        var deciding =
                Stream.iterate(0, it -> it < ALL.size(), it -> it + 1)
                        .filter(it -> !decide(ALL.get(it), command, NOON).equals(agree()))
                        .toList();

        assertThat(deciding).isEqualTo(where);
    }

    static Stream<Object[]> whereACommandDecidesSomethingAndWhereNothing() {
        return Stream.of(
                row(INTRODUCED, 0, 2),
                row(WELCOMED, 0, 1),
                row(new HearConversation(LAMBETH, AMARAS), 0),
                row(new HearMatch(LAMBETH), 0, 1, 2, 3, 4, 6),
                row(new HearOfThem(LAMBETH, AMARAS, 3), 0),
                row(new HearOfThem(LAMBETH, AMARAS, 4), 0, 6),
                row(new HearTakenBack(LAMBETH, 3), 0, 1, 2, 3, 4, 5),
                row(new HearTakenBack(LAMBETH, 4), 0, 1, 2, 3, 4, 5, 6),
                row(new TryLater(), 3),
                row(new End(true), 3));
    }

    @ParameterizedTest
    @MethodSource
    void aFactBecomesWhatItSaysWhereItCanBe(Wish.Event event, Wish after, List<Integer> where) {
        for (int i = 0; i < ALL.size(); i++) {
            var before = ALL.get(i);
            if (where.contains(i)) assertThat(before.apply(event)).isEqualTo(after);
            else {
                assertThatExceptionOfType(ImpossibleException.class)
                        .isThrownBy(() -> before.apply(event));
            }
        }
    }

    static Stream<Object[]> aFactBecomesWhatItSaysWhereItCanBe() {
        return Stream.of(
                fact(new IntroductionHeardOf(LAMBETH, AMARAS), ALL.get(1), 0),
                fact(new WelcomeHeardOf(LAMBETH), ALL.get(2), 0),
                fact(new Wanted(LAMBETH, AMARAS, NOON), ALL.get(3), 0, 1, 2, 6),
                fact(new Postponed(0, NOON), ALL.get(3), 3),
                fact(new Ended(true), ALL.get(4), 3),
                fact(new DroppedFor(LAMBETH), ALL.get(5), 0, 1, 2, 3, 4, 5, 6),
                fact(new TakenBackFrom(LAMBETH, 3), ALL.get(6), 0, 1, 2, 3, 4, 5, 6));
    }

    @Test
    void onlyWhatCameFromAMatchOrAConversationIsLater() {
        var amara = new PersonId(new UUID(0, 3));

        assertThat(WishId.first(amara).isLater()).isFalse();
        assertThat(WishId.of(amara, new UUID(0, 2)).isLater()).isTrue();
        assertThat(WishId.of(amara, new UUID(0, 2))).hasToString(amara + "/" + new UUID(0, 2));
    }

    @Test
    void everyAnswerHasItsSectionAndAnUnknownOneIsPartOfTheStory() {
        assertThat(Prompts.all()).hasSize(7).contains("achieve");
        assertThat(Prompts.section("achieve")).isEqualTo(Section.FUTURE);
        assertThat(Prompts.section("who-helps")).isEqualTo(Section.SUPPORT);
        assertThat(Prompts.section("not-known-yet")).isEqualTo(Section.STORY);
    }

    /** Pinned: an entry of before must be found again. */
    @Test
    void whatIsToldHasTheSameIdForEver() {
        var source = new UUID(0, 1);

        assertThat(ToldIds.introduced(source)).hasToString("255491ac-30ac-8c6a-b755-2988ffcf75bc");
        assertThat(ToldIds.answered(source, "achieve"))
                .hasToString("61586fb3-a8ae-8d5f-ae39-f2565c619ccf");
        assertThat(ToldIds.listed(source, "goal", 1))
                .hasToString("4b163fc2-3bf7-8934-acda-df4c3efb5fff");
    }

    @Test
    void aTellingIsItsKindAndOnlyAnIntroductionIsUrgent() {
        assertThat(Telling.introduction(AMARAS.id(), true)).isEqualTo(AMARAS);
        assertThat(AMARAS.urgent()).isTrue();
        assertThat(AMARAS.source().id()).isEqualTo(AMARAS.id());
        assertThat(Telling.conversation(AMARAS.id()).urgent()).isFalse();
        assertThat(Telling.conversation(AMARAS.id()).source()).isNotEqualTo(AMARAS.source());
    }

    private static Object[] row(Wish.Command command, Integer... where) {
        return new Object[] {command, Arrays.asList(where)};
    }

    private static Object[] fact(Wish.Event event, Wish after, Integer... where) {
        return new Object[] {event, after, Arrays.asList(where)};
    }

    private static Wish waiting(int tries) {
        return new Waiting(LAMBETH, AMARAS, tries, NOON);
    }

    private static Wish over() {
        return new Over(LAMBETH, AMARAS, true);
    }
}
