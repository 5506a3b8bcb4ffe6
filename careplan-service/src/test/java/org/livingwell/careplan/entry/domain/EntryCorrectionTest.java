package org.livingwell.careplan.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.careplan.entry.domain.EntryFixtures.DRUMS;
import static org.livingwell.careplan.entry.domain.EntryFixtures.GUITAR;
import static org.livingwell.careplan.entry.domain.EntryFixtures.HIMSELF;
import static org.livingwell.careplan.entry.domain.EntryFixtures.WANDA;
import static org.livingwell.careplan.entry.domain.EntryFixtures.after;
import static org.livingwell.careplan.entry.domain.EntryFixtures.correct;
import static org.livingwell.careplan.entry.domain.EntryFixtures.draft;
import static org.livingwell.careplan.entry.domain.EntryFixtures.its;
import static org.livingwell.careplan.entry.domain.EntryFixtures.keptAlone;
import static org.livingwell.careplan.entry.domain.EntryFixtures.refusal;
import static org.livingwell.careplan.entry.domain.EntryFixtures.strength;
import static org.livingwell.careplan.entry.domain.EntryFixtures.told;
import static org.livingwell.careplan.entry.domain.EntryFixtures.written;
import static org.livingwell.careplan.entry.domain.EntryFixtures.writtenTogether;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.Entry.Command.Agree;
import org.livingwell.careplan.entry.domain.Entry.Command.Correct;
import org.livingwell.careplan.entry.domain.Entry.Command.ShowTo;
import org.livingwell.careplan.entry.domain.Entry.Command.Write;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.careplan.entry.domain.Entry.OnlyMe;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.platform.domain.Words;

import java.util.List;

/** What stands in other words, and what stood before. */
class EntryCorrectionTest {

    @Test
    void aCorrectionKeepsWhatStoodBefore() {
        var corrected = after(written(HIMSELF), correct(HIMSELF, DRUMS, 1));

        assertThat(its(corrected).content()).isEqualTo(DRUMS);
        assertThat(its(corrected).revision()).isEqualTo(2);
        assertThat(its(corrected).earlier())
                .isEqualTo(List.of(new Earlier.Shared(its(written(HIMSELF)).said())));
    }

    @Test
    void whateverThePersonPutsRightIsTheirsAndAgreed() {
        var corrected = after(told(Voice.SERVICE), correct(HIMSELF, GUITAR, 1));

        assertThat(corrected)
                .isInstanceOfSatisfying(
                        Agreed.class,
                        it -> assertThat(it.agreement()).isEqualTo(new Agreement.OwnWords()));
        assertThat(its(corrected).said().voice()).isEqualTo(Voice.PERSON);
        assertThat(its(corrected).source()).isEqualTo(its(told(Voice.SERVICE)).source());
    }

    @Test
    void whatAWorkerPutsRightWaitsForThePersonAgainUnlessBothDidItTogether() {
        var agreed = after(written(WANDA), new Agree(1));
        var present = new Words("Sam and Wanda");

        assertThat(after(agreed, correct(WANDA, DRUMS, 1))).isInstanceOf(Proposed.class);
        assertThat(after(agreed, new Correct(WANDA, Section.STRENGTHS, DRUMS, 1, present)))
                .isInstanceOf(Agreed.class);
        assertThat(after(writtenTogether(), correct(WANDA, DRUMS, 1))).isInstanceOf(Proposed.class);
    }

    @Test
    void nobodyOfTheTeamPutsWordsIntoTheirMouthOrAnybodyElses() {
        for (Entry it : List.of(written(HIMSELF), told(Voice.PERSON), told(Voice.SUPPORTER))) {
            assertThat(refusal(it, correct(WANDA, DRUMS, 1))).isEqualTo("not-your-words");
        }
    }

    @Test
    void whoeverSawOlderWordsOverwritesNothing() {
        var corrected = after(written(HIMSELF), correct(HIMSELF, DRUMS, 1));

        assertThat(refusal(corrected, correct(HIMSELF, GUITAR, 1))).isEqualTo("changed-meanwhile");
    }

    @Test
    void itStaysInItsSection() {
        var story = new Content.Story(new Words("We had a band"), null, null);

        assertThat(refusal(written(HIMSELF), new Correct(HIMSELF, Section.STORY, story, 1, null)))
                .isEqualTo("other-section");
    }

    @Test
    void whatStoodBeforeForTheirOwnEyesStaysForThem() {
        var alone = after(keptAlone(), correct(HIMSELF, DRUMS, 1));
        var shown = after(alone, new ShowTo(Audience.TEAM));

        assertThat(alone).isInstanceOf(OnlyMe.class);
        assertThat(its(shown).earlier())
                .isEqualTo(List.of(new Earlier.ForThemselves(its(keptAlone()).said())));
    }

    @Test
    void oneHundredThousandBytesFitAndOneMoreDoesNot() {
        var fits = strength("ż".repeat(EntryRules.LARGEST_TEXT / 2), null);
        var more = strength("ż".repeat(EntryRules.LARGEST_TEXT / 2) + ".", null);

        assertThat(after(new None(), new Write(draft(fits, WANDA), null)))
                .isInstanceOf(Proposed.class);
        assertThat(refusal(new None(), new Write(draft(more, WANDA), null)))
                .isEqualTo("text-too-large");
        assertThat(refusal(new None(), new Entry.Command.WriteAlone(draft(more, HIMSELF))))
                .isEqualTo("text-too-large");
        assertThat(refusal(written(HIMSELF), correct(HIMSELF, more, 1)))
                .isEqualTo("text-too-large");
    }

    @Test
    void whatIsCorrectedWithoutEndIsToldToBeginAFreshOne() {
        var large = strength("a".repeat(EntryRules.LARGEST_TEXT), null);
        Entry entry = after(new None(), new Write(draft(large, HIMSELF), null));
        for (int revision = 1; revision < 10; revision++) {
            entry = after(entry, correct(HIMSELF, large, revision));
        }

        assertThat(refusal(entry, correct(HIMSELF, large, 10))).isEqualTo("corrected-often");
    }
}
