package org.livingwell.contact.reaching.reply.domain;

import org.livingwell.platform.domain.Telling;
import org.livingwell.platform.domain.Words;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody asks of us by a text, as far as a program may act on it. */
public enum Meaning {

    /** No more texts. */
    STOP,

    /** It reached somebody else, or somebody who does not know us. */
    WRONG_NUMBER,

    /** For a human to read. */
    TO_READ;

    /** On their own, in English, Polish, Portuguese, Somali, Arabic and Welsh. */
    private static final Set<String> STOPS =
            words(
                    "stop, stopall, unsubscribe, optout, end, quit, cancel",
                    "zatrzymaj, przestań, przestańcie, wypisz, koniec, rezygnuję",
                    "parar, pare, parem, pára, cancelar, sair",
                    "jooji, joogso, joojiya, kansal",
                    "توقف, توقفوا, قف, أوقف, أوقفوا, إيقاف, إلغاء, كفى",
                    "stopio, stopiwch, peidiwch, peidio, atal, canslo",
                    "стоп");

    /** What stands beside such a word and changes nothing. */
    private static final Set<String> BESIDE =
            words(
                    "all, please, pls, plz, now, thanks, thank, you, ok, just, to, the, these, me",
                    "texting, texts, text, messaging, messages, message, sending, sms, sir, hi",
                    "opt, out, proszę, por, favor, fadlan, من, فضلك, os, gwelwch, yn, dda");

    private static final Set<String> PAIRS = Set.of("opt out");

    private static final Telling NOT_THEM =
            new Telling(
                    List.of(
                            "wrong number",
                            "wrong person",
                            "not my number",
                            "who is this",
                            "who's this",
                            "whos this",
                            "who is it",
                            "who are you",
                            "who dis",
                            "zły numer",
                            "pomyłka",
                            "kto to",
                            "kim jesteś",
                            "número errado",
                            "engano",
                            "quem é",
                            "quem fala",
                            "nambar khalad",
                            "lambar khaldan",
                            "nambarka waa khalad",
                            "waa kuma",
                            "waa ayo",
                            "yaad tahay",
                            "رقم خاطئ",
                            "الرقم خطأ",
                            "الرقم غلط",
                            "من هذا",
                            "من أنت",
                            "من معي",
                            "rhif anghywir",
                            "pwy sy'na",
                            "pwy yw hwn",
                            "pwy ydych chi"));

    /** Where both are said, they do not want any either way. */
    public static Meaning of(Words said) {
        if (stops(said.value())) return STOP;
        return NOT_THEM.isIn(Stream.of(said)) ? WRONG_NUMBER : TO_READ;
    }

    /** All of it, or its first line: what follows may be anything. */
    private static boolean stops(String said) {
        return says(said) || said.lines().findFirst().filter(Meaning::says).isPresent();
    }

    private static boolean says(String line) {
        var words = spelt(Telling.plain(Lookalikes.latin(line)).strip());
        return words.stream().anyMatch(STOPS::contains)
                && words.stream().allMatch(it -> STOPS.contains(it) || BESIDE.contains(it));
    }

    /** {@code s t o p} is a word, and so is {@code opt out}. */
    private static List<String> spelt(String line) {
        if (PAIRS.contains(line)) return List.of(line.replace(" ", ""));
        var words = Arrays.asList(line.split(" "));
        return words.stream().allMatch(it -> it.length() == 1)
                ? List.of(String.join("", words))
                : words;
    }

    private static Set<String> words(String... lists) {
        return Stream.of(lists)
                .flatMap(it -> Stream.of(it.split(", ")))
                .map(it -> Telling.plain(Lookalikes.latin(it)).strip())
                .flatMap(it -> Stream.of(it.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
