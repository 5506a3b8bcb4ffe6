package org.livingwell.intake.people.supporter.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.intake.people.supporter.domain.NamedRules.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Command;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Event;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Known;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.None;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Over;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Wanted;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.time.Instant;
import java.util.UUID;

class NamedRulesTest {

    private static final PersonId SAM = new PersonId(new UUID(0, 1));
    private static final PlaceId LAMBETH = new PlaceId("lambeth");
    private static final UUID STEP = new UUID(0, 2);
    private static final Instant NAMED = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Who RUTH = new Who(new Words("Ruth, my sister"), HowNear.INTIMACY);
    private static final Wanted WANTED = new Wanted(SAM, LAMBETH, 3, NAMED, STEP, 0, NOON);
    private static final Known KNOWN = new Known(SAM, LAMBETH, 3, NAMED, STEP, RUTH);
    private static final Over OVER = new Over(SAM, LAMBETH, 3);

    @Test
    void whoeverIsNamedIsAskedForOnceHoweverOftenItIsHeard() {
        assertThat(after(new None(), named(3))).isEqualTo(WANTED);
        for (NamedSupporter it : new NamedSupporter[] {WANTED, KNOWN, OVER}) {
            assertThat(decide(it, named(3), NOON)).isEqualTo(agree());
            assertThat(decide(it, named(2), NOON)).isEqualTo(agree());
            assertThat(after(it, named(4)))
                    .isEqualTo(new Wanted(SAM, LAMBETH, 4, NAMED, STEP, 0, NOON));
        }
    }

    @Test
    void whatTheEntrySaysNowIsAskedForAndNothingOfBeforeStays() {
        var corrected = new Command.HearCorrected(4);
        var again = new Wanted(SAM, LAMBETH, 4, NAMED, STEP, 0, NOON);

        assertThat(after(KNOWN, corrected)).isEqualTo(again);
        assertThat(after(WANTED, corrected)).isEqualTo(again);
        assertThat(decide(KNOWN, new Command.HearCorrected(3), NOON)).isEqualTo(agree());
        assertThat(decide(OVER, corrected, NOON)).isEqualTo(agree());
        assertThat(decide(new None(), corrected, NOON)).isEqualTo(agree());
    }

    @Test
    void whoeverIsNotNamedAnyMoreLeavesNothing() {
        var over = new Command.HearOver(4);

        assertThat(after(KNOWN, over)).isEqualTo(new Over(SAM, LAMBETH, 4));
        assertThat(after(WANTED, over)).isEqualTo(new Over(SAM, LAMBETH, 4));
        assertThat(decide(KNOWN, new Command.HearOver(3), NOON)).isEqualTo(agree());
        assertThat(decide(OVER, over, NOON)).isEqualTo(agree());
        assertThat(decide(new None(), over, NOON)).isEqualTo(agree());
    }

    @Test
    void ofAPlanWhosePersonDiedNobodyIsNamed() {
        var died = new Command.HearDied();

        assertThat(after(KNOWN, died)).isEqualTo(OVER);
        assertThat(after(WANTED, died)).isEqualTo(OVER);
        assertThat(decide(OVER, died, NOON)).isEqualTo(agree());
        assertThat(decide(new None(), died, NOON)).isEqualTo(agree());
    }

    @Test
    void whoItIsIsTakenInAnswerToTheLastQuestionAlone() {
        var told = new Command.Hear(NOON, RUTH);

        assertThat(after(WANTED, told)).isEqualTo(KNOWN);
        assertThat(after(WANTED, new Command.Hear(NOON, null))).isEqualTo(OVER);
        assertThat(decide(WANTED, new Command.Hear(NAMED, RUTH), NOON)).isEqualTo(agree());
        for (NamedSupporter it : new NamedSupporter[] {new None(), KNOWN, OVER}) {
            assertThat(decide(it, told, NOON)).isEqualTo(agree());
        }
    }

    @Test
    void whereNobodyAnswersItIsAskedAgainEverLaterAndForEver() {
        assertThat(pause(0)).isEqualTo(1);
        assertThat(pause(1)).isEqualTo(2);
        assertThat(pause(5)).isEqualTo(32);
        assertThat(pause(6)).isEqualTo(60);
        assertThat(pause(1_000)).isEqualTo(60);
        assertThat(decide(WANTED, new Command.TryLater(), NOON.minusSeconds(1))).isEqualTo(agree());
        for (NamedSupporter it : new NamedSupporter[] {new None(), KNOWN, OVER}) {
            assertThat(decide(it, new Command.TryLater(), NOON)).isEqualTo(agree());
        }
    }

    @Test
    void whatCannotHappenSaysSo() {
        assertThatThrownBy(() -> OVER.apply(new Event.Ended(4)))
                .isInstanceOf(ImpossibleException.class);
        assertThatThrownBy(() -> KNOWN.apply(new Event.Told(RUTH)))
                .isInstanceOf(ImpossibleException.class);
        assertThatThrownBy(() -> OVER.apply(new Event.Postponed(1, NOON)))
                .isInstanceOf(ImpossibleException.class);
    }

    private static long pause(int tries) {
        var waits = new Wanted(SAM, LAMBETH, 3, NAMED, STEP, tries, NOON);
        var later = (Wanted) after(waits, new Command.TryLater());
        assertThat(later.tries()).isEqualTo(tries + 1);
        assertThat(later.sequence()).isEqualTo(3);
        assertThat(later.since()).isEqualTo(NAMED);
        assertThat(later.step()).isEqualTo(STEP);
        return later.due().getEpochSecond() - NOON.getEpochSecond();
    }

    private static Command named(long sequence) {
        return new Command.HearNamed(SAM, LAMBETH, sequence, NAMED, STEP);
    }

    private static NamedSupporter after(NamedSupporter before, Command command) {
        var decided = (Decision.Agreed<Event>) decide(before, command, NOON);
        NamedSupporter now = before;
        for (Event it : decided.events()) now = now.apply(it);
        return now;
    }
}
