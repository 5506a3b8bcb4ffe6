package org.livingwell.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Stream;

class TellingTest {

    static final Telling PHRASES =
            new Telling(
                    List.of(
                            "end my life",
                            "don't want to live",
                            "self-harm",
                            "zabić się",
                            "skończyć ze sobą, łatwo",
                            "أريد أن أموت",
                            "想死",
                            "can't go on",
                            "לא רוצה לחיות",
                            "मर जाना"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want to end my life. I have the tablets here",
                "END MY LIFE",
                "i want to end  my\tlife",
                "end\nmy\r\nlife",
                "end\u00a0my\u2003life",
                "…end—my, “life”!",
                "ｅｎｄ ｍｙ ｌｉｆｅ",
                "énd my lïfe",
                "e\u00adnd my \u200blife\u200f",
                "I don't want to live",
                "I don’t want to live",
                "I don‘t want to live",
                "I donʼt want to live",
                "I don´t want to live",
                "I dont want to live",
                "self harm, self–harm",
                "chce sie zabic sie",
                "ZABIĆ SIĘ",
                "skonczyc ze soba latwo",
                "أُرِيدُ أَنْ أَمُوتَ",
                "我今天想死了",
                "मैं मर जाना चाहता हूँ",
                "I would never end my life",
                "end\u200bmy\u200blife",
                "end\ufeffmy life",
                "I don' t want to live",
                "I don’ t want to live",
                "I do not want to live any more",
                "I cannot go on",
                "I can not go on any longer",
                "I cant go on",
                "تعبت وأريد أن أموت",
                "فأريد أن أموت",
                "ולא רוצה לחיות",
            })
    void aPhraseIsFoundHoweverItWasTyped(String typed) {
        assertThat(PHRASES.isIn(Stream.of(new Words("hello"), new Words(typed)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I cannot sleep",
                "end my lifestyle",
                "bend my life",
                "end of my life",
                "end my l1fe",
                "end, my and life",
                "मर जानी",
                "I 'end' t my life",
                "I do want to live",
            })
    void whatIsNotOnTheListIsNotGuessed(String typed) {
        assertThat(PHRASES.isIn(Stream.of(new Words(typed)))).isFalse();
    }

    @Test
    void aPhraseIsNotPutTogetherFromTwoTexts() {
        var texts = Stream.of(new Words("this is the end"), new Words("my life"));

        assertThat(PHRASES.isIn(texts)).isFalse();
    }

    @Test
    void aPhraseWithoutALetterFindsNothing() {
        var none = new Telling(List.of("", " ", "…", "\u200b"));

        assertThat(none.isIn(Stream.of(new Words("I cannot sleep"), new Words("")))).isFalse();
    }
}
