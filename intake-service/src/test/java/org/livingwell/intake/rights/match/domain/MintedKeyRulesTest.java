package org.livingwell.intake.rights.match.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.rights.match.domain.MintedKeyRules.SILENCE;
import static org.livingwell.intake.rights.match.domain.MintedKeyRules.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.match.domain.MintedKey.Gone;
import org.livingwell.intake.rights.match.domain.MintedKey.Needed;
import org.livingwell.intake.rights.match.domain.MintedKey.None;
import org.livingwell.intake.rights.match.domain.MintedKey.Over;
import org.livingwell.intake.rights.match.domain.MintedKey.Whose;
import org.livingwell.intake.rights.match.domain.MintedKeyCommand.Chase;
import org.livingwell.intake.rights.match.domain.MintedKeyCommand.End;
import org.livingwell.intake.rights.match.domain.MintedKeyCommand.TakeReceipt;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The key somebody came with goes after the last context has moved, and not before. */
class MintedKeyRulesTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final Whose LEONS =
            new Whose(
                    new PersonId(new UUID(0, 1)),
                    new PersonId(new UUID(0, 2)),
                    new PlaceId("lambeth"));

    @Test
    void isNeededUntilEveryContextHasMoved() {
        var key = after(new None(), Context.INTAKE, Context.REFERRAL, Context.COMMUNITY);

        var almost = after(key, Context.CONTACT, Context.CONTACT);
        var over = after(almost, Context.CAREPLAN);

        assertThat(almost).isEqualTo(new Needed(LEONS, Set.of(Context.CAREPLAN), late(), 0));
        assertThat(decide(almost, new End(), NOON)).isEqualTo(agree());
        assertThat(over).isEqualTo(new Over(LEONS, NOON));
        assertThat(over.apply(new MintedKeyEvent.Destroyed())).isEqualTo(new Gone(LEONS));
        assertThat(after(new Gone(LEONS), Context.CAREPLAN)).isEqualTo(new Gone(LEONS));
    }

    @Test
    void itIsSaidAgainAndAgainThatSomebodyIsSilent() {
        var key = after(new None(), Context.INTAKE);

        assertThat(decide(key, new Chase(), NOON)).isEqualTo(agree());
        assertThat(decide(key, new Chase(), late()))
                .isEqualTo(agree(new MintedKeyEvent.Missed(1, late().plus(SILENCE))));
    }

    private static Instant late() {
        return NOON.plus(SILENCE);
    }

    private static MintedKey after(MintedKey key, Context... receipts) {
        for (Context context : receipts) {
            var decided = decide(key, new TakeReceipt(LEONS, context), NOON);
            if (!(decided instanceof Agreed<MintedKeyEvent>(var events))) continue;
            for (var event : events) key = key.apply(event);
        }
        return key;
    }
}
