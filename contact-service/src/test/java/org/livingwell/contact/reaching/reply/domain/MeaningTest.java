package org.livingwell.contact.reaching.reply.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.platform.domain.Words;

class MeaningTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STOP",
                "stop",
                " Stop. ",
                "\"STOP\"",
                "‘stop’",
                "Stop!!!",
                "stop all",
                "STOPALL",
                "unsubscribe",
                "END",
                "Quit.",
                "cancel",
                "opt out",
                "Opt-out",
                "optout please",
                "please stop",
                "stop texting me",
                "Stop sending me these messages please",
                "STOP STOP STOP",
                "s t o p",
                "S.T.O.P.",
                "ＳＴＯＰ",
                "𝗦𝗧𝗢𝗣",
                "ЅТОР",
                "SТOP",
                "Ѕtор",
                "стоп",
                "СТОП",
                "stóp",
                "st\u200bop",
                "\u200estop\u200f",
                "STOP\nSent from my phone",
                "stop 🛑",
                "Ok\nstop",
                "Zatrzymaj",
                "PRZESTAŃ",
                "przestan",
                "proszę przestańcie",
                "Koniec.",
                "rezygnuje",
                "PARAR",
                "pare por favor",
                "cancelar",
                "Jooji",
                "fadlan jooji",
                "توقف",
                "تَوَقَّفْ",
                "أوقفوا",
                "إلغاء",
                "الغاء",
                "قف من فضلك",
                "Stopiwch",
                "peidiwch os gwelwch yn dda"
            })
    void whoeverSaysStopWantsNoMoreTexts(String said) {
        assertThat(of(said)).isEqualTo(Meaning.STOP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wrong number",
                "wrong number mate, she moved",
                "Sorry, you have the WRONG  NUMBER.",
                "this is not my number",
                "Who is this?",
                "whos this",
                "Who’s this",
                "who are you",
                "Kto to?",
                "zly numer",
                "Pomyłka",
                "Número errado",
                "quem e",
                "waa kuma?",
                "الرقم غلط",
                "من أنت؟",
                "Rhif anghywir",
                "Pwy sy’na?"
            })
    void whoeverAsksWhoItIsOrSaysItIsNotThemIsNotWhoWeMeant(String said) {
        assertThat(of(said)).isEqualTo(Meaning.WRONG_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yes please",
                "I cannot stop crying",
                "the bus stop is closed",
                "stop it hurts",
                "don't stop",
                "in the end I came",
                "can we cancel Thursday",
                "please",
                "ok thank you",
                "all",
                "opt",
                "out",
                "to me",
                "T",
                "I called the wrong line",
                "?",
                "👍",
                "para a semana",
                "ΤΟΡ"
            })
    void anythingElseIsForAHumanToRead(String said) {
        assertThat(of(said)).isEqualTo(Meaning.TO_READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOP\nwrong number", "Wrong number\nstop", "stop, who is this"})
    void whoeverSaysBothWantsNoMoreTextsEitherWay(String said) {
        assertThat(of(said)).isNotEqualTo(Meaning.TO_READ);
    }

    private static Meaning of(String said) {
        return Meaning.of(new Words(said));
    }
}
