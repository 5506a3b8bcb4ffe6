package org.livingwell.intake.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.introduction.domain.IntroductionFixtures.WANDA;
import static org.livingwell.intake.introduction.domain.IntroductionFixtures.WANDA_NAME;
import static org.livingwell.intake.introduction.domain.IntroductionFixtures.amara;
import static org.livingwell.intake.person.domain.PersonFixtures.MARCH;
import static org.livingwell.intake.person.domain.PersonFixtures.after;
import static org.livingwell.intake.person.domain.PersonFixtures.inNetwork;
import static org.livingwell.intake.person.domain.PersonRules.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.intake.introduction.domain.BirthDate;
import org.livingwell.intake.introduction.domain.ContactWishes;
import org.livingwell.intake.introduction.domain.IntroductionId;
import org.livingwell.intake.person.domain.Difference.What;
import org.livingwell.intake.person.domain.Person.Known;
import org.livingwell.intake.person.domain.PersonCommand.ChangeDetails;
import org.livingwell.intake.person.domain.PersonCommand.ComeAgain;
import org.livingwell.intake.person.domain.PersonCommand.GiveBack;
import org.livingwell.intake.person.domain.PersonCommand.SayFarewell;
import org.livingwell.intake.person.domain.PersonCommand.Settle;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
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
                        new Words("SW9 8QA")));
    }

    private static ContactWishes never(String whom) {
        var phone = amara().contact().phone();
        return new ContactWishes(
                phone, null, false, false, false, false, null, null, new Words(whom));
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
