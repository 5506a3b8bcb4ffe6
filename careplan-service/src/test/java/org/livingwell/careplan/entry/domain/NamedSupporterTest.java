package org.livingwell.careplan.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.careplan.entry.domain.EntryFixtures.ENTRY;
import static org.livingwell.careplan.entry.domain.EntryFixtures.HIMSELF;
import static org.livingwell.careplan.entry.domain.EntryFixtures.LAMBETH;
import static org.livingwell.careplan.entry.domain.EntryFixtures.SAM;
import static org.livingwell.careplan.entry.domain.EntryFixtures.after;
import static org.livingwell.careplan.entry.domain.EntryFixtures.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.entry.domain.Entry.Command;
import org.livingwell.careplan.entry.domain.Entry.Event;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody is named as a supporter until somebody spoke with them. */
class NamedSupporterTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final Ahead NAME = ahead(1, Ahead.Kind.SUPPORTER_NAMED);
    private static final Ahead ASK = ahead(2, Ahead.Kind.ASK_ABOUT_SUPPORT);

    private final Entry ruth = after(new None(), write(relationship()));
    private final Entry named = after(ruth, new Command.AskThem(HIMSELF, NAME));

    @Test
    void whoeverIsNamedAndShownToTheTeamIsNamed() {
        assertThat(EntryFollows.named(named)).isEqualTo(relationship().asking(NAME));
        assertThat(EntryFollows.named(ruth)).isNull();
        assertThat(EntryFollows.named(after(ruth, new Command.AskThem(HIMSELF, ASK)))).isNull();
        assertThat(EntryFollows.named(after(named, new Command.KeepToThemselves(1)))).isNull();
        assertThat(EntryFollows.named(new None())).isNull();
    }

    @Test
    void onceSpokenWithTheyAreNotAndThatIsSaidOnce() {
        var heard = new Command.HearOfStep(NAME.step());
        Entry spoken = after(named, heard);

        assertThat(decide(named, heard))
                .isEqualTo(
                        agree(
                                new Event.SeenTo(relationship().asking(NAME.wasSeenTo())),
                                new Event.SupporterSeenTo(ENTRY)));
        assertThat(EntryFollows.named(spoken)).isNull();
        assertThat(decide(spoken, heard)).isEqualTo(agree());
    }

    @Test
    void ofWhoeverWasOnlyAskedOrIsForTheirOwnEyesNothingIsSaid() {
        Entry asked = after(ruth, new Command.AskThem(HIMSELF, ASK));
        Entry alone = after(named, new Command.KeepToThemselves(1));

        assertThat(decide(asked, new Command.HearOfStep(ASK.step())))
                .isEqualTo(agree(new Event.SeenTo(relationship().asking(ASK.wasSeenTo()))));
        assertThat(decide(alone, new Command.HearOfStep(NAME.step())))
                .isEqualTo(agree(new Event.SeenTo(relationship().asking(NAME.wasSeenTo()))));
    }

    private static Ahead ahead(int step, Ahead.Kind kind) {
        return Ahead.of(new UUID(0, step), kind, null, FRIDAY);
    }

    private static Content.Relationship relationship() {
        return new Content.Relationship(
                new Words("Ruth"), Relation.PERSON, Circle.INTIMACY, null, null, null, null);
    }

    private static Command write(Content content) {
        var draft =
                new Draft(
                        ENTRY,
                        SAM,
                        LAMBETH,
                        Section.RELATIONSHIPS,
                        content,
                        Audience.TEAM,
                        HIMSELF);
        return new Command.Write(draft, null);
    }
}
