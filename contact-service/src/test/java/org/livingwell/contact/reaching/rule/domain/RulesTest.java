package org.livingwell.contact.reaching.rule.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.TODAY;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.TUESDAYS_10_TO_12;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.rules;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.texts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.Words;

import java.util.List;
import java.util.stream.Stream;

class RulesTest {

    static final Rules OPEN = flags(true, false, false, false);
    static final Rules SHUT = flags(false, true, true, true);

    @Test
    void ofTwoFlagsTheOneThatProtectsHolds() {
        // where no words stand about times, they are read
        assertThat(OPEN.stricter(OPEN)).isEqualTo(OPEN.read(true));
        assertThat(OPEN.stricter(SHUT)).isEqualTo(SHUT.read(true));
        assertThat(SHUT.stricter(OPEN)).isEqualTo(SHUT.read(true));
        assertThat(SHUT.stricter(SHUT)).isEqualTo(SHUT.read(true));
    }

    @Test
    void everyFlagThatProtectsIsMissedWhereItGoes() {
        assertThat(OPEN.looserThan(OPEN)).isFalse();
        assertThat(SHUT.looserThan(OPEN)).isFalse();
        assertThat(flags(true, true, true, true).looserThan(SHUT)).isTrue();
        assertThat(flags(false, false, true, true).looserThan(SHUT)).isTrue();
        assertThat(flags(false, true, false, true).looserThan(SHUT)).isTrue();
        assertThat(flags(false, true, true, false).looserThan(SHUT)).isTrue();
    }

    @Test
    void whomEitherShutsOutStaysOut() {
        var one = words("mornings", "Ruth", "Mark", "Kit");
        var other = words("not Mondays\n mornings ", "Ada", "Bert", "\nKit");

        assertThat(one.stricter(other))
                .isEqualTo(words("mornings\nnot Mondays", null, "Mark\nBert", "Kit"));
        assertThat(one.stricter(one)).isEqualTo(one);
        assertThat(one.stricter(words(null, null, null, null)))
                .isEqualTo(words("mornings", null, "Mark", "Kit"));
        assertThat(words(null, null, null, null).stricter(one))
                .isEqualTo(words("mornings", null, "Mark", "Kit"));
    }

    @Test
    void whoeverIsNamedAnewIsToldFromWhoeverWasBefore() {
        var nobody = words("mornings", "Ruth", null, null);
        var stood = words(null, null, "Mark", "Kit");

        assertThat(nobody.namesSomebody()).isFalse();
        assertThat(words(null, null, "Mark", null).namesSomebody()).isTrue();
        assertThat(words(null, null, null, "Kit").namesSomebody()).isTrue();
        assertThat(stood.namesMoreThan(null)).isTrue();
        assertThat(nobody.namesMoreThan(null)).isFalse();
        assertThat(stood.namesMoreThan(nobody)).isTrue();
        assertThat(stood.namesMoreThan(stood)).isFalse();
        assertThat(nobody.namesMoreThan(stood)).isFalse();
        assertThat(words(null, null, "Mark", "Kit\nSam").namesMoreThan(stood)).isTrue();
        assertThat(words(null, null, "Sam", "Kit").namesMoreThan(stood)).isTrue();
    }

    @Test
    void everyWordThatProtectsIsMissedWhereItGoes() {
        var stood = words("mornings", null, "Mark\nBert", "Kit");

        assertThat(stood.looserThan(stood)).isFalse();
        assertThat(
                        words("mornings\nnot Mondays", null, "Bert\n Mark\nSam", "Kit")
                                .looserThan(stood))
                .isFalse();
        assertThat(words(null, null, "Mark\nBert", "Kit").looserThan(stood)).isTrue();
        assertThat(words("mornings", "Ruth", "Mark\nBert", "Kit").looserThan(stood)).isTrue();
        assertThat(words("mornings", null, "Mark", "Kit").looserThan(stood)).isTrue();
        assertThat(words("mornings", null, "Mark\nBert", null).looserThan(stood)).isTrue();
        assertThat(words(null, null, null, null).looserThan(words(null, "Ruth", null, null)))
                .isFalse();
    }

    @Test
    void itIsAskedAgainOnTheEarlierDay() {
        var soon = texts().asked(TODAY.plusDays(1));
        var late = texts().asked(TODAY.plusDays(9));

        assertThat(soon.stricter(late).until()).isEqualTo(TODAY.plusDays(1));
        assertThat(late.stricter(soon).until()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void wordsAboutTimesAreReadWhereBothAre() {
        var read = words("mornings", null, null, null).read(true);
        var unread = words("mornings", null, null, null);
        var silent = words(null, null, null, null);

        assertThat(read.stricter(read).timesRead()).isTrue();
        assertThat(read.stricter(silent).timesRead()).isTrue();
        assertThat(silent.stricter(read).timesRead()).isTrue();
        assertThat(read.stricter(unread).timesRead()).isFalse();
        assertThat(unread.stricter(read).timesRead()).isFalse();
    }

    @Test
    void hoursNextToWordsNobodyHeardAreReadByNoProgram() {
        var hours = new ChannelRule(Channel.TEXT, true, List.of(TUESDAYS_10_TO_12), null);
        var day = ChannelRule.of(Channel.TEXT, true);
        var before = timed(day, "mornings").read(true);

        assertThat(before.timesUnread(Channel.TEXT)).isTrue();
        assertThat(before.timesUnread(Channel.LETTER)).isFalse();
        assertThat(timed(hours, "mornings").read(true).timesUnread(Channel.TEXT)).isFalse();
        assertThat(timed(hours, null).timesUnread(Channel.TEXT)).isFalse();
        assertThat(timed(hours, "mornings").read(true).readNoMoreThan(before).timesRead())
                .isFalse();
        assertThat(before.readNoMoreThan(before).timesRead()).isTrue();
    }

    @Test
    void onlyWhatIsNewElsewhereIsMet() {
        var here = words("mornings", "Ruth", "Mark", "Kit");
        var nothing = words(null, null, null, null);

        assertThat(here.meeting(nothing, nothing)).isEqualTo(here);
        assertThat(here.meeting(words("evenings", null, null, null), nothing))
                .isEqualTo(words("mornings\nevenings", "Ruth", "Mark", "Kit"));
        assertThat(here.meeting(words(null, "Ada", null, null), nothing))
                .isEqualTo(words("mornings", null, "Mark", "Kit"));
        assertThat(here.meeting(words(null, null, "Bert", null), nothing))
                .isEqualTo(words("mornings", "Ruth", "Mark\nBert", "Kit"));
        assertThat(here.meeting(words(null, null, null, "Sam"), nothing))
                .isEqualTo(words("mornings", "Ruth", "Mark", "Kit\nSam"));
        assertThat(here.meeting(nothing, words(null, "Ruth", null, null)).mayTalkTo()).isNull();
    }

    @Test
    void aVoicemailThatIsNewElsewhereIsMetAndOthersAreNot() {
        assertThat(OPEN.meeting(OPEN, OPEN).voicemail()).isTrue();
        assertThat(OPEN.meeting(SHUT, OPEN).voicemail()).isFalse();
        assertThat(OPEN.meeting(SHUT, SHUT).voicemail()).isTrue();
        assertThat(SHUT.meeting(OPEN, SHUT).voicemail()).isFalse();
        assertThat(OPEN.meeting(SHUT, OPEN).withheldNumber()).isFalse(); // intake never says it
    }

    @Test
    void aWayThatIsNewElsewhereIsMetAndOthersAreNot() {
        var nothing = rules();

        assertThat(texts().meeting(nothing, nothing)).isEqualTo(texts());
        assertThat(texts().meeting(nothing, texts()).of(Channel.TEXT).safe()).isFalse();
        assertThat(nothing.meeting(texts(), nothing).of(Channel.TEXT).safe()).isFalse();
    }

    @Test
    void wordsAboutTimesThatAreNewElsewhereAreReadByNobodyYet() {
        var here = words("mornings", null, null, null).read(true);
        var nothing = words(null, null, null, null);

        assertThat(here.meeting(nothing, nothing).timesRead()).isTrue();
        assertThat(here.meeting(words("evenings", null, null, null), nothing).timesRead())
                .isFalse();
    }

    @Test
    void whatDiffersIsWhatIsNewAndAnotherThing() {
        var nothing = words(null, null, null, null);
        var said = words("evenings", "Ada", "Bert", "Sam");

        assertThat(nothing.differences(said, nothing))
                .containsExactly(
                        Difference.TIMES,
                        Difference.MAY_TALK_TO,
                        Difference.NEVER_TALK_TO,
                        Difference.NEVER_KNOW);
        assertThat(said.differences(said, nothing)).isEmpty();
        assertThat(nothing.differences(said, said)).isEmpty();
        assertThat(SHUT.differences(OPEN, SHUT)).containsExactly(Difference.VOICEMAIL);
        assertThat(texts().differences(all(), texts()))
                .containsExactly(
                        Difference.CALL,
                        Difference.EMAIL,
                        Difference.LETTER,
                        Difference.VISIT,
                        Difference.PORTAL);
    }

    private static Rules all() {
        return rules(
                Stream.of(Channel.values())
                        .map(it -> ChannelRule.of(it, true))
                        .toArray(ChannelRule[]::new));
    }

    private static Rules flags(
            boolean voicemail, boolean withheld, boolean shared, boolean opened) {
        return new Rules(
                List.of(),
                voicemail,
                withheld,
                shared,
                opened,
                null,
                null,
                null,
                null,
                TODAY.plusYears(1));
    }

    private static Rules timed(ChannelRule rule, @Nullable String when) {
        var it = rules(rule);
        return when == null ? it : RuleFixtures.when(it, when);
    }

    private static Rules words(
            @Nullable String when,
            @Nullable String may,
            @Nullable String never,
            @Nullable String know) {
        return new Rules(
                List.of(),
                false,
                false,
                false,
                false,
                said(when),
                said(may),
                said(never),
                said(know),
                TODAY.plusYears(1));
    }

    private static @Nullable Words said(@Nullable String words) {
        return words == null ? null : new Words(words);
    }
}
