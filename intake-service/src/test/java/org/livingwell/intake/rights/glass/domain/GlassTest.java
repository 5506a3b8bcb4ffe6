package org.livingwell.intake.rights.glass.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.intake.rights.glass.domain.Glass.decide;
import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.rights.glass.domain.Glass.Broken;
import org.livingwell.intake.rights.glass.domain.Glass.Command.Close;
import org.livingwell.intake.rights.glass.domain.Glass.Command.Open;
import org.livingwell.intake.rights.glass.domain.Glass.Command.TakeNote;
import org.livingwell.intake.rights.glass.domain.Glass.Event.Closed;
import org.livingwell.intake.rights.glass.domain.Glass.Event.Opened;
import org.livingwell.intake.rights.glass.domain.Glass.Event.OpeningNoted;
import org.livingwell.intake.rights.glass.domain.Glass.Noted;
import org.livingwell.intake.rights.glass.domain.Glass.Whole;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

class GlassTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final Instant ONE = NOON.plus(Duration.ofMinutes(60));
    static final PersonId AMARA = new PersonId(new UUID(0, 1));
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final WorkerId WALT = new WorkerId(new UUID(0, 2));
    static final Words WHY = new Words("She stands at our desk.");
    static final Words PETRA = new Words("Petra");
    static final Open ASKED = open(WHY);
    static final Broken BROKEN =
            new Broken(AMARA, LAMBETH, WALT, new Words("Walt"), WHY, NOON, ONE);
    static final Noted NOTED = new Noted(BROKEN, PETRA, ONE);

    @Test
    void aRecordIsOpenForAnHour() {
        assertThat(decide(new Whole(), ASKED, NOON)).isEqualTo(agree(new Opened(ASKED, NOON, ONE)));
        assertThat(new Whole().apply(new Opened(ASKED, NOON, ONE))).isEqualTo(BROKEN);
    }

    @Test
    void nothingOpensWithoutAReason() {
        assertThat(decide(new Whole(), open(new Words(" ")), NOON))
                .isEqualTo(refuse("reason-needed", "Say why you need to open this now"));
    }

    @Test
    void whatIsOpenStaysOpenNoLonger() {
        assertThat(decide(BROKEN, ASKED, ONE)).isEqualTo(agree());
        assertThat(decide(NOTED, ASKED, ONE)).isEqualTo(agree());
    }

    @Test
    void theOfficerTakesNoteOnce() {
        var noted = new OpeningNoted(PETRA, ONE);

        assertThat(decide(BROKEN, new TakeNote(PETRA), ONE)).isEqualTo(agree(noted));
        assertThat(BROKEN.apply(noted)).isEqualTo(NOTED);
        assertThat(decide(NOTED, new TakeNote(PETRA), ONE)).isEqualTo(agree());
        assertThat(decide(new Whole(), new TakeNote(PETRA), ONE)).isEqualTo(notFound());
    }

    @Test
    void whoeverOpenedItClosesItBeforeItsHourIsOver() {
        var half = NOON.plus(Duration.ofMinutes(30));
        var closed = new Closed(WALT, ONE, half);
        var over = new Broken(AMARA, LAMBETH, WALT, new Words("Walt"), WHY, NOON, half);

        assertThat(decide(BROKEN, new Close(), half)).isEqualTo(agree(closed));
        assertThat(BROKEN.apply(closed)).isEqualTo(over);
        assertThat(NOTED.apply(closed)).isEqualTo(new Noted(over, PETRA, ONE));
        assertThat(decide(over, new Close(), half)).isEqualTo(agree());
        assertThat(decide(new Whole(), new Close(), half)).isEqualTo(notFound());
    }

    @Test
    void isAboutWhoeverWasOpened() {
        assertThat(BROKEN.opening()).isEqualTo(BROKEN);
        assertThat(NOTED.person()).isEqualTo(AMARA);
        assertThat(NOTED.place()).isEqualTo(LAMBETH);
    }

    @Test
    void whatNothingDecidesCannotBe() {
        var opened = new Opened(ASKED, NOON, ONE);
        var noted = new OpeningNoted(PETRA, ONE);

        assertThatThrownBy(() -> BROKEN.apply(opened)).isInstanceOf(ImpossibleException.class);
        assertThatThrownBy(() -> NOTED.apply(opened)).isInstanceOf(ImpossibleException.class);
        assertThatThrownBy(() -> NOTED.apply(noted)).isInstanceOf(ImpossibleException.class);
        assertThatThrownBy(() -> new Whole().apply(noted)).isInstanceOf(ImpossibleException.class);
        assertThatThrownBy(() -> new Whole().apply(new Closed(WALT, ONE, NOON)))
                .isInstanceOf(ImpossibleException.class);
    }

    @Test
    void aRepeatOpensTheSame() {
        var cause = Cause.of(new UUID(0, 3));

        assertThat(GlassId.of(cause)).isEqualTo(GlassId.of(cause));
        assertThat(GlassId.of(cause)).isNotEqualTo(GlassId.of(Cause.of(new UUID(0, 4))));
        assertThat(new GlassId(new UUID(0, 5))).hasToString(new UUID(0, 5).toString());
    }

    private static Open open(Words why) {
        return new Open(AMARA, LAMBETH, WALT, new Words("Walt"), why);
    }
}
