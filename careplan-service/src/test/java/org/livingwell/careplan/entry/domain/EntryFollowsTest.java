package org.livingwell.careplan.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.careplan.entry.domain.EntryFixtures.ENTRY;
import static org.livingwell.careplan.entry.domain.EntryFixtures.HIMSELF;
import static org.livingwell.careplan.entry.domain.EntryFixtures.WANDA;
import static org.livingwell.careplan.entry.domain.EntryFixtures.by;
import static org.livingwell.careplan.entry.domain.EntryFixtures.correct;
import static org.livingwell.careplan.entry.domain.EntryFixtures.decided;
import static org.livingwell.careplan.entry.domain.EntryFixtures.write;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.entry.domain.Entry.Command;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.platform.domain.Words;

import java.util.List;

/** What is said of us is told to whoever answers it. */
class EntryFollowsTest {

    private static final Content OURS = said(LookingBack.ABOUT_US);
    private static final Content OTHER = said(LookingBack.COULD_BE_BETTER);

    @Test
    void whatIsSaidOfUsIsToldWhileItIsAgreedToAndShownToTheWholeTeam() {
        Entry ours = by(HIMSELF, OURS);
        var told = new Told.SaidOfUs(ENTRY, true);
        var over = new Told.SaidOfUs(ENTRY, false);

        assertThat(ofUs(new None(), write(HIMSELF, OURS))).containsExactly(told);
        assertThat(ofUs(new None(), write(WANDA, OURS))).isEmpty();
        assertThat(ofUs(by(WANDA, OURS), new Command.Agree(1))).containsExactly(told);
        assertThat(ofUs(new None(), write(HIMSELF, OTHER))).isEmpty();
        assertThat(ofUs(ours, new Command.KeepToThemselves(1))).containsExactly(over);
        assertThat(ofUs(ours, new Command.Withdraw(HIMSELF))).containsExactly(over);
        assertThat(ofUs(ours, new Command.ShowTo(Audience.LEAD_WORKER, 1))).containsExactly(over);
        assertThat(ofUs(ours, correct(HIMSELF, OTHER, 1))).containsExactly(over);
        assertThat(ofUs(ours, correct(HIMSELF, OURS, 1))).isEmpty();
        assertThat(ofUs(by(HIMSELF, OTHER), correct(HIMSELF, OURS, 1))).containsExactly(told);
    }

    private static Content said(LookingBack looking) {
        return new Content.Reflection(new Words("Nobody rang back"), looking, null, null);
    }

    private static List<Told.SaidOfUs> ofUs(Entry entry, Command command) {
        return decided(Told.SaidOfUs.class, entry, command);
    }
}
