package org.livingwell.intake.people.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.intake.people.person.domain.Difference.What;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.List;

/** Rule 5: where two sources contradict each other, the worker is told of each. */
class MeetingTest {

    private static final ContactWishes BEFORE =
            new ContactWishes(
                    new Words("020 7946 0123"),
                    new Words("a@example.org"),
                    true,
                    true,
                    true,
                    true,
                    new Words("evenings"),
                    new Words("my sister"),
                    new Words("nobody"),
                    null);
    private static final ContactWishes NOW =
            new ContactWishes(
                    new Words("020 7946 0999"),
                    new Words("b@example.org"),
                    false,
                    false,
                    false,
                    false,
                    new Words("Tuesdays"),
                    new Words("my friend"),
                    new Words("the man I live with"),
                    null);

    @Test
    void everythingAboutReachingThemThatWasSaidOtherwiseIsTold() {
        var differs = new Meeting(reachedBy(BEFORE), reachedBy(NOW), true).differs();

        assertThat(differs.stream().map(Difference::what))
                .containsExactly(
                        What.PHONE,
                        What.EMAIL,
                        What.MAY_TEXT,
                        What.MAY_CALL,
                        What.MAY_VOICEMAIL,
                        What.MAY_EMAIL,
                        What.WHEN,
                        What.MAY_TALK_TO,
                        What.NEVER_TALK_TO);
        assertThat(differs)
                .contains(new Difference(What.MAY_CALL, new Words("yes"), new Words("no")));
    }

    @Test
    void whatWasSaidAlikeIsNoDifference() {
        assertThat(new Meeting(reachedBy(BEFORE), reachedBy(BEFORE), true).differs())
                .isEqualTo(List.of());
    }

    @Test
    void aNumberSomebodyElseGaveIsToldWithTheLeaveTheyGave() {
        var before = reachedBy(ways(null, null));
        var now = reachedBy(ways("020 7946 0999", "my friend"));

        var differs = new Meeting(before, now, false).differs();

        assertThat(differs)
                .containsExactly(
                        new Difference(What.PHONE, null, new Words("020 7946 0999")),
                        new Difference(What.MAY_TEXT, new Words("no"), new Words("yes")),
                        new Difference(What.MAY_TALK_TO, null, new Words("my friend")));
    }

    @Test
    void anAddressSomebodyElseGaveIsToldAndNotUsed() {
        var before = reachedBy(ways("020 7946 0999", null));
        var said = lettersTo(new Words("Amara\n9 Elsewhere Lane"));

        var meeting = new Meeting(before, reachedBy(said), false);

        assertThat(meeting.details().contact().address()).isNull();
        assertThat(meeting.differs()).contains(new Difference(What.ADDRESS, null, said.address()));
    }

    private static ContactWishes lettersTo(Words address) {
        return new ContactWishes(
                null, null, address, false, false, false, false, null, null, null, null);
    }

    static final Details NOTHING =
            new Details(
                    new Words(""),
                    new ContactWishes(
                            null, null, false, false, false, false, null, null, null, null),
                    null,
                    null,
                    null,
                    null,
                    false,
                    false,
                    null,
                    null);
    static final Details HERS =
            new Details(
                    new Words("Amara"),
                    BEFORE,
                    new Words("large print"),
                    new Words("Ama"),
                    new Words("she"),
                    new Words("Igbo"),
                    false,
                    false,
                    new BirthDate(LocalDate.parse("1984-03-05")),
                    new Words("SW9 8QA"));
    static final Details TOLD =
            new Details(
                    new Words("Amira"),
                    NOW,
                    new Words("plain words"),
                    new Words("Miri"),
                    new Words("they"),
                    new Words("Polish"),
                    true,
                    true,
                    new BirthDate(LocalDate.parse("1984-05-03")),
                    new Words("M5 4WT"));

    @Test
    void whatStoodStaysAndWhatNobodyHadSaidIsCarriedOver() {
        var both = new Meeting(HERS, TOLD, true).details();
        var carried = new Meeting(NOTHING, TOLD, true).details();

        assertThat(both)
                .isEqualTo(
                        new Details(
                                HERS.name(),
                                BEFORE.stricter(NOW, true),
                                HERS.communicationNeeds(),
                                HERS.preferredName(),
                                HERS.pronouns(),
                                HERS.language(),
                                true,
                                true,
                                HERS.birthDate(),
                                HERS.postcode()));
        assertThat(carried)
                .isEqualTo(
                        new Details(
                                TOLD.name(),
                                NOTHING.contact().stricter(NOW, true),
                                TOLD.communicationNeeds(),
                                null,
                                null,
                                TOLD.language(),
                                true,
                                true,
                                TOLD.birthDate(),
                                TOLD.postcode()));
    }

    @Test
    void whatMakesTalkingEasierAndWasAskedStaysSo() {
        var met = new Meeting(TOLD, NOTHING, true).details();

        assertThat(met).isEqualTo(TOLD);
    }

    @Test
    void everythingElseThatWasSaidOtherwiseIsTold() {
        var differs = new Meeting(HERS, reached(TOLD, BEFORE), true).differs();

        assertThat(differs)
                .containsExactly(
                        new Difference(What.NAME, HERS.name(), TOLD.name()),
                        new Difference(
                                What.COMMUNICATION_NEEDS,
                                HERS.communicationNeeds(),
                                TOLD.communicationNeeds()),
                        new Difference(What.LANGUAGE, HERS.language(), TOLD.language()),
                        new Difference(What.INTERPRETER, new Words("no"), new Words("yes")),
                        new Difference(
                                What.BIRTH_DATE, new Words("1984-03-05"), new Words("1984-05-03")),
                        new Difference(What.POSTCODE, HERS.postcode(), TOLD.postcode()));
    }

    @Test
    void toSayNothingIsNoDifference() {
        assertThat(new Meeting(HERS, NOTHING, true).differs()).isEmpty();
        assertThat(new Meeting(TOLD, reached(HERS, NOTHING.contact()), true).differs())
                .extracting(Difference::what)
                .doesNotContain(What.INTERPRETER);
    }

    @ParameterizedTest
    @CsvSource({
        "020 7946 0123, +44 20 7946-0123, true",
        "(020) 7946.0123, 02079460123, true",
        "020 7946 0123, 020 7946 0124, false",
        "12345678, 92345678, false",
        "Amara  Obi, ' AMARA obi', true"
    })
    void theSameIsTheSameHoweverItIsWritten(String stood, String said, boolean same) {
        var differs = new Meeting(reachedBy(ways(stood, null)), reachedBy(ways(said, null)), true);

        assertThat(differs.differs().isEmpty()).isEqualTo(same);
    }

    @Test
    void whomNobodyMaySpeakToAnyMoreIsToldAsTakenBack() {
        var sister = ways("020 7946 0123", "my sister");
        var never =
                new ContactWishes(
                        sister.phone(),
                        null,
                        true,
                        false,
                        false,
                        false,
                        null,
                        null,
                        new Words("my sister"),
                        null);

        var differs = new Meeting(reachedBy(sister), reachedBy(never), true).differs();

        assertThat(differs)
                .containsExactly(
                        new Difference(What.MAY_TALK_TO, new Words("my sister"), null),
                        new Difference(What.NEVER_TALK_TO, null, new Words("my sister")));
    }

    @Test
    void toWriteToAnAddressIsOnlyAskedWhereOneWasGivenOrAllowed() {
        var stood = new ContactWishes(null, null, false, true, false, true, null, null, null, null);
        var silent =
                new ContactWishes(null, null, false, true, false, false, null, null, null, null);
        var given = new Words("b@example.org");
        var spoken =
                new ContactWishes(null, given, false, true, false, false, null, null, null, null);

        assertThat(new Meeting(reachedBy(stood), reachedBy(silent), true).differs()).isEmpty();
        assertThat(new Meeting(reachedBy(stood), reachedBy(spoken), true).differs())
                .extracting(Difference::what)
                .containsExactly(What.EMAIL, What.MAY_EMAIL);
        assertThat(new Meeting(reachedBy(silent), reachedBy(stood), true).differs())
                .extracting(Difference::what)
                .containsExactly(What.MAY_EMAIL);
    }

    private static Details reached(Details it, ContactWishes contact) {
        return new Details(
                it.name(),
                contact,
                it.communicationNeeds(),
                it.preferredName(),
                it.pronouns(),
                it.language(),
                it.interpreter(),
                it.needsAsked(),
                it.birthDate(),
                it.postcode());
    }

    private static ContactWishes ways(@Nullable String phone, @Nullable String talkTo) {
        return new ContactWishes(
                phone == null ? null : new Words(phone),
                null,
                phone != null,
                false,
                false,
                false,
                null,
                talkTo == null ? null : new Words(talkTo),
                null,
                null);
    }

    private static Details reachedBy(ContactWishes contact) {
        return new Details(
                new Words("Amara"), contact, null, null, null, null, false, true, null, null);
    }
}
