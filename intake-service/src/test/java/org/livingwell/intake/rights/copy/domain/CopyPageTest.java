package org.livingwell.intake.rights.copy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.AMARA;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.NOON;
import static org.livingwell.intake.rights.copy.domain.CopyPage.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.rights.copy.domain.CopyPage.Blank;
import org.livingwell.intake.rights.copy.domain.CopyPage.Command.Fill;
import org.livingwell.intake.rights.copy.domain.CopyPage.Command.ThrowAway;
import org.livingwell.intake.rights.copy.domain.CopyPage.Event.Filled;
import org.livingwell.intake.rights.copy.domain.CopyPage.Event.Thrown;
import org.livingwell.intake.rights.copy.domain.CopyPage.ThrownAway;
import org.livingwell.intake.rights.copy.domain.CopyPage.Written;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.util.UUID;

class CopyPageTest {

    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final Fill FILL = new Fill(AMARA, LAMBETH, new Words("{}"));
    static final Fill MORE = new Fill(AMARA, LAMBETH, new Words("{\"a\":1}"));
    static final Written WRITTEN = new Written(AMARA, LAMBETH, FILL.text());
    static final ThrownAway THROWN = new ThrownAway(AMARA, LAMBETH);

    @Test
    void whoIsAskedOnceMoreMaySayMore() {
        assertThat(decide(new Blank(), FILL, NOON)).isEqualTo(agree(new Filled(FILL)));
        assertThat(new Blank().apply(new Filled(FILL))).isEqualTo(WRITTEN);
        assertThat(decide(WRITTEN, MORE, NOON)).isEqualTo(agree(new Filled(MORE)));
        assertThat(WRITTEN.apply(new Filled(MORE)))
                .isEqualTo(new Written(AMARA, LAMBETH, MORE.text()));
    }

    @Test
    void whatWasThrownAwayStaysSo() {
        assertThat(decide(WRITTEN, new ThrowAway(), NOON)).isEqualTo(agree(new Thrown()));
        assertThat(WRITTEN.apply(new Thrown())).isEqualTo(THROWN);
        assertThat(decide(THROWN, new ThrowAway(), NOON)).isEqualTo(agree());
        assertThat(decide(THROWN, MORE, NOON)).isEqualTo(agree());
        assertThat(decide(new Blank(), new ThrowAway(), NOON)).isEqualTo(agree());
    }

    @Test
    void whatNothingDecidesCannotBe() {
        assertThatThrownBy(() -> THROWN.apply(new Filled(MORE)))
                .isInstanceOf(ImpossibleException.class);
        assertThatThrownBy(() -> THROWN.apply(new Thrown()))
                .isInstanceOf(ImpossibleException.class);
        assertThatThrownBy(() -> new Blank().apply(new Thrown()))
                .isInstanceOf(ImpossibleException.class);
    }

    @Test
    void aPersonHasOneCopyAtATime() {
        assertThat(CopyId.of(AMARA).value()).isEqualTo(Ids.derive("copy", AMARA));
        assertThat(new CopyId(new UUID(0, 1))).hasToString(new UUID(0, 1).toString());
    }
}
