package org.livingwell.intake.people.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.WANDA;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.WANDA_NAME;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.amara;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.introduced;
import static org.livingwell.intake.people.person.domain.PersonFixtures.MARCH;
import static org.livingwell.intake.people.person.domain.PersonFixtures.after;
import static org.livingwell.intake.people.person.domain.PersonFixtures.inNetwork;
import static org.livingwell.intake.people.person.domain.PersonRules.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.livingwell.intake.arriving.introduction.domain.TheyKnow;
import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.intake.people.person.domain.Consents.Sharing;
import org.livingwell.intake.people.person.domain.Difference.What;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.intake.people.person.domain.PersonCommand.AskConsents;
import org.livingwell.intake.people.person.domain.PersonCommand.ChangeDetails;
import org.livingwell.intake.people.person.domain.PersonCommand.ComeAgain;
import org.livingwell.intake.people.person.domain.PersonCommand.GiveBack;
import org.livingwell.intake.people.person.domain.PersonCommand.SayFarewell;
import org.livingwell.intake.people.person.domain.PersonCommand.Settle;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Somebody known comes again, or it was not them. */
class MatchesTest {

    static final IntroductionId AGAIN = new IntroductionId(new UUID(0, 7));
    static final Words REASON = new Words("another Amara");
    static final GiveBack BACK = new GiveBack(AGAIN, WANDA, WANDA_NAME, REASON);

    @Test
    void whatNobodyHadSaidIsCarriedOverAndNothingIsOverwritten() {
        var before = after(inNetwork(), decide(inNetwork(), changed("large print", null), MARCH));

        var now = details(after(before, decide(before, again("plain words", "Polish"), MARCH)));

        assertThat(now.communicationNeeds()).isEqualTo(new Words("large print"));
        assertThat(now.language()).isEqualTo(new Words("Polish"));
        assertThat(now.birthDate()).isEqualTo(new BirthDate(LocalDate.parse("1984-03-05")));
        assertThat(now.postcode()).isEqualTo(new Words("SW9 8QA"));
        assertThat(now.interpreter()).isTrue();
        assertThat(now.needsAsked()).isTrue();
    }

    @Test
    void whatDiffersStandsUntilAWorkerSettledIt() {
        var came = after(inNetwork(), decide(inNetwork(), again("plain words", null), MARCH));

        var settled = after(came, decide(came, new Settle(AGAIN), MARCH));

        assertThat(matches(came).of(AGAIN).orElseThrow().differs())
                .extracting(Difference::what)
                .containsExactly(
                        What.MAY_TEXT,
                        What.NEVER_TALK_TO,
                        What.COMMUNICATION_NEEDS,
                        What.INTERPRETER,
                        What.BIRTH_DATE,
                        What.POSTCODE);
        assertThat(matches(came).open(AGAIN)).isTrue();
        assertThat(matches(settled).open(AGAIN)).isFalse();
        assertThat(decide(settled, new Settle(AGAIN), MARCH)).isEqualTo(agree());
        assertThat(decide(came, again("plain words", null), MARCH)).isEqualTo(agree());
    }

    @Test
    void aWrongMatchTakesEverythingWithItThatCameWithIt() {
        var came = after(inNetwork(), decide(inNetwork(), again("plain words", "Polish"), MARCH));

        var back = after(came, decide(came, BACK, MARCH));

        assertThat(details(back)).isEqualTo(inNetwork().details());
        assertThat(matches(back).cameAgain()).isEmpty();
        assertThat(matches(back).givenBack())
                .singleElement()
                .satisfies(it -> assertThat(it.reason()).isEqualTo(REASON))
                .satisfies(it -> assertThat(it.settled()).isTrue());
        assertThat(decide(back, BACK, MARCH)).isEqualTo(agree());
    }

    @Test
    void whatWasChangedSinceStaysAndAWorkerIsTold() {
        var came = after(inNetwork(), decide(inNetwork(), again("plain words", "Polish"), MARCH));
        var now = details(came);
        var louder =
                new Details(
                        now.name(),
                        never("him, and his mother"),
                        new Words("very plain words"),
                        null,
                        null,
                        now.language(),
                        now.interpreter(),
                        true,
                        now.birthDate(),
                        now.postcode());
        var since = after(came, decide(came, new ChangeDetails(now, louder), MARCH));

        var back = after(since, decide(since, BACK, MARCH));

        assertThat(details(back).contact()).isEqualTo(louder.contact());
        assertThat(details(back).communicationNeeds()).isEqualTo(new Words("very plain words"));
        assertThat(details(back).language()).isNull();
        assertThat(matches(back).givenBack().getFirst().differs())
                .extracting(Difference::what)
                .containsExactly(What.MAY_TEXT, What.NEVER_TALK_TO, What.COMMUNICATION_NEEDS);
        assertThat(matches(back).open(AGAIN)).isTrue();
    }

    @Test
    void aWorkerIsToldThatAWrongMatchBroughtThemBackIn() {
        var gone = after(inNetwork(), decide(inNetwork(), new SayFarewell(), MARCH));
        var came = after(gone, decide(gone, again(null, null), MARCH));

        var back = after(came, decide(came, BACK, MARCH));

        assertThat(matches(back).givenBack().getFirst().welcomedBack()).isTrue();
        assertThat(matches(back).open(AGAIN)).isTrue();
    }

    @Test
    void contactThatWasConfirmedSinceStaysAndAWorkerIsTold() {
        var came = after(inNetwork(), decide(inNetwork(), again(null, null), MARCH));
        var settled = after(came, decide(came, new Settle(AGAIN), MARCH));
        var asking = new AskConsents(details(came), details(came).contact(), Sharing.STAYS, WANDA);
        var asked = after(came, decide(came, asking, MARCH.plusSeconds(60)));

        for (Person confirmed : List.of(settled, asked)) {
            var back = after(confirmed, decide(confirmed, BACK, MARCH.plusSeconds(90)));

            assertThat(details(back).contact()).isEqualTo(details(came).contact());
            assertThat(details(back).postcode()).isNull();
            assertThat(matches(back).givenBack().getFirst().differs())
                    .extracting(Difference::what)
                    .containsExactly(What.MAY_TEXT, What.NEVER_TALK_TO);
            assertThat(matches(back).open(AGAIN)).isTrue();
        }
    }

    @Test
    void whatIsSettledIsQuotedNoMore() {
        var came = after(inNetwork(), decide(inNetwork(), again("plain words", null), MARCH));

        var settled = after(came, decide(came, new Settle(AGAIN), MARCH));

        assertThat(matches(settled).of(AGAIN).orElseThrow().differs())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.stood()).isNull())
                .allSatisfy(it -> assertThat(it.said()).isNull());
    }

    @Test
    void oneMatchIsFoundAndSettledAndTheOtherIsNot() {
        var other = new IntroductionId(new UUID(0, 8));
        var open = new Difference(What.NAME, new Words("Amara"), new Words("Amira"));
        var quiet = new Difference(What.NAME, null, null);
        var came = came(AGAIN, open, false);
        var back = gaveBack(AGAIN, open, false);
        var matches =
                new Matches(
                        List.of(came(other, open, false), came),
                        List.of(gaveBack(other, open, false), back));

        var settled = matches.settled(AGAIN);

        assertThat(matches.of(AGAIN)).contains(came);
        assertThat(settled)
                .isEqualTo(
                        new Matches(
                                List.of(came(other, open, false), came(AGAIN, quiet, true)),
                                List.of(
                                        gaveBack(other, open, false),
                                        gaveBack(AGAIN, quiet, true))));
        assertThat(settled.open(AGAIN)).isFalse();
        assertThat(settled.open(other)).isTrue();
        assertThat(new Matches(List.of(came(other, open, false)), List.of()).open(AGAIN)).isFalse();
    }

    @Test
    void whatIsSaidAnewAboutBeingReachedCountsOnFromWhatStood() {
        var leon = inNetwork().heard(inNetwork().consents(), 4, null);

        var came = (Known) after(leon, decide(leon, again(null, null), MARCH));

        assertThat(came.standing().waysRevision()).isEqualTo(5);
    }

    private static CameAgain came(IntroductionId id, Difference differs, boolean settled) {
        var details = inNetwork().details();
        return new CameAgain(id, MARCH, details, details, false, List.of(differs), settled);
    }

    private static GivenBack gaveBack(IntroductionId id, Difference differs, boolean settled) {
        return new GivenBack(
                id, WANDA, WANDA_NAME, REASON, MARCH, List.of(differs), false, settled);
    }

    @ParameterizedTest
    @EnumSource(
            value = TheyKnow.class,
            names = {"SAID_NO", "DOES_NOT_KNOW"})
    void whoDidNotComeThemselvesStaysAwayAndAWorkerIsTold(TheyKnow theyKnow) {
        var gone = after(inNetwork(), decide(inNetwork(), new SayFarewell(), MARCH));
        var again = introduced(theyKnow, true).again(AGAIN);

        var came = after(gone, decide(gone, again, MARCH));

        assertThat(again.welcome()).isFalse();
        assertThat(matches(came).of(AGAIN).orElseThrow().welcomedBack()).isFalse();
        assertThat(matches(came).of(AGAIN).orElseThrow().differs())
                .containsExactly(new Difference(What.COMING_BACK, new Words("farewelled"), null));
        assertThat(matches(came).open(AGAIN)).isTrue();
    }

    private static ComeAgain again(@Nullable String needs, @Nullable String language) {
        return new ComeAgain(
                AGAIN,
                new Details(
                        amara().name(),
                        never("the man I live with"),
                        needs == null ? null : new Words(needs),
                        null,
                        null,
                        language == null ? null : new Words(language),
                        true,
                        needs != null,
                        new BirthDate(LocalDate.parse("1984-03-05")),
                        new Words("SW9 8QA")),
                true,
                true);
    }

    private static ContactWishes never(String whom) {
        var phone = amara().contact().phone();
        return new ContactWishes(
                phone, null, false, false, false, false, null, null, new Words(whom), null);
    }

    private static ChangeDetails changed(String needs, @Nullable Words language) {
        var before = inNetwork().details();
        return new ChangeDetails(
                before,
                new Details(
                        before.name(),
                        before.contact(),
                        new Words(needs),
                        null,
                        null,
                        language,
                        false,
                        true,
                        null,
                        null));
    }

    private static Details details(Person person) {
        return ((Known) person).standing().details();
    }

    private static Matches matches(Person person) {
        return ((Known) person).standing().matches();
    }
}
