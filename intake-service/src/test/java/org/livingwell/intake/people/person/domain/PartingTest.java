package org.livingwell.intake.people.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.people.person.domain.PersonFixtures.MARCH;
import static org.livingwell.intake.people.person.domain.PersonFixtures.inNetwork;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.people.keys.domain.BirthDate;
import org.livingwell.intake.people.person.domain.Difference.What;
import org.livingwell.intake.people.person.domain.Person.InNetwork;
import org.livingwell.intake.people.person.domain.PersonCommand.GiveBack;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What came with a match that was wrong, field by field. */
class PartingTest {

    static final IntroductionId AGAIN = new IntroductionId(new UUID(0, 7));
    static final WorkerId WALT = new WorkerId(new UUID(0, 9));
    static final Instant JUNE = Instant.parse("2026-06-01T10:00:00Z");
    static final GiveBack BACK =
            new GiveBack(AGAIN, WALT, new Words("Walt"), new Words("another Amara"));

    static final Details BEFORE = all("Amara", "her", false, "1984-03-05");
    static final Details AFTER = all("Amira", "his", true, "1984-05-03");
    static final Details SINCE = all("Ama", "theirs", false, "1991-01-01");

    @Test
    void everythingThatCameWithItGoes() {
        var parting = new Parting(standing(AFTER), came(false));

        assertThat(parting.details()).isEqualTo(kept(BEFORE, AFTER));
    }

    @Test
    void whatWasChangedSinceStays() {
        assertThat(new Parting(standing(SINCE), came(false)).details()).isEqualTo(SINCE);
    }

    @Test
    void whatNobodyHadSaidBeforeIsNotKnownAgain() {
        var before =
                new Details(
                        new Words(""), none(), null, null, null, null, false, false, null, null);
        var came = new CameAgain(AGAIN, MARCH, before, AFTER, false, List.of(), false);

        assertThat(new Parting(standing(AFTER), came).details()).isEqualTo(kept(before, AFTER));
    }

    @Test
    void howTheyMayBeReachedStaysWhereTheySaidSinceHowItIs() {
        var settled = new Parting(standing(AFTER), came(true));
        var asked = standing(AFTER).heard(new Consents(JUNE, null, JUNE, null), 1, null);

        assertThat(settled.details().contact()).isEqualTo(AFTER.contact());
        assertThat(settled.details().postcode()).isEqualTo(BEFORE.postcode());
        assertThat(new Parting(asked, came(false)).details().contact()).isEqualTo(AFTER.contact());
    }

    @Test
    void aWorkerLooksAtWhatTheMatchChangedAndSomebodyChangedAgain() {
        var since = kept(BEFORE, AFTER);
        var moved =
                new Details(
                        since.name(),
                        since.contact(),
                        since.communicationNeeds(),
                        since.preferredName(),
                        since.pronouns(),
                        since.language(),
                        since.interpreter(),
                        since.needsAsked(),
                        since.birthDate(),
                        new Words("M5 4WT"));

        var given = new Parting(standing(moved), came(false)).given(BACK, JUNE);
        var quiet = new Parting(standing(AFTER), came(false)).given(BACK, JUNE);
        var back = new Parting(standing(AFTER), welcomedBack()).given(BACK, JUNE);

        assertThat(given)
                .isEqualTo(
                        new GivenBack(
                                AGAIN,
                                WALT,
                                BACK.byName(),
                                BACK.reason(),
                                JUNE,
                                List.of(
                                        new Difference(
                                                What.POSTCODE,
                                                BEFORE.postcode(),
                                                new Words("M5 4WT"))),
                                false,
                                false));
        assertThat(quiet.differs()).isEmpty();
        assertThat(quiet.settled()).isTrue();
        assertThat(back.welcomedBack()).isTrue();
        assertThat(back.settled()).isFalse();
    }

    @Test
    void whatTheMatchHadNotChangedIsNobodysToLookAt() {
        var came =
                new CameAgain(
                        AGAIN,
                        MARCH,
                        BEFORE,
                        AFTER,
                        false,
                        List.of(new Difference(What.NAME, BEFORE.name(), AFTER.name())),
                        false);

        var given = new Parting(standing(SINCE), came).given(BACK, JUNE);

        assertThat(given.differs())
                .containsExactly(new Difference(What.NAME, BEFORE.name(), SINCE.name()));
        assertThat(given.settled()).isFalse();
    }

    private static InNetwork standing(Details details) {
        return inNetwork().known(details, List.of(), Matches.none());
    }

    private static CameAgain came(boolean settled) {
        var differs = new Meeting(BEFORE, AFTER, true).differs();
        return new CameAgain(AGAIN, MARCH, BEFORE, AFTER, false, differs, settled);
    }

    private static CameAgain welcomedBack() {
        return new CameAgain(AGAIN, MARCH, BEFORE, AFTER, true, List.of(), false);
    }

    /** What no introduction says stays whatever comes or goes. */
    private static Details kept(Details back, Details now) {
        return new Details(
                back.name(),
                back.contact(),
                back.communicationNeeds(),
                now.preferredName(),
                now.pronouns(),
                back.language(),
                back.interpreter(),
                back.needsAsked(),
                back.birthDate(),
                back.postcode());
    }

    private static Details all(String name, String whose, boolean yes, String born) {
        return new Details(
                new Words(name),
                new ContactWishes(
                        null,
                        null,
                        yes,
                        yes,
                        yes,
                        yes,
                        new Words(whose + " evenings"),
                        null,
                        null,
                        null),
                new Words(whose + " needs"),
                new Words(whose + " preferred name"),
                new Words(whose + " pronouns"),
                new Words(whose + " language"),
                yes,
                yes,
                new BirthDate(LocalDate.parse(born)),
                new Words(whose + " postcode"));
    }

    private static ContactWishes none() {
        return new ContactWishes(null, null, false, false, false, false, null, null, null, null);
    }
}
