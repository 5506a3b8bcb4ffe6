package org.livingwell.intake.people.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.amara;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.intake.people.keys.domain.Traits;
import org.livingwell.platform.domain.Words;

class DetailsTest {

    private static final ContactWishes NOTHING =
            new ContactWishes(null, null, false, false, false, false, null, null, null, null);

    @Test
    void whatMakesTalkingEasierIsSeenFirst() {
        assertThat(with(null, false).flagged()).isFalse();
        assertThat(with(new Words("large print"), false).flagged()).isTrue();
        assertThat(with(null, true).flagged()).isTrue();
    }

    @Test
    void somebodyIsCalledWhatTheyLikeToBeCalled() {
        assertThat(with(null, false).calledBy()).isEqualTo(new Words("Ama"));
        assertThat(amara().details().calledBy()).isEqualTo(amara().name());
    }

    @Test
    void whatWasToldOnArrivingIsCarriedOnAndOnlyThatCountsAsAsked() {
        var carried = amara().details();

        assertThat(carried.contact()).isEqualTo(amara().contact());
        assertThat(carried.needsAsked()).isFalse();
        assertThat(carried.preferredName()).isNull();
    }

    @Test
    void somebodyIsRecognisedByTheirWholeNameAndHowTheyAreReached() {
        var contact = amara().contact();

        assertThat(amara().details().traits())
                .isEqualTo(
                        new Traits(
                                amara().name(),
                                contact.phone(),
                                contact.email(),
                                null,
                                null,
                                null));
    }

    private static Details with(@Nullable Words needs, boolean interpreter) {
        return new Details(
                new Words("Amara Obi"),
                NOTHING,
                needs,
                new Words("Ama"),
                null,
                null,
                interpreter,
                true,
                null,
                null);
    }
}
