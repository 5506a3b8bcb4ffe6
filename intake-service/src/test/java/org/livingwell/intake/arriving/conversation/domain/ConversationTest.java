package org.livingwell.intake.arriving.conversation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.livingwell.intake.arriving.conversation.domain.ConversationFixtures.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Begun;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Answered;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.BroughtIn;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.CameForward;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Completed;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.LeftOpen;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Planned;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Sat;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Wrote;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Held;
import org.livingwell.intake.arriving.conversation.domain.Conversation.None;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Open;
import org.livingwell.intake.arriving.introduction.domain.Voice;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class ConversationTest {

    static final Occasion TOGETHER = occasion(Kind.TOGETHER, TODAY);
    static final Piece PIECE =
            new Piece(
                    Prompt.MATTERS_TO_US,
                    words("Sundays"),
                    1,
                    WANDA,
                    NOON,
                    new SaidBy(Voice.PERSON, null));
    static final Sitting SITTING =
            new Sitting(TODAY, Sitting.Where.AT_HOME, List.of(), null, WANDA);
    static final Companion MAUREEN =
            new Companion(
                    new UUID(0, 9), words("Maureen"), words(""), words(""), null, null, null, null);

    @Test
    void aPlanOpensItWithNothingSaid() {
        assertThat(new None().apply(new Planned(TOGETHER)))
                .isEqualTo(new Open(TOGETHER, Said.NOTHING, null));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsSaidStandsInAnOpenOneAndInNoOther(Event event, Said after) {
        assertThat(open(Kind.TOGETHER).apply(event)).isEqualTo(new Open(TOGETHER, after, null));
        assertThatExceptionOfType(ImpossibleException.class)
                .isThrownBy(() -> new None().apply(event));
        assertThatExceptionOfType(ImpossibleException.class).isThrownBy(() -> held().apply(event));
    }

    static Stream<Object[]> whatIsSaidStandsInAnOpenOneAndInNoOther() {
        var with = new Said(List.of(), List.of(), List.of(MAUREEN));
        return Stream.of(
                new Object[] {new Wrote(PIECE), new Said(List.of(PIECE), List.of(), List.of())},
                new Object[] {new Sat(SITTING), new Said(List.of(), List.of(SITTING), List.of())},
                new Object[] {new BroughtIn(MAUREEN), with},
                new Object[] {new Answered(MAUREEN), with},
                new Object[] {new CameForward(MAUREEN.id()), Said.NOTHING},
                new Object[] {new LeftOpen(TOGETHER, TODAY), Said.NOTHING});
    }

    @Test
    void onceCompletedItIsHeldWithWhatWasSaidAndNeverOpenedAgain() {
        var completed = new Completed(TOGETHER, NOTHING_YET, NOON);
        var said = open(Kind.TOGETHER).apply(new Wrote(PIECE));

        assertThat(said.apply(completed))
                .isEqualTo(new Held(TOGETHER, ((Begun) said).said(), NOTHING_YET, NOON));
        for (Conversation over : List.of(new None(), held())) {
            assertThatExceptionOfType(ImpossibleException.class)
                    .isThrownBy(() -> over.apply(completed));
        }
        for (Conversation known : List.of(open(Kind.TOGETHER), held())) {
            assertThatExceptionOfType(ImpossibleException.class)
                    .isThrownBy(() -> known.apply(new Planned(TOGETHER)));
        }
    }

    @Test
    void itIsAboutWhomItWasPlannedForWhereTheyWere() {
        assertThat(((Begun) held()).person()).isEqualTo(AMARA);
        assertThat(((Begun) held()).place()).isEqualTo(new PlaceId("lambeth"));
    }

    @Test
    void aPersonHasOneOfEachNumber() {
        var leon = new PersonId(new UUID(0, 8));

        assertThat(ConversationId.of(AMARA, 1)).isEqualTo(ConversationId.of(AMARA, 1));
        assertThat(ConversationId.of(AMARA, 1)).isNotEqualTo(ConversationId.of(AMARA, 2));
        assertThat(ConversationId.of(AMARA, 1)).isNotEqualTo(ConversationId.of(leon, 1));
        assertThat(new ConversationId(new UUID(0, 1))).hasToString(new UUID(0, 1).toString());
    }
}
