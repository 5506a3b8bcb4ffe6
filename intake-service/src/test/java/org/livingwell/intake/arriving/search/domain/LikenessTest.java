package org.livingwell.intake.arriving.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.stream.Stream;

class LikenessTest {

    @Test
    void aNameThatSoundsAlikeIsWorthAskingAndAPostcodeIsNot() {
        assertThat(alike(Why.NAME_SOUNDS_ALIKE).worthAsking()).isTrue();
        assertThat(alike(Why.SAME_POSTCODE).worthAsking()).isFalse();
    }

    @Test
    void anotherDateOfBirthSpeaksAgainstTheSameName() {
        assertThat(alike(Why.SAME_NAME, Why.OTHER_BIRTH_DATE).worthAsking()).isFalse();
        assertThat(alike(Why.SAME_NAME, Why.BIRTH_DATE_MISSING).worthAsking()).isTrue();
    }

    @Test
    void theMostAlikeStandFirst() {
        var phone = alike(Why.SAME_PHONE);
        var name = alike(Why.SAME_NAME);
        var both = alike(Why.SAME_NAME, Why.SAME_PHONE);

        assertThat(Stream.of(name, both, phone).sorted()).containsExactly(both, phone, name);
        assertThat(phone).isEqualByComparingTo(alike(Why.SAME_EMAIL));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsASentenceAWorkerReads(Why why) {
        assertThat(why.sentence()).matches("[A-Z].* .*");
    }

    private static Likeness alike(Why... why) {
        return new Likeness(List.of(why));
    }
}
