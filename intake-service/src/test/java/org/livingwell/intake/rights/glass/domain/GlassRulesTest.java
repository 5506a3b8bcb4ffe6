package org.livingwell.intake.rights.glass.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.rights.glass.domain.Glass.Whole;
import org.livingwell.intake.rights.glass.domain.GlassCommand.Open;
import org.livingwell.intake.rights.glass.domain.GlassCommand.TakeNote;
import org.livingwell.intake.rights.glass.domain.GlassEvent.Opened;
import org.livingwell.intake.rights.glass.domain.GlassEvent.OpeningNoted;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

class GlassRulesTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final PersonId AMARA = new PersonId(UUID.randomUUID());
    static final WorkerId WALT = new WorkerId(UUID.randomUUID());
    static final Words WHY = new Words("She stands at our desk.");
    static final Words PETRA = new Words("Petra");

    @Test
    void aRecordIsOpenForAnHour() {
        var opened = GlassRules.decide(new Whole(), open(WHY), NOON);

        assertThat(opened).isEqualTo(agree(opened()));
        assertThat(opened().until()).isEqualTo(NOON.plus(Duration.ofMinutes(60)));
    }

    @Test
    void nothingOpensWithoutAReason() {
        assertThat(GlassRules.decide(new Whole(), open(new Words(" ")), NOON))
                .isEqualTo(refuse("reason-needed", "Say why you need to open this now"));
    }

    @Test
    void theOfficerTakesNoteOnce() {
        Glass broken = new Whole().apply(opened());
        var noted = new OpeningNoted(PETRA, NOON);

        assertThat(GlassRules.decide(broken, new TakeNote(PETRA), NOON)).isEqualTo(agree(noted));
        assertThat(GlassRules.decide(broken.apply(noted), new TakeNote(PETRA), NOON))
                .isEqualTo(agree());
        assertThat(GlassRules.decide(new Whole(), new TakeNote(PETRA), NOON)).isEqualTo(notFound());
    }

    private static Open open(Words why) {
        return new Open(AMARA, new PlaceId("lambeth"), WALT, new Words("Walt"), why);
    }

    private static Opened opened() {
        return new Opened(
                AMARA,
                new PlaceId("lambeth"),
                WALT,
                new Words("Walt"),
                WHY,
                NOON,
                NOON.plusSeconds(3600));
    }
}
