package org.livingwell.intake.people.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.intake.people.person.domain.Difference.What;
import org.livingwell.platform.domain.Words;

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
                    new Words("nobody"));
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
                    new Words("the man I live with"));

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
                null);
    }

    private static Details reachedBy(ContactWishes contact) {
        return new Details(
                new Words("Amara"), contact, null, null, null, null, false, true, null, null);
    }
}
