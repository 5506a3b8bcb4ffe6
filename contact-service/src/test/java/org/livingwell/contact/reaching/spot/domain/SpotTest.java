package org.livingwell.contact.reaching.spot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.spot.domain.Spot.Command.Hear;
import org.livingwell.contact.reaching.spot.domain.Spot.Kept;
import org.livingwell.contact.reaching.spot.domain.SpotNews.What;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

class SpotTest {

    static final PersonId PRIYA = new PersonId(new UUID(14, 1));
    static final UUID SPOT = new UUID(14, 2);
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final Instant AT_TEN = Instant.parse("2026-11-28T10:00:00Z");
    static final Instant AT_TWO = Instant.parse("2026-11-28T14:00:00Z");
    static final SpotNews OFFERED =
            new SpotNews(What.OFFERED, AT_TEN, NOON.plus(Duration.ofDays(1)), NOON, 1);
    static final SpotNews MOVED = new SpotNews(What.MOVED, AT_TWO, null, later(1), 2);
    static final SpotNews BACK = new SpotNews(What.MOVED, AT_TEN, null, later(2), 3);
    static final SpotNews CANCELLED = new SpotNews(What.CANCELLED, AT_TEN, null, later(3), 4);
    static final SpotNews CALLED_OFF = new SpotNews(What.CALLED_OFF, null, null, later(4), 5);

    @Test
    void theNewestOfASpotCountsAndWhatItOvertookIsCalledOffInWhicheverOrderTheyAreHeard() {
        var said = List.of(OFFERED, MOVED, BACK, CANCELLED);

        var heard = orders(said).stream().map(SpotTest::heard).collect(Collectors.toSet());

        assertThat(heard).hasSize(1);
        Kept it = heard.iterator().next();
        assertThat(it.toTell()).isEqualTo(CANCELLED);
        assertThat(it.superseded())
                .containsExactlyInAnyOrder(causes(OFFERED, MOVED, BACK).toArray(UUID[]::new));
    }

    @Test
    void whatIsMovedBackIsToldAsSomethingNew() {
        var before = new SpotNews(What.MOVED, AT_TEN, null, NOON, 1);

        Kept it = heard(List.of(before, MOVED, BACK));

        assertThat(it.toTell()).isEqualTo(BACK);
        assertThat(BACK.cause(SPOT)).isNotEqualTo(before.cause(SPOT));
    }

    @Test
    void whatIsSaidAgainIsNotToldAgain() {
        var again = new SpotNews(What.MOVED, AT_TWO, null, later(5), 6);

        assertThat(heard(List.of(MOVED, MOVED, again)).toTell()).isEqualTo(MOVED);
    }

    @Test
    void whoeverDoesNotWantASpotHearsNoMoreOfItButThatTheDoorIsLocked() {
        for (var order : orders(List.of(OFFERED, MOVED, CALLED_OFF))) {
            assertThat(heard(order).toTell()).isNull();
            assertThat(Set.copyOf(heard(order).superseded()))
                    .isEqualTo(causes(OFFERED, MOVED, CALLED_OFF));
        }
        for (var order : orders(List.of(MOVED, CANCELLED, CALLED_OFF))) {
            assertThat(heard(order).toTell()).isEqualTo(CANCELLED);
        }
    }

    private static Kept heard(List<SpotNews> said) {
        Spot spot = new Spot.None();
        for (SpotNews it : said) {
            var hear = new Hear(PRIYA, new PlaceId("lambeth"), SPOT, it);
            if (Spot.decide(spot, hear, NOON) instanceof Decision.Agreed<Spot.Event>(var events)) {
                for (Spot.Event event : events) spot = spot.apply(event);
            }
        }
        return (Kept) spot;
    }

    private static List<List<SpotNews>> orders(List<SpotNews> said) {
        if (said.isEmpty()) return List.of(List.of());
        List<List<SpotNews>> orders = new ArrayList<>();
        for (SpotNews first : said) {
            var others = said.stream().filter(it -> !it.equals(first)).toList();
            for (var rest : orders(others)) {
                var order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }

    private static Set<UUID> causes(SpotNews... said) {
        return List.of(said).stream().map(it -> it.cause(SPOT)).collect(Collectors.toSet());
    }

    private static Instant later(int hours) {
        return NOON.plus(Duration.ofHours(hours));
    }
}
