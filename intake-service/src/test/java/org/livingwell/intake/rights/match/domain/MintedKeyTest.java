package org.livingwell.intake.rights.match.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.rights.match.domain.MintedKey.SILENCE;
import static org.livingwell.intake.rights.match.domain.MintedKey.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.match.domain.MintedKey.Command.Chase;
import org.livingwell.intake.rights.match.domain.MintedKey.Command.End;
import org.livingwell.intake.rights.match.domain.MintedKey.Command.TakeReceipt;
import org.livingwell.intake.rights.match.domain.MintedKey.Event;
import org.livingwell.intake.rights.match.domain.MintedKey.Event.Destroyed;
import org.livingwell.intake.rights.match.domain.MintedKey.Event.Followed;
import org.livingwell.intake.rights.match.domain.MintedKey.Event.Missed;
import org.livingwell.intake.rights.match.domain.MintedKey.Gone;
import org.livingwell.intake.rights.match.domain.MintedKey.Needed;
import org.livingwell.intake.rights.match.domain.MintedKey.None;
import org.livingwell.intake.rights.match.domain.MintedKey.Over;
import org.livingwell.intake.rights.match.domain.MintedKey.Whose;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.test.Impossible;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The key somebody came with goes after the last context has moved, and not before. */
class MintedKeyTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final Instant LATE = NOON.plus(SILENCE);
    static final Whose LEONS =
            new Whose(
                    new PersonId(new UUID(0, 1)),
                    new PersonId(new UUID(0, 2)),
                    new PlaceId("lambeth"));
    static final Over OVER = new Over(LEONS, NOON);
    static final Gone GONE = new Gone(LEONS);

    @Test
    void isNeededUntilEveryContextHasMoved() {
        var key = after(new None(), Context.INTAKE, Context.REFERRAL, Context.COMMUNITY);

        var almost = after(key, Context.CONTACT, Context.CONTACT);
        var over = after(almost, Context.CAREPLAN);

        assertThat(almost).isEqualTo(new Needed(LEONS, Set.of(Context.CAREPLAN), LATE, 0));
        assertThat(decide(almost, new End(), NOON)).isEqualTo(agree());
        assertThat(over).isEqualTo(OVER);
    }

    @Test
    void isDestroyedOnceAndNeededByNobodyAfterwards() {
        assertThat(decide(OVER, new End(), NOON)).isEqualTo(agree(new Destroyed()));
        assertThat(OVER.apply(new Destroyed())).isEqualTo(GONE);
        assertThat(decide(GONE, new End(), NOON)).isEqualTo(agree());
        assertThat(after(OVER, Context.CAREPLAN)).isEqualTo(OVER);
        assertThat(after(GONE, Context.CAREPLAN)).isEqualTo(GONE);
    }

    @Test
    void itIsSaidAgainAndAgainThatSomebodyIsSilent() {
        var key = after(new None(), Context.INTAKE);
        var first = new Missed(1, LATE.plus(SILENCE));

        assertThat(decide(key, new Chase(), NOON)).isEqualTo(agree());
        assertThat(decide(key, new Chase(), LATE)).isEqualTo(agree(first));
        assertThat(decide(key.apply(first), new Chase(), LATE.plus(SILENCE)))
                .isEqualTo(agree(new Missed(2, LATE.plus(SILENCE).plus(SILENCE))));
        assertThat(decide(OVER, new Chase(), LATE)).isEqualTo(agree());
        assertThat(decide(GONE, new Chase(), LATE)).isEqualTo(agree());
    }

    @Test
    void whoMovesAfterBeingChasedIsChasedNoMore() {
        var chased = new Needed(LEONS, Set.of(Context.CAREPLAN, Context.CONTACT), LATE, 3);

        assertThat(after(chased, Context.CONTACT))
                .isEqualTo(new Needed(LEONS, Set.of(Context.CAREPLAN), LATE, 3));
    }

    @Test
    void isAboutWhomItWasMintedFor() {
        assertThat(OVER.person()).isEqualTo(LEONS.minted());
        assertThat(OVER.place()).isEqualTo(LEONS.place());
    }

    @Test
    void whatNothingDecidesCannotBe() {
        var needed = new Needed(LEONS, Set.of(Context.CAREPLAN), LATE, 0);
        List<MintedKey> states = List.of(new None(), needed, OVER, GONE);
        var followed = new Followed(LEONS, Context.INTAKE, NOON);
        var where =
                Map.<Event, List<? extends MintedKey>>of(
                        followed,
                        List.of(new None(), needed),
                        new Missed(1, LATE),
                        List.of(needed),
                        new Destroyed(),
                        List.of(OVER));

        where.forEach(
                (event, can) -> Impossible.anywhereBut(can, states, event, it -> it.apply(event)));
    }

    private static MintedKey after(MintedKey key, Context... receipts) {
        for (Context context : receipts) {
            var decided = decide(key, new TakeReceipt(LEONS, context), NOON);
            if (!(decided instanceof Agreed<Event>(var events))) continue;
            for (var event : events) key = key.apply(event);
        }
        return key;
    }
}
