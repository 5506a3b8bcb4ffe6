package org.livingwell.contact.reaching.provider;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.platform.beside.Bounds;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.paper.Press;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

/** What the tests hand over. */
final class Letters {

    static final UUID ID = UUID.fromString("6f1d6f4e-6b0e-4c39-9f6f-0d6e3b1f5a11");
    static final String NUMBER = "07700 900123";
    static final String ADDRESS = "leon@mail.example";

    /** Long enough for a machine that is busy, where an answer comes at all. */
    static final Duration PATIENT = Duration.ofSeconds(20);

    static final Duration SHORT = Duration.ofMillis(300);

    static final Press PRESS = press(PATIENT);

    private Letters() {}

    /** One that prints one letter at a time. */
    static Press press(Duration patience) {
        return new Press(new Bounds(1, patience), new SimpleMeterRegistry());
    }

    static Outgoing text() {
        return text(NUMBER);
    }

    static Outgoing text(String number) {
        return new Outgoing(
                ID, Channel.TEXT, new Words(number), "Lambeth team", "", "Please ring us.");
    }

    static Outgoing letter() {
        return letter("Leon Grant\n2 Brixton Road\nLondon SW9 8QA");
    }

    static Outgoing letter(String address) {
        return new Outgoing(
                ID,
                Channel.LETTER,
                new Words(address),
                "Lambeth team",
                "A message for you",
                "Please ring us.\n\nYou can ask for this in another language.",
                Locale.UK);
    }

    static Outgoing email() {
        return email(ADDRESS);
    }

    static Outgoing email(String address) {
        return new Outgoing(
                ID,
                Channel.EMAIL,
                new Words(address),
                "Lambeth team",
                "A message for you",
                "Please ring us.");
    }
}
