package org.livingwell.careplan.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.careplan.entry.domain.EntryFixtures.*;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.Entry.Command.TakeAnswer;
import org.livingwell.careplan.entry.domain.Entry.Event;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.platform.domain.Words;

import java.util.UUID;

/** What somebody answered to us stands in their plan as it was said, once. */
class TakeAnswerTest {

    static final Agreement OWN = new Agreement.OwnWords();

    @Test
    void whatCouldHaveBeenBetterIsTheirsAndIsForALead() {
        var written = answer(LookingBack.ABOUT_US);

        assertThat(decide(new None(), new TakeAnswer(written, OWN)))
                .isEqualTo(
                        agree(new Event.WroteAgreed(written, OWN), new Told.SaidOfUs(ENTRY, true)));
        assertThat(after(new None(), new TakeAnswer(written, OWN)))
                .isEqualTo(new Agreed(written, OWN));
    }

    @Test
    void whatWasGoodIsForNoLeadAndNothingIsTakenTwice() {
        var written = answer(null);
        var how = new Agreement.Said(NOON);

        assertThat(decide(new None(), new TakeAnswer(written, how)))
                .isEqualTo(agree(new Event.WroteAgreed(written, how)));
        var withdrawn = after(new Agreed(written, how), new Entry.Command.Withdraw(HIMSELF));
        assertThat(decide(withdrawn, new TakeAnswer(written, how))).isEqualTo(agree());
    }

    private static Written answer(LookingBack looking) {
        var content = new Content.Reflection(new Words("I waited"), looking, null, null);
        var said = new Said(content, Voice.PERSON, null, null, NOON);
        var source = new Source(Source.Kind.QUESTION, new UUID(0, 3));
        return Written.first(ENTRY, SAM, LAMBETH, Section.REFLECTIONS, said, source, Audience.TEAM);
    }
}
