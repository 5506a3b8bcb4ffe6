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
    private final Entry named = after(ruth, new Doing.AskThem(HIMSELF, NAME));

    @Test
    void whoeverIsNamedAndShownToTheTeamIsNamed() {
        assertThat(StepFollows.named(named)).isEqualTo(relationship().asking(NAME));
        assertThat(StepFollows.named(ruth)).isNull();
        assertThat(StepFollows.named(after(ruth, new Doing.AskThem(HIMSELF, ASK)))).isNull();
        assertThat(StepFollows.named(after(named, new Command.KeepToThemselves(1)))).isNull();
        assertThat(StepFollows.named(new None())).isNull();
    }

    @Test
    void onceSpokenWithTheyAreNotAndThatIsSaidOnce() {
        var heard = new Doing.HearOfStep(NAME.step());
        Entry spoken = after(named, heard);

        assertThat(decide(named, heard))
                .isEqualTo(
                        agree(
                                new Done.SeenTo(relationship().asking(NAME.wasSeenTo())),
                                new Told.SupporterSeenTo(ENTRY)));
        assertThat(StepFollows.named(spoken)).isNull();
        assertThat(decide(spoken, heard)).isEqualTo(agree());
    }

    @Test
    void ofWhoeverWasOnlyAskedOrIsForTheirOwnEyesNothingIsSaid() {
        Entry asked = after(ruth, new Doing.AskThem(HIMSELF, ASK));
        Entry alone = after(named, new Command.KeepToThemselves(1));

        assertThat(decide(asked, new Doing.HearOfStep(ASK.step())))
                .isEqualTo(agree(new Done.SeenTo(relationship().asking(ASK.wasSeenTo()))));
        assertThat(decide(alone, new Doing.HearOfStep(NAME.step())))
                .isEqualTo(agree(new Done.SeenTo(relationship().asking(NAME.wasSeenTo()))));
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
