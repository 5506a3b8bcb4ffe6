package org.livingwell.intake.arriving.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.SATURDAY;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.amara;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.introduced;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.lambeth;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.reachedBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.livingwell.intake.arriving.introduction.domain.TheyKnow;
import org.livingwell.intake.people.person.domain.ContactWishes;
import org.livingwell.platform.domain.Words;

class ContactingTest {

    private static final String NUMBER = "020 7946 0500";
    private static final Words PHONE = new Words("07700 900123");
    private static final Words EMAIL = new Words("amara@example.org");

    @Test
    void whoGaveASafeWayIsPromisedADay() {
        var contacting = new Contacting(amara(), lambeth(NUMBER));

        assertThat(contacting.promised()).isTrue();
        assertThat(contacting.next(SATURDAY))
                .containsExactly(
                        "We will be in touch with you by Saturday, 28 November 2026, using only the"
                                + " ways you said are safe.");
    }

    @Test
    void aNumberWithoutLeaveToUseItIsNoWay() {
        assertThat(wishes(PHONE, null, false, false, false, false).safeWay()).isFalse();
        assertThat(wishes(PHONE, null, false, false, true, false).safeWay()).isFalse();
        assertThat(wishes(null, EMAIL, true, true, false, false).safeWay()).isFalse();
        assertThat(wishes(null, null, true, true, true, true).safeWay()).isFalse();
        assertThat(wishes(PHONE, null, true, false, false, false).safeWay()).isTrue();
        assertThat(wishes(PHONE, null, false, true, false, false).safeWay()).isTrue();
        assertThat(wishes(null, EMAIL, false, false, false, true).safeWay()).isTrue();
    }

    @Test
    void whoGaveNoneIsAskedToRingAndPromisedNothing() {
        var nowhere = reachedBy(amara(), wishes(PHONE, null, false, false, false, false));

        var ring = new Contacting(nowhere, lambeth(NUMBER));
        var noNumber = new Contacting(nowhere, lambeth(null));

        assertThat(ring.promised()).isFalse();
        assertThat(ring.next(SATURDAY).toString())
                .contains("Please ring us on 020 7946 0500.")
                .doesNotContain("in touch", "November");
        assertThat(noNumber.next(SATURDAY).toString())
                .contains("You can tell us a safe way at any time, using the form.")
                .doesNotContain("in touch", "ring", "November");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_SAID", "DOES_NOT_KNOW"})
    void whoDidNotAgreeYetIsAskedFirst(TheyKnow theyKnow) {
        var contacting = new Contacting(introduced(theyKnow, false), lambeth(NUMBER));

        var next = contacting.next(SATURDAY).getFirst();

        assertThat(next).startsWith("We will ask them first whether they want this, by Saturday");
    }

    @Test
    void whoSaidNoIsPromisedToNobody() {
        var contacting = new Contacting(introduced(TheyKnow.SAID_NO, true), lambeth(NUMBER));

        assertThat(contacting.promised()).isFalse();
        assertThat(contacting.next(SATURDAY).toString())
                .contains("leave them alone unless someone has to act", "on duty in Lambeth")
                .doesNotContain("in touch", "November");
    }

    private static ContactWishes wishes(
            Words phone, Words email, boolean text, boolean call, boolean voicemail, boolean mail) {
        return new ContactWishes(phone, email, text, call, voicemail, mail, null, null, null, null);
    }
}
