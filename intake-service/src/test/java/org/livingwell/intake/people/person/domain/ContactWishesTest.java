package org.livingwell.intake.people.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.platform.domain.Words;

/** Rule 5: where two sources contradict each other, the stricter wins. */
class ContactWishesTest {

    static final String HERS = "+44 7700 900123";

    @Test
    void aWayIsOpenWhereBothSaySo() {
        var stood = ways(HERS, "her@example.org", "tcvm");
        var said = ways(HERS, "her@example.org", "tv");

        var both = stood.stricter(said, true);

        assertThat(both).isEqualTo(ways(HERS, "her@example.org", "tv"));
        assertThat(said.stricter(stood, true)).isEqualTo(both);
    }

    @Test
    void neverCallWithoutANumberTakesTheOldLeaveToCall() {
        var stood = ways(HERS, null, "tc");
        var said = words(null, "", "never call, he lives here", null, null);

        var both = stood.stricter(said, true);

        assertThat(both.mayCall()).isFalse();
        assertThat(both.phone()).isEqualTo(stood.phone());
        assertThat(both.when()).isEqualTo(said.when());
    }

    @Test
    void silenceAboutBeingReachedTakesNothingBack() {
        var stood = ways(HERS, null, "tc");

        assertThat(stood.stricter(ways(null, null, ""), true)).isEqualTo(stood);
        assertThat(ways(null, null, "").stricter(stood, true)).isEqualTo(stood);
    }

    @Test
    void toSayNothingOfEmailDoesNotShutIt() {
        var stood = ways(HERS, "her@example.org", "tm");

        assertThat(stood.stricter(ways(HERS, null, "t"), false)).isEqualTo(stood);
    }

    @Test
    void whatSomebodyElseGaveIsKeptAndOpensNothing() {
        var silent = ways(null, null, "");
        var email = ways(null, "her@example.org", "m");
        var said = ways(HERS, "other@example.org", "tcvm");
        var talkTo = words(HERS, "tc", null, "the man I live with", "her brother");

        assertThat(silent.stricter(said, false)).isEqualTo(ways(HERS, "other@example.org", ""));
        assertThat(email.stricter(said, false)).isEqualTo(ways(HERS, "her@example.org", "m"));
        assertThat(silent.stricter(talkTo, false))
                .isEqualTo(words(HERS, "", null, null, "her brother"));
    }

    @Test
    void leaveThatStoodWithoutANumberDoesNotOpenTheOneSomebodyElseGave() {
        var stood = ways(null, null, "tcvm");

        assertThat(stood.stricter(ways(HERS, "other@example.org", "tcvm"), false))
                .isEqualTo(ways(HERS, "other@example.org", ""));
    }

    @Test
    void aNumberThatNobodyHadGivenIsUsedAsTheyGaveItThemselves() {
        var stood = ways(null, "her@example.org", "m");
        var said = ways(HERS, null, "t");

        assertThat(stood.stricter(said, true)).isEqualTo(ways(HERS, "her@example.org", "tm"));
    }

    @Test
    void anotherNumberNeverTakesThePlaceOfTheOneThatStood() {
        var both = ways(HERS, null, "tc").stricter(ways("+44 7700 900777", null, "c"), true);

        assertThat(both).isEqualTo(ways(HERS, null, "c"));
    }

    @Test
    void timesAreKeptBothAndNeverIsEverybodyNamed() {
        var stood = words(HERS, "t", "evenings", null, "my brother");
        var said = words(HERS, "t", "not on Fridays", null, "the man I live with");

        var both = stood.stricter(said, true);

        assertThat(both.when()).isEqualTo(new Words("evenings\nnot on Fridays"));
        assertThat(both.neverTalkTo()).isEqualTo(new Words("my brother\nthe man I live with"));
        assertThat(both.stricter(said, true)).isEqualTo(both);
    }

    @Test
    void whoeverMayBeSpokenToMayNotWhereSomebodyElseMustNeverBe() {
        var sister = words(HERS, "t", null, "my sister", null);
        var never = words(HERS, "t", null, null, "my sister");
        var aunt = words(HERS, "t", null, "my aunt", null);

        assertThat(sister.stricter(never, true).mayTalkTo()).isNull();
        assertThat(never.stricter(sister, true).mayTalkTo()).isNull();
        assertThat(sister.stricter(aunt, true).mayTalkTo()).isNull();
        assertThat(sister.stricter(ways(HERS, null, "t"), true).mayTalkTo())
                .isEqualTo(new Words("my sister"));
        assertThat(ways(HERS, null, "t").stricter(sister, true).mayTalkTo())
                .isEqualTo(new Words("my sister"));
    }

    @Test
    void whoMustNeverKnowIsAPromiseOfItsOwnAndJustAsStrict() {
        var sister = words(HERS, "t", null, "my sister", null);
        var landlord = unknownTo("my landlord");

        var both = landlord.stricter(unknownTo("my boss"), true);

        assertThat(both.neverKnow()).isEqualTo(new Words("my landlord\nmy boss"));
        assertThat(both.neverTalkTo()).isNull();
        assertThat(landlord.silent()).isFalse();
        assertThat(landlord.written()).containsExactly(new Words("my landlord"));
        assertThat(sister.stricter(landlord, true).mayTalkTo()).isNull();
    }

    private static ContactWishes unknownTo(String whom) {
        return new ContactWishes(
                null, null, false, false, false, false, null, null, null, new Words(whom));
    }

    @ParameterizedTest
    @CsvSource({
        "+44 7700 900123, , t, true",
        "+44 7700 900123, , c, true",
        "+44 7700 900123, , v, false",
        "+44 7700 900123, , m, false",
        ", her@example.org, m, true",
        ", her@example.org, tcv, false",
        "+44 7700 900123, her@example.org, m, true",
        ", , tcvm, false"
    })
    void aWayIsSafeWhereItWasGivenWithLeaveToUseIt(
            @Nullable String phone, @Nullable String email, String open, boolean safe) {
        assertThat(ways(phone, email, open).safeWay()).isEqualTo(safe);
    }

    @Test
    void whatWasWrittenIsEverythingInWordsOfTheirOwn() {
        assertThat(words(HERS, "t", "evenings", "my sister", "him").written())
                .containsExactly(new Words("evenings"), new Words("my sister"), new Words("him"));
        assertThat(ways(HERS, null, "t").written()).isEmpty();
    }

    @Test
    void whereTheirLettersGoNobodySaysForThem() {
        var stood = ways(HERS, null, "t");
        var theirs = lettersTo(stood, "2 Brixton Road");
        var other = lettersTo(stood, "9 Elsewhere Lane");

        assertThat(stood.stricter(theirs, false)).isEqualTo(stood);
        assertThat(stood.stricter(theirs, true)).isEqualTo(theirs);
        assertThat(theirs.stricter(other, true)).isEqualTo(theirs);
        assertThat(theirs.stricter(stood, true)).isEqualTo(theirs);
        assertThat(lettersTo(ways(null, null, ""), "2 Brixton Road").silent()).isFalse();
    }

    private static ContactWishes lettersTo(ContactWishes it, String address) {
        return new ContactWishes(
                it.phone(),
                it.email(),
                new Words(address),
                it.mayText(),
                it.mayCall(),
                it.mayVoicemail(),
                it.mayEmail(),
                it.when(),
                it.mayTalkTo(),
                it.neverTalkTo(),
                it.neverKnow());
    }

    /**
     * @param open t for texts, c for calls, v for voicemail, m for e-mail
     */
    private static ContactWishes ways(@Nullable String phone, @Nullable String email, String open) {
        return new ContactWishes(
                told(phone),
                told(email),
                open.contains("t"),
                open.contains("c"),
                open.contains("v"),
                open.contains("m"),
                null,
                null,
                null,
                null);
    }

    private static ContactWishes words(
            @Nullable String phone,
            String open,
            @Nullable String when,
            @Nullable String may,
            @Nullable String never) {
        return new ContactWishes(
                told(phone),
                null,
                open.contains("t"),
                open.contains("c"),
                false,
                false,
                told(when),
                told(may),
                told(never),
                null);
    }

    private static @Nullable Words told(@Nullable String text) {
        return text == null ? null : new Words(text);
    }
}
