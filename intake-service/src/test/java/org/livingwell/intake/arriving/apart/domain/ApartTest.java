package org.livingwell.intake.arriving.apart.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.intake.arriving.apart.domain.Apart.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.arriving.apart.domain.Apart.Command.OfferAgain;
import org.livingwell.intake.arriving.apart.domain.Apart.Command.TellApart;
import org.livingwell.intake.arriving.apart.domain.Apart.Event.OfferedAgain;
import org.livingwell.intake.arriving.apart.domain.Apart.Event.ToldApart;
import org.livingwell.intake.arriving.apart.domain.Apart.Kept;
import org.livingwell.intake.arriving.apart.domain.Apart.None;
import org.livingwell.intake.arriving.apart.domain.Apart.NotSame;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

class ApartTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final NotSame AMARA = notSame(1);
    static final NotSame LEON = notSame(2);

    @Test
    void whoWasToldApartIsRememberedWithTheWhy() {
        var decided = decide(new None(), new TellApart(LAMBETH, AMARA), NOON);

        var apart = new None().apply(new ToldApart(LAMBETH, AMARA));

        assertThat(decided).isEqualTo(agree(new ToldApart(LAMBETH, AMARA)));
        assertThat(apart).isEqualTo(new Kept(LAMBETH, List.of(AMARA)));
        assertThat(apart.from(AMARA.other())).contains(AMARA);
        assertThat(apart.from(LEON.other())).isEmpty();
        assertThat(new None().from(AMARA.other())).isEmpty();
    }

    @Test
    void itIsSaidOnceAndOfOthersToo() {
        var apart = new Kept(LAMBETH, List.of(AMARA));

        assertThat(decide(apart, new TellApart(LAMBETH, AMARA), NOON)).isEqualTo(agree());
        assertThat(decide(apart, new TellApart(LAMBETH, LEON), NOON))
                .isEqualTo(agree(new ToldApart(LAMBETH, LEON)));
        assertThat(apart.apply(new ToldApart(LAMBETH, LEON)))
                .isEqualTo(new Kept(LAMBETH, List.of(AMARA, LEON)));
    }

    @Test
    void whoeverIsOfferedAgainIsToldApartNoMore() {
        var apart = new Kept(LAMBETH, List.of(AMARA, LEON));
        var offer = new OfferAgain(LAMBETH, AMARA.other());

        var decided = decide(apart, offer, NOON);
        var offered = apart.apply(new OfferedAgain(LAMBETH, AMARA.other()));

        assertThat(decided).isEqualTo(agree(new OfferedAgain(LAMBETH, AMARA.other())));
        assertThat(offered).isEqualTo(new Kept(LAMBETH, List.of(LEON)));
        assertThat(decide(offered, offer, NOON)).isEqualTo(agree());
        assertThat(decide(new None(), offer, NOON)).isEqualTo(agree());
    }

    @Test
    void noMoreAreToldApartThanOneDocumentHolds() {
        var most = LongStream.range(100, 200).mapToObj(ApartTest::notSame).toList();
        var full = new Kept(LAMBETH, most);
        var oneLess = new Kept(LAMBETH, most.subList(1, 100));

        assertThat(decide(full, new TellApart(LAMBETH, AMARA), NOON))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        it -> assertThat(it.refusal().code()).isEqualTo("too-many-told-apart"));
        assertThat(decide(full, new TellApart(LAMBETH, most.getFirst()), NOON)).isEqualTo(agree());
        assertThat(decide(oneLess, new TellApart(LAMBETH, AMARA), NOON))
                .isEqualTo(agree(new ToldApart(LAMBETH, AMARA)));
    }

    @Test
    void nobodyIsOfferedAgainWhereNobodyWasToldApart() {
        var offered = new OfferedAgain(LAMBETH, AMARA.other());

        assertThatThrownBy(() -> new None().apply(offered)).isInstanceOf(ImpossibleException.class);
    }

    private static NotSame notSame(long other) {
        return new NotSame(
                new PersonId(new UUID(0, other)),
                new Words("the other Amara"),
                new WorkerId(new UUID(0, 9)),
                new Words("Wanda"),
                NOON);
    }
}
