package org.livingwell.careplan.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.careplan.entry.domain.EntryFixtures.HIMSELF;
import static org.livingwell.careplan.entry.domain.EntryFixtures.after;
import static org.livingwell.careplan.entry.domain.EntryFixtures.by;
import static org.livingwell.careplan.entry.domain.EntryFixtures.correct;
import static org.livingwell.careplan.entry.domain.EntryFixtures.its;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.Words;

/** What an entry says, in whichever fields. */
class ContentTest {

    private static final Words SISTER = new Words("My sister");

    @Test
    void whatIsToldElsewhereGetsItsFieldsWhenItIsCorrected() {
        Entry plain = by(HIMSELF, new Content.Plain(SISTER));
        var sister = new Content.Relationship(SISTER, null, null, null, null, SISTER, null);
        var looked = new Content.Reflection(SISTER, LookingBack.COULD_BE_BETTER, null, null);

        assertThat(its(after(plain, correct(HIMSELF, sister, 1))).content()).isEqualTo(sister);
        assertThat(its(after(plain, correct(HIMSELF, looked, 1))).content()).isEqualTo(looked);
        assertThat(new Wanted.Future(SISTER, null, null, null, null, null, null).ahead()).isEmpty();
    }

    @Test
    void everyFieldCountsTowardsWhatOneEntryHolds() {
        var one = new Words("é");

        assertThat(new Content.Relationship(one, null, null, null, null, one, null).bytes())
                .isEqualTo(4);
        assertThat(new Wanted.Future(one, null, one, one, one, null, null).bytes()).isEqualTo(8);
        assertThat(new Content.Reflection(one, null, one, null).bytes()).isEqualTo(4);
    }
}
