package org.livingwell.intake.rights.copy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.AMARA;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.BY_WANDA;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.IN_A_MONTH;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.NOON;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.PETRA;
import static org.livingwell.intake.rights.asking.domain.RightsFixtures.WANDA;
import static org.livingwell.intake.rights.copy.domain.CopyRules.decide;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.asking.domain.Officer;
import org.livingwell.intake.rights.asking.domain.RefusalReason;
import org.livingwell.intake.rights.copy.domain.Copy.Asked;
import org.livingwell.intake.rights.copy.domain.Copy.Gathering;
import org.livingwell.intake.rights.copy.domain.Copy.Ready;
import org.livingwell.intake.rights.copy.domain.CopyCommand.Ask;
import org.livingwell.intake.rights.copy.domain.CopyCommand.Empty;
import org.livingwell.intake.rights.copy.domain.CopyCommand.Refuse;
import org.livingwell.intake.rights.copy.domain.CopyCommand.Release;
import org.livingwell.intake.rights.copy.domain.CopyCommand.TakeAnswer;
import org.livingwell.intake.rights.copy.domain.CopyCommand.TryLater;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

class CopyRulesTest {

    static final Copy ASKED = new Asked(BY_WANDA, IN_A_MONTH);
    static final Copy GATHERING = new Gathering(BY_WANDA, PETRA.id(), Map.of(), 0, NOON);

    @Test
    void askingTwiceIsAskingOnce() {
        var again = decide(ASKED, new Ask(BY_WANDA, IN_A_MONTH), NOON);

        assertThat(again).isEqualTo(agree());
    }

    @Test
    void nobodyReleasesWhatTheyAskedForOrWroteDown() {
        var wroteItDown = decide(ASKED, new Release(new Officer(WANDA, null)), NOON);
        var isThePerson = decide(ASKED, new Release(new Officer(UUID.randomUUID(), AMARA)), NOON);

        assertThat(code(wroteItDown)).isEqualTo("own-request");
        assertThat(code(isThePerson)).isEqualTo("own-request");
        assertThat(code(decide(ASKED, new Refuse(new Officer(WANDA, null), reason()), NOON)))
                .isEqualTo("own-request");
    }

    @Test
    void isDecidedOnce() {
        var after = after(ASKED, decide(ASKED, new Release(PETRA), NOON));

        assertThat(code(decide(after, new Release(PETRA), NOON))).isEqualTo("already-decided");
        assertThat(code(decide(after, new Refuse(PETRA, reason()), NOON)))
                .isEqualTo("already-decided");
    }

    @Test
    void isReadyOnlyWhenEveryContextHasAnswered() {
        Copy copy = GATHERING;

        for (Context context : Context.values()) {
            assertThat(copy).isInstanceOf(Gathering.class);
            copy = after(copy, decide(copy, new TakeAnswer(context, 1), NOON));
        }

        assertThat(copy).isInstanceOf(Ready.class);
    }

    @Test
    void anAnswerThatComesTwiceCountsOnce() {
        var once = after(GATHERING, decide(GATHERING, new TakeAnswer(Context.INTAKE, 1), NOON));

        var twice = decide(once, new TakeAnswer(Context.INTAKE, 7), NOON);

        assertThat(twice).isEqualTo(agree());
    }

    @Test
    void whoIsSilentIsAskedAgainAndAgainAtGrowingDistance() {
        Copy copy = GATHERING;

        for (int tries = 0; tries < 40; tries++) {
            var due = ((Gathering) copy).due();
            copy = after(copy, decide(copy, new TryLater(), due));
            assertThat(Duration.between(due, ((Gathering) copy).due()))
                    .isBetween(Duration.ofSeconds(1), Duration.ofMinutes(5));
        }
    }

    @Test
    void isThrownAwayAfterFourteenDaysAndNotBefore() {
        var ready = new Ready(BY_WANDA, Map.of(), NOON, NOON.plus(CopyRules.KEPT));

        assertThat(decide(ready, new Empty(), NOON.plus(Duration.ofDays(13)))).isEqualTo(agree());
        assertThat(after(ready, decide(ready, new Empty(), NOON.plus(Duration.ofDays(14)))))
                .isInstanceOf(Copy.Over.class);
    }

    @Test
    void thePersonIsNotToldThatAConcernWasTheReason() {
        assertThat(RefusalReason.CONCERNS.told()).isEqualTo(RefusalReason.RECORDS_KEPT.told());
        assertThat(RefusalReason.CONCERNS.told()).isEqualTo(RefusalReason.THIRD_PERSONS.told());
    }

    private static RefusalReason reason() {
        return RefusalReason.THIRD_PERSONS;
    }

    private static Copy after(Copy copy, Decision<CopyEvent> decision) {
        for (CopyEvent event : ((Agreed<CopyEvent>) decision).events()) copy = copy.apply(event);
        return copy;
    }

    private static String code(Decision<CopyEvent> decision) {
        return ((Refused<CopyEvent>) decision).refusal().code();
    }
}
