package org.livingwell.careplan.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.livingwell.careplan.entry.domain.EntryFixtures.ENTRY;
import static org.livingwell.careplan.entry.domain.EntryFixtures.HIMSELF;
import static org.livingwell.careplan.entry.domain.EntryFixtures.LAMBETH;
import static org.livingwell.careplan.entry.domain.EntryFixtures.NOON;
import static org.livingwell.careplan.entry.domain.EntryFixtures.SAM;
import static org.livingwell.careplan.entry.domain.EntryFixtures.after;
import static org.livingwell.careplan.entry.domain.EntryFixtures.decide;
import static org.livingwell.careplan.entry.domain.EntryFixtures.its;
import static org.livingwell.careplan.entry.domain.EntryFixtures.keptAlone;
import static org.livingwell.careplan.entry.domain.EntryFixtures.told;
import static org.livingwell.careplan.entry.domain.EntryFixtures.written;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.livingwell.careplan.entry.domain.Entry.Command.Agree;
import org.livingwell.careplan.entry.domain.Entry.Command.Decline;
import org.livingwell.careplan.entry.domain.Entry.Command.Hear;
import org.livingwell.careplan.entry.domain.Entry.Command.Propose;
import org.livingwell.careplan.entry.domain.Entry.Command.TakeBack;
import org.livingwell.careplan.entry.domain.Entry.Command.Withdraw;
import org.livingwell.careplan.entry.domain.Entry.Event;
import org.livingwell.careplan.entry.domain.Entry.Event.AudienceSet;
import org.livingwell.careplan.entry.domain.Entry.Event.LeftThePlan;
import org.livingwell.careplan.entry.domain.Entry.Event.NotTheirs;
import org.livingwell.careplan.entry.domain.Entry.Event.ProposedFirst;
import org.livingwell.careplan.entry.domain.Entry.Event.VoiceHeard;
import org.livingwell.careplan.entry.domain.Entry.Gone;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.careplan.entry.domain.Entry.TakenBack;
import org.livingwell.platform.domain.ImpossibleException;

import java.util.List;
import java.util.stream.Stream;

/** What was told elsewhere. */
class EntryTest {

    static final Entry TAKEN_BACK = new TakenBack(SAM, LAMBETH);
    static final Entry GONE = new Gone(SAM, LAMBETH);

    /** In whatever state it is by now. */
    static Stream<Entry> standing() {
        return Stream.of(
                told(Voice.PERSON),
                after(told(Voice.SERVICE), new Agree(1)),
                after(told(Voice.SERVICE), new Decline(1, null)),
                after(told(Voice.SERVICE), new Withdraw(HIMSELF)),
                after(told(Voice.PERSON), new Entry.Command.KeepToThemselves(1)));
    }

    @Test
    void whatWasToldIsProposedOnceAndAgainAfterItWasTakenBack() {
        var propose = new Propose(its(told(Voice.PERSON)));
        var first = agree((Event) new ProposedFirst(its(told(Voice.PERSON))));

        assertThat(decide(new None(), propose)).isEqualTo(first);
        assertThat(decide(TAKEN_BACK, propose)).isEqualTo(first);
        assertThat(after(TAKEN_BACK, propose)).isEqualTo(told(Voice.PERSON));
        assertThat(decide(told(Voice.SERVICE), propose)).isEqualTo(agree());
    }

    @Test
    void whatThePersonTookOutComesInAgainByNoTelling() {
        var propose = new Propose(its(told(Voice.PERSON)));
        var gone = after(keptAlone(), new Withdraw(HIMSELF));

        assertThat(gone).isEqualTo(GONE);
        assertThat(decide(gone, propose)).isEqualTo(agree());
        assertThat(decide(after(written(HIMSELF), new Withdraw(HIMSELF)), propose))
                .isEqualTo(agree());
    }

    @ParameterizedTest
    @MethodSource("standing")
    void wordsThatWereNotTheirsLeaveWhateverBecameOfThemAndNothingStays(Entry entry) {
        assertThat(decide(entry, new TakeBack()))
                .isEqualTo(agree(new NotTheirs(ENTRY, SAM, LAMBETH)));
        assertThat(after(entry, new TakeBack())).isEqualTo(TAKEN_BACK);
    }

    @Test
    void whereNothingStandsNothingIsTakenBackOrHeard() {
        for (Entry entry : List.of(new None(), TAKEN_BACK, GONE)) {
            assertThat(decide(entry, new TakeBack())).isEqualTo(agree());
            assertThat(decide(entry, new Hear(Voice.PERSON))).isEqualTo(agree());
        }
    }

    @Test
    void whoseWordsTheyAreIsHeardOnceWhereNobodyRecordedIt() {
        var agreed = after(told(Voice.UNHEARD), new Agree(1));

        assertThat(after(told(Voice.UNHEARD), new Hear(Voice.SERVICE)))
                .isEqualTo(told(Voice.SERVICE));
        assertThat(its(after(agreed, new Hear(Voice.SERVICE))).said().voice())
                .isEqualTo(Voice.SERVICE);
        assertThat(decide(told(Voice.SERVICE), new Hear(Voice.PERSON))).isEqualTo(agree());
    }

    @Test
    void anEntryIsAboutWhoseWordsItHolds() {
        assertThat(its(told(Voice.PERSON)).person()).isEqualTo(SAM);
        assertThat(its(told(Voice.PERSON)).place()).isEqualTo(LAMBETH);
        assertThat(ENTRY).hasToString("00000000-0000-0000-0000-000000000001");
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNeverDecidedIsNeverApplied(Entry entry, Event event) {
        assertThatExceptionOfType(ImpossibleException.class).isThrownBy(() -> entry.apply(event));
    }

    static Stream<Object[]> whatIsNeverDecidedIsNeverApplied() {
        var first = new ProposedFirst(its(told(Voice.PERSON)));
        List<Event> later =
                List.of(
                        new NotTheirs(ENTRY, SAM, LAMBETH),
                        new VoiceHeard(Voice.PERSON),
                        new LeftThePlan(ENTRY, NOON),
                        new AudienceSet(Audience.TEAM));
        return Stream.concat(
                Stream.of(new Object[] {told(Voice.PERSON), first}, new Object[] {GONE, first}),
                Stream.of(new None(), TAKEN_BACK, GONE)
                        .flatMap(it -> later.stream().map(event -> new Object[] {it, event})));
    }
}
