package org.livingwell.careplan.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.livingwell.careplan.entry.domain.Entry.Command;
import org.livingwell.careplan.entry.domain.Entry.Command.Hear;
import org.livingwell.careplan.entry.domain.Entry.Command.Propose;
import org.livingwell.careplan.entry.domain.Entry.Command.TakeBack;
import org.livingwell.careplan.entry.domain.Entry.Event;
import org.livingwell.careplan.entry.domain.Entry.Event.NotTheirs;
import org.livingwell.careplan.entry.domain.Entry.Event.ProposedFirst;
import org.livingwell.careplan.entry.domain.Entry.Event.VoiceHeard;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.careplan.entry.domain.Entry.TakenBack;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

class EntryTest {

    static final EntryId ENTRY = new EntryId(new UUID(0, 1));
    static final PersonId AMARA = new PersonId(new UUID(0, 2));
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final Entry TAKEN_BACK = new TakenBack(AMARA, LAMBETH);

    @Test
    void whatWasToldIsProposedOnceAndAgainAfterItWasTakenBack() {
        var propose = new Propose(content(Voice.PERSON));
        var first = agree((Event) new ProposedFirst(content(Voice.PERSON)));

        assertThat(decide(new None(), propose)).isEqualTo(first);
        assertThat(decide(TAKEN_BACK, propose)).isEqualTo(first);
        assertThat(decide(entry(Voice.SERVICE), propose)).isEqualTo(agree());
        assertThat(new None().apply(new ProposedFirst(content(Voice.PERSON))))
                .isEqualTo(entry(Voice.PERSON));
        assertThat(TAKEN_BACK.apply(new ProposedFirst(content(Voice.PERSON))))
                .isEqualTo(entry(Voice.PERSON));
    }

    @Test
    void wordsThatWereNotTheirsLeaveAndNothingOfThemStays() {
        var notTheirs = new NotTheirs(ENTRY, AMARA, LAMBETH);

        assertThat(decide(entry(Voice.PERSON), new TakeBack())).isEqualTo(agree(notTheirs));
        assertThat(decide(new None(), new TakeBack())).isEqualTo(agree());
        assertThat(decide(TAKEN_BACK, new TakeBack())).isEqualTo(agree());
        assertThat(entry(Voice.PERSON).apply(notTheirs)).isEqualTo(TAKEN_BACK);
    }

    @Test
    void whoseWordsTheyAreIsHeardOnceWhereNobodyRecordedIt() {
        var kept = entry(Voice.UNHEARD);

        assertThat(decide(kept, new Hear(Voice.SERVICE)))
                .isEqualTo(agree(new VoiceHeard(Voice.SERVICE)));
        assertThat(kept.apply(new VoiceHeard(Voice.SERVICE))).isEqualTo(entry(Voice.SERVICE));
        assertThat(decide(entry(Voice.SERVICE), new Hear(Voice.PERSON))).isEqualTo(agree());
        assertThat(decide(new None(), new Hear(Voice.PERSON))).isEqualTo(agree());
        assertThat(decide(TAKEN_BACK, new Hear(Voice.PERSON))).isEqualTo(agree());
    }

    @Test
    void anEntryIsAboutWhoseWordsItHoldsAndStaysSo() {
        assertThat(new Proposed(content(Voice.PERSON)).person()).isEqualTo(AMARA);
        assertThat(new Proposed(content(Voice.PERSON)).place()).isEqualTo(LAMBETH);
        assertThat(ENTRY).hasToString("00000000-0000-0000-0000-000000000001");
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNeverDecidedIsNeverApplied(Entry entry, Event event) {
        assertThatExceptionOfType(ImpossibleException.class).isThrownBy(() -> entry.apply(event));
    }

    static Stream<Object[]> whatIsNeverDecidedIsNeverApplied() {
        var notTheirs = new NotTheirs(ENTRY, AMARA, LAMBETH);
        return Stream.of(
                new Object[] {entry(Voice.PERSON), new ProposedFirst(content(Voice.PERSON))},
                new Object[] {new None(), notTheirs},
                new Object[] {TAKEN_BACK, notTheirs},
                new Object[] {new None(), new VoiceHeard(Voice.PERSON)},
                new Object[] {TAKEN_BACK, new VoiceHeard(Voice.PERSON)});
    }

    private static Decision<Event> decide(Entry entry, Command command) {
        return Entry.decide(entry, command, Instant.EPOCH);
    }

    private static Entry entry(Voice voice) {
        return new Proposed(content(voice));
    }

    private static Content content(Voice voice) {
        return new Content(
                ENTRY,
                AMARA,
                LAMBETH,
                Section.STORY,
                new Words("She cannot sleep"),
                voice,
                null,
                new Source(Source.Kind.INTRODUCTION, new UUID(0, 3)),
                Instant.parse("2026-11-20T23:40:00Z"));
    }
}
