package org.livingwell.careplan.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.careplan.entry.domain.EntryFixtures.DRUMS;
import static org.livingwell.careplan.entry.domain.EntryFixtures.GUITAR;
import static org.livingwell.careplan.entry.domain.EntryFixtures.HIMSELF;
import static org.livingwell.careplan.entry.domain.EntryFixtures.LAMBETH;
import static org.livingwell.careplan.entry.domain.EntryFixtures.SAM;
import static org.livingwell.careplan.entry.domain.EntryFixtures.WANDA;
import static org.livingwell.careplan.entry.domain.EntryFixtures.after;
import static org.livingwell.careplan.entry.domain.EntryFixtures.correct;
import static org.livingwell.careplan.entry.domain.EntryFixtures.decide;
import static org.livingwell.careplan.entry.domain.EntryFixtures.draft;
import static org.livingwell.careplan.entry.domain.EntryFixtures.refusal;
import static org.livingwell.careplan.entry.domain.EntryFixtures.strength;
import static org.livingwell.careplan.entry.domain.EntryFixtures.told;
import static org.livingwell.careplan.entry.domain.EntryFixtures.written;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.livingwell.careplan.entry.domain.Doing.Try;
import org.livingwell.careplan.entry.domain.Entry.Command;
import org.livingwell.careplan.entry.domain.Entry.Command.Agree;
import org.livingwell.careplan.entry.domain.Entry.Command.Decline;
import org.livingwell.careplan.entry.domain.Entry.Command.KeepToThemselves;
import org.livingwell.careplan.entry.domain.Entry.Command.ShowTo;
import org.livingwell.careplan.entry.domain.Entry.Command.Withdraw;
import org.livingwell.careplan.entry.domain.Entry.Command.WriteAlone;
import org.livingwell.careplan.entry.domain.Entry.Event.AudienceSet;
import org.livingwell.careplan.entry.domain.Entry.Gone;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.careplan.entry.domain.Entry.OnlyMe;
import org.livingwell.careplan.entry.domain.Entry.TakenBack;
import org.livingwell.careplan.entry.domain.Entry.Withdrawn;
import org.livingwell.platform.domain.ImpossibleException;

import java.util.List;
import java.util.stream.Stream;

/** What may be asked of an entry in each of its states. */
class EntryStatesTest {

    static List<Entry> empty() {
        return List.of(new None(), new Gone(SAM, LAMBETH), new TakenBack(SAM, LAMBETH));
    }

    @ParameterizedTest
    @MethodSource("empty")
    void whatIsNotThereIsNotFound(Entry nothing) {
        Stream<Command> asked =
                Stream.of(
                        new Agree(1),
                        new Decline(1, null),
                        new ShowTo(Audience.TEAM, 1),
                        new KeepToThemselves(1),
                        new Withdraw(HIMSELF),
                        new Try(HIMSELF, Helped.NOT),
                        correct(HIMSELF, DRUMS, 1));

        assertThat(asked).allSatisfy(it -> assertThat(refusal(nothing, it)).isEqualTo("not-found"));
        assertThatThrownBy(() -> nothing.apply(new AudienceSet(Audience.TEAM)))
                .isInstanceOf(ImpossibleException.class);
    }

    @Test
    void aWorkerTakesOutWhatTheTeamProposedAndThePersonAnything() {
        var declined = new Decline(1, null);

        assertThat(after(told(Voice.SERVICE), new Withdraw(HIMSELF))).isInstanceOf(Withdrawn.class);
        assertThat(after(written(WANDA), declined, new Withdraw(WANDA)))
                .isInstanceOf(Withdrawn.class);
        assertThat(after(told(Voice.SERVICE), declined, new Withdraw(HIMSELF)))
                .isInstanceOf(Withdrawn.class);
        assertThat(refusal(after(told(Voice.SERVICE), declined), new Withdraw(WANDA)))
                .isEqualTo("theirs-to-withdraw");
    }

    @Test
    void whatIsAlreadySoChangesNothing() {
        assertThat(decide(written(HIMSELF), new ShowTo(Audience.TEAM, 1))).isEqualTo(agree());
        assertThat(decide(EntryFixtures.keptAlone(), new Agree(1))).isEqualTo(agree());
        assertThat(decide(EntryFixtures.keptAlone(), new KeepToThemselves(1))).isEqualTo(agree());
        assertThat(decide(written(HIMSELF), new WriteAlone(draft(GUITAR, HIMSELF))))
                .isEqualTo(agree());
    }

    @Test
    void whatWasTakenOutIsNotTriedAndOneHundredThousandBytesFitAlsoForThemselves() {
        var fits = strength("a".repeat(EntryRules.LARGEST_TEXT), null);

        assertThat(after(new None(), new WriteAlone(draft(fits, HIMSELF))))
                .isInstanceOf(OnlyMe.class);
        assertThat(
                        refusal(
                                after(written(HIMSELF), new Withdraw(HIMSELF)),
                                new Try(HIMSELF, Helped.NOT)))
                .isEqualTo("entry-withdrawn");
    }

    @Test
    void aSectionIsNamedAsItStandsInAnAddress() {
        assertThat(Section.of("safety-plan")).contains(Section.SAFETY_PLAN);
        assertThat(Section.of("story")).contains(Section.STORY);
        assertThat(Section.of("other")).isEmpty();
    }
}
