package org.livingwell.intake.arriving.conversation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.intake.arriving.conversation.domain.ConversationFixtures.*;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.arriving.conversation.domain.Companion.Answers;
import org.livingwell.intake.arriving.introduction.domain.Voice;
import org.livingwell.intake.people.person.domain.ContactWishes;

import java.util.List;
import java.util.UUID;

class SaidTest {

    static final UUID ID = new UUID(0, 9);
    static final SaidBy HERS = new SaidBy(Voice.SUPPORTER, ID);
    static final OwnAnswer YES = new OwnAnswer(true, NOON, WANDA);
    static final OwnAnswer NO = new OwnAnswer(false, NOON, WANDA);
    static final ContactWishes REACHED =
            new ContactWishes(
                    words("07700 900456"), null, true, false, false, false, null, null, null, null);

    @Test
    void eachPromptHasOnePieceTheLatest() {
        var said =
                Said.NOTHING
                        .with(piece(Prompt.ACHIEVE, "sleep", 1))
                        .with(piece(Prompt.CHALLENGES, "the rent", 1))
                        .with(piece(Prompt.ACHIEVE, "sleep well", 2));

        assertThat(said.pieces()).hasSize(2);
        assertThat(said.revision(Prompt.ACHIEVE)).isEqualTo(2);
        assertThat(said.revision(Prompt.WHO_HELPS)).isZero();
        assertThat(said.reads(Prompt.ACHIEVE, words("sleep well"), HERS)).isTrue();
        assertThat(said.reads(Prompt.ACHIEVE, words("sleep"), HERS)).isFalse();
        assertThat(said.reads(Prompt.ACHIEVE, words("sleep well"), new SaidBy(Voice.PERSON, null)))
                .isFalse();
    }

    @Test
    void aCompanionIsThereOnceAsTheyLastAnswered() {
        var other = companion(new UUID(0, 10), "", null, null);
        var said = Said.NOTHING.with(companion(ID, "mother", null, null)).with(other);

        var after = said.with(companion(ID, "mother", REACHED, YES));

        assertThat(after.companions())
                .containsExactly(companion(ID, "mother", REACHED, YES), other);
        assertThat(after.companion(ID)).contains(companion(ID, "mother", REACHED, YES));
        assertThat(after.companion(null)).isEmpty();
    }

    @Test
    void onlySomebodyWhoIsThereSpeaksAsASupporterWithAName() {
        var said = Said.NOTHING.with(companion(ID, "mother", null, null));

        assertThat(said.knows(HERS)).isTrue();
        assertThat(said.knows(new SaidBy(Voice.SUPPORTER, null))).isTrue();
        assertThat(said.knows(new SaidBy(Voice.PERSON, ID))).isFalse();
        assertThat(said.knows(new SaidBy(Voice.SUPPORTER, new UUID(0, 99)))).isFalse();
        assertThat(said.called(HERS)).isEqualTo(words("Maureen, mother"));
        assertThat(said.called(new SaidBy(Voice.PERSON, null))).isNull();
        assertThat(companion(ID, "", null, null).called()).isEqualTo(words("Maureen"));
    }

    @Test
    void whatACompanionWasNotAskedAgainStaysAsTheySaidIt() {
        var before =
                companion(ID, "mother", null, null)
                        .with(new Answers(NO, YES, REACHED, words("slowly")));

        var silent = before.with(new Answers(null, null, null, null));
        var anew = before.with(new Answers(YES, NO, null, words("in Polish")));

        assertThat(silent).isEqualTo(before);
        assertThat(anew.keptAsSupporter()).isEqualTo(YES);
        assertThat(anew.ownIntroduction()).isEqualTo(NO);
        assertThat(anew.introducedBy()).isEqualTo(REACHED);
        assertThat(anew.communicationNeeds()).isEqualTo(words("in Polish"));
    }

    @Test
    void whoeverSaidYesAndHowToReachThemComesForward() {
        assertThat(companion(ID, "", REACHED, YES).comesForward()).isTrue();
        assertThat(companion(ID, "", REACHED, NO).comesForward()).isFalse();
        assertThat(companion(ID, "", REACHED, null).comesForward()).isFalse();
        assertThat(companion(ID, "", null, YES).comesForward()).isFalse();
    }

    @Test
    void everythingWrittenIsLookedAt() {
        var maureen =
                companion(ID, "mother", null, null)
                        .with(new Answers(null, null, null, words("slowly")));
        var outcome = new Outcome(List.of(), List.of(words("sleep")), List.of(words("Maureen")));
        var alone = new Sitting(TODAY, Sitting.Where.WITH_US, List.of(), null, WANDA);
        var named = new Sitting(TODAY, Sitting.Where.WITH_US, List.of(), words("Tom"), WANDA);

        assertThat(maureen.written())
                .containsExactly(
                        words("Maureen"), words("mother"), words("a rest"), words("slowly"));
        assertThat(outcome.written()).containsExactly(words("sleep"), words("Maureen"));
        assertThat(alone.written()).isEmpty();
        assertThat(named.written()).containsExactly(words("Tom"));
    }

    @Test
    void eachKindAsksItsOwnPromptsByTheirCodes() {
        assertThat(Prompt.of(Kind.INITIAL)).hasSize(5).doesNotContain(Prompt.AGREED_TOGETHER);
        assertThat(Prompt.of(Kind.TOGETHER))
                .containsExactly(Prompt.MATTERS_TO_US, Prompt.AGREED_TOGETHER);
        assertThat(Prompt.of(Kind.INITIAL, "brought-here")).contains(Prompt.BROUGHT_HERE);
        assertThat(Prompt.of(Kind.TOGETHER, "brought-here")).isEmpty();
        assertThat(SaidBy.unsaid(Kind.INITIAL).voice()).isEqualTo(Voice.PERSON);
        assertThat(SaidBy.unsaid(Kind.TOGETHER).voice()).isEqualTo(Voice.WORKER);
    }

    private static Piece piece(Prompt prompt, String text, int revision) {
        return new Piece(prompt, words(text), revision, WANDA, NOON, HERS);
    }

    private static Companion companion(
            UUID id, String relation, ContactWishes contact, OwnAnswer wants) {
        return new Companion(
                id, words("Maureen"), words(relation), words("a rest"), contact, null, null, wants);
    }
}
