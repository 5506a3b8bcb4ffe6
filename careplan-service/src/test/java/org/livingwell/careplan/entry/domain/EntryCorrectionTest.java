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
import org.livingwell.careplan.entry.domain.Entry.Command.Decline;
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
                .isEqualTo(List.of(new Earlier.Shared(its(written(HIMSELF)).said(), null)));
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
        var alone = after(keptAlone(), correct(HIMSELF, DRUMS, 2));
        var shown = after(alone, new ShowTo(Audience.TEAM, 3));

        assertThat(alone).isInstanceOf(OnlyMe.class);
        assertThat(its(shown).earlier())
                .isEqualTo(List.of(new Earlier.ForThemselves(its(keptAlone()).said(), null)));
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
        for (int revision = 1; revision < 9; revision++) {
            entry = after(entry, correct(HIMSELF, large, revision));
        }

        assertThat(refusal(entry, correct(HIMSELF, large, 9))).isEqualTo("corrected-often");
    }

    @Test
    void theWordsOfEveryFieldCount() {
        var half = new Words("a".repeat(EntryRules.LARGEST_TEXT / 2));
        var more = new Words(half.value() + ".");
        var little = new Words("a");

        assertThat(new Content.Story(little, half, more).bytes()).isEqualTo(100_002);
        assertThat(new Content.Strength(little, half, more, GiftKind.ART_AND_CRAFT).bytes())
                .isEqualTo(100_002);
        assertThat(new Content.Coping(little, half, more, null, half, Tries.NONE).bytes())
                .isEqualTo(150_002);
        assertThat(refusal(written(HIMSELF), correct(HIMSELF, twoWords(half, more), 1)))
                .isEqualTo("text-too-large");
        assertThat(after(written(HIMSELF), correct(HIMSELF, twoWords(half, half), 1)))
                .isInstanceOf(Agreed.class);
    }

    @Test
    void whatTheySaidOfItCountsToo() {
        var large = strength("a".repeat(EntryRules.LARGEST_TEXT), null);
        Entry entry = after(new None(), new Write(draft(large, WANDA), null));
        for (int revision = 1; revision < 8; revision++) {
            entry = after(entry, correct(WANDA, large, revision));
        }
        var declined = after(entry, new Decline(8, new Words("No")));
        var fits = strength("a".repeat(EntryRules.LARGEST_TEXT - 2), null);

        assertThat(after(entry, correct(WANDA, large, 8))).isInstanceOf(Proposed.class);
        var full = after(declined, correct(WANDA, strength("a", null), 8));
        assertThat(refusal(full, correct(WANDA, fits, 9))).isEqualTo("corrected-often");
        assertThat(after(full, correct(WANDA, strength("a".repeat(99_997), null), 9)))
                .isInstanceOf(Proposed.class);
    }

    private static Content twoWords(Words text, Words anExample) {
        return new Content.Strength(text, anExample, null, null);
    }
}
