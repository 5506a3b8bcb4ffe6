package org.livingwell.journeys.leak;

import java.util.stream.Stream;

/**
 * The invented people of the journeys, spelled so that nothing but a leak can bring them up.
 *
 * @param phone the digits after the zero
 * @param word stands in whatever they say
 */
record Canary(String name, String phone, String mailbox, String word) {

    static final Canary AMARA = of("Amarazanthe", 871, "quillharbour");
    static final Canary DEBORAH = of("Deborahlixen", 872, "nettlequartz");
    static final Canary TOMASZ = of("Tomaszqvarek", 873, "smokewhistlek");
    static final Canary PRIYA = of("Priyandrelva", 874, "thistlevault");
    static final Canary LEON = of("Leonoxtavian", 875, "brackenzither");
    static final Canary MAUREEN = of("Maureenwythq", 876, "candlegrovex");
    static final Canary SAM = of("Samuvexelund", 877, "guitarfjordal");

    static Stream<Canary> all() {
        return Stream.of(AMARA, DEBORAH, TOMASZ, PRIYA, LEON, MAUREEN, SAM);
    }

    private static Canary of(String name, int phone, String word) {
        return new Canary(name, "7700900" + phone, "pigeonholex" + phone, word);
    }

    String email() {
        return mailbox + "@canary.example";
    }

    /** What must be found nowhere, by what it is. */
    Stream<Trace> traces() {
        return Stream.of(
                new Trace(Trace.Kind.NAME, name),
                new Trace(Trace.Kind.ADDRESS, phone),
                new Trace(Trace.Kind.ADDRESS, phone.replace("7700900", "7700 900")),
                new Trace(Trace.Kind.ADDRESS, mailbox),
                new Trace(Trace.Kind.WORDS, word));
    }
}
