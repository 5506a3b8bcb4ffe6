package org.livingwell.contact.reaching.need.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.DIED;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.POLISH;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.TODAY;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.WANDA;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.WANDA_TODAY;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.after;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.decided;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.met;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.refused;
import static org.livingwell.contact.reaching.need.domain.NeedFixtures.told;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Command.Note;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Event;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Event.AllThere;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Event.MissingNoted;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.Kept;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds.None;
import org.livingwell.contact.reaching.need.domain.Met.Missing;
import org.livingwell.platform.domain.ImpossibleException;

import java.util.List;

/** Whether what somebody needs was there, and that somebody sees to what was missing. */
class MetTest {

    static final Met ALL_THERE = met(TODAY);
    static final Met NOBODY_CAME = met(TODAY, Missing.INTERPRETER);

    @Test
    void whatWasThereOpensNoStep() {
        var tomasz = told(POLISH);

        assertThat(decided(tomasz, new Note(ALL_THERE, WANDA_TODAY)))
                .containsExactly(new AllThere(ALL_THERE));
        var noted = (Kept) after(tomasz, new Note(ALL_THERE, WANDA_TODAY));
        assertThat(noted.met()).containsExactly(ALL_THERE);
    }

    @Test
    void whatWasMissingIsAStepOfTheLeadWorkersOnceADay() {
        var first = noted(told(POLISH), NOBODY_CAME);
        var more = noted(told(POLISH), met(TODAY, Missing.FORMAT));
        var yesterday = noted(told(POLISH), met(TODAY.minusDays(1), Missing.FORMAT));

        assertThat(first.step().owner()).isEqualTo(WANDA);
        assertThat(first.step().due()).isEqualTo(TODAY);
        assertThat(more.step()).isEqualTo(first.step());
        assertThat(yesterday.step().id()).isNotEqualTo(first.step().id());
        var died = decided(told(POLISH), new Note(NOBODY_CAME, DIED)).getFirst();
        assertThat(((MissingNoted) died).step()).isNull();
    }

    @Test
    void theSameIsNotedOnce() {
        var tomasz = after(told(POLISH), new Note(NOBODY_CAME, WANDA_TODAY));

        assertThat(decided(tomasz, new Note(NOBODY_CAME, WANDA_TODAY))).isEmpty();
    }

    @Test
    void aDayToComeIsRefusedAndSoIsWhoeverNothingIsKnownOf() {
        var tomorrow = new Note(met(TODAY.plusDays(1)), WANDA_TODAY);

        assertThat(refused(told(POLISH), tomorrow).code()).isEqualTo("date-to-come");
        assertThat(refused(new None(), new Note(ALL_THERE, WANDA_TODAY)).code())
                .isEqualTo("not-known-yet");
        assertThat(refused(NeedFixtures.heard(new None(), null), tomorrow).code())
                .isEqualTo("not-known-yet");
    }

    @Test
    void theLatestTwentyAreKept() {
        var tomasz = told(POLISH);
        for (int day = 21; day >= 0; day--) {
            tomasz = (Kept) after(tomasz, new Note(met(TODAY.minusDays(day)), WANDA_TODAY));
        }

        assertThat(tomasz.met()).hasSize(20);
        assertThat(tomasz.met().getLast().on()).isEqualTo(TODAY);
        assertThat(tomasz.met().getFirst().on()).isEqualTo(TODAY.minusDays(19));
        assertThat(tomasz.held().needs()).isEqualTo(POLISH);
    }

    @Test
    void whatIsChosenTwiceIsChosenOnce() {
        var twice =
                new Met(TODAY, List.of(Missing.OTHER, Missing.FORMAT, Missing.OTHER), null, WANDA);

        assertThat(twice.missing()).containsExactly(Missing.FORMAT, Missing.OTHER);
        assertThat(twice.all()).isFalse();
        assertThat(ALL_THERE.all()).isTrue();
    }

    @Test
    void nothingHappensToWhomNobodyHeardOf() {
        assertThatThrownBy(() -> new None().apply(new AllThere(ALL_THERE)))
                .isInstanceOf(ImpossibleException.class);
    }

    private static MissingNoted noted(Kept before, Met met) {
        List<Event> events = decided(before, new Note(met, WANDA_TODAY));
        assertThat(events).hasSize(1);
        return (MissingNoted) events.getFirst();
    }
}
