package org.livingwell.careplan.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.careplan.entry.domain.EntryEvent.VoiceHeard;
import org.livingwell.careplan.plan.domain.Section;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.time.Instant;
import java.util.UUID;

class EntryRulesTest {

    @Test
    void whoseWordsTheyAreIsHeardOnceWhereNobodyRecordedIt() {
        var kept = entry(Voice.UNHEARD);

        var heard = EntryRules.hear(kept, Voice.SERVICE);

        assertThat(heard).isEqualTo(agree(new VoiceHeard(Voice.SERVICE)));
        assertThat(kept.apply(new VoiceHeard(Voice.SERVICE))).isEqualTo(entry(Voice.SERVICE));
        assertThat(EntryRules.hear(entry(Voice.SERVICE), Voice.PERSON)).isEqualTo(agree());
        assertThat(EntryRules.hear(new None(), Voice.PERSON)).isEqualTo(agree());
    }

    private static Entry entry(Voice voice) {
        return new Proposed(
                new Content(
                        new EntryId(new UUID(0, 1)),
                        new PersonId(new UUID(0, 2)),
                        new PlaceId("lambeth"),
                        Section.STORY,
                        new Words("She cannot sleep"),
                        voice,
                        null,
                        new Source(Source.Kind.INTRODUCTION, new UUID(0, 3)),
                        Instant.parse("2026-11-20T23:40:00Z")));
    }
}
