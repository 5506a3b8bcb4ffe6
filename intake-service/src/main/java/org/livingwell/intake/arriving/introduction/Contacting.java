package org.livingwell.intake.arriving.introduction;

import org.livingwell.intake.arriving.introduction.domain.By;
import org.livingwell.intake.arriving.introduction.domain.TheyKnow;
import org.livingwell.intake.arriving.introduction.domain.Told;
import org.livingwell.intake.team.place.domain.Place;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What may be said about being in touch, so that nothing is promised that nobody can keep: without
 * a safe way it is the other side that rings.
 */
record Contacting(Told told, Place place) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.UK);

    String whom() {
        return own() ? "you" : "them";
    }

    /** Whether a day may be named at all. */
    boolean promised() {
        return told.contact().safeWay() && told.theyKnow() != TheyKnow.SAID_NO;
    }

    List<String> next(LocalDate by) {
        if (told.theyKnow() == TheyKnow.SAID_NO) {
            return List.of(
                    "They said no, so we will leave them alone unless someone has to act. Whoever"
                            + " is on duty in "
                            + place.name()
                            + " will decide that.");
        }
        if (!told.contact().safeWay()) return otherwise();
        boolean ask = !own() && told.theyKnow() != TheyKnow.AGREES;
        return List.of(
                (ask
                                ? "We will ask them first whether they want this, by "
                                : "We will be in touch with " + whom() + " by ")
                        + DAY.format(by)
                        + ", using only the ways you said are safe.");
    }

    /** Once the day has gone by there is nothing to promise any more. */
    List<String> late(LocalDate by) {
        return List.of(
                "We said we would be in touch with "
                        + whom()
                        + " by "
                        + DAY.format(by)
                        + ", and we were not. We are sorry.",
                ring("", "Please come back, or fill in the form again."));
    }

    /** What to do where nobody can be in touch. */
    private List<String> otherwise() {
        if (own()) {
            return List.of(
                    ring(
                            "You did not give us a safe way to reach you, so we will wait to hear"
                                    + " from you. ",
                            "You can tell us a safe way at any time, using the form."));
        }
        List<String> next = new ArrayList<>();
        next.add(
                ring(
                        "You did not give us a safe way to reach them. If it is safe, tell them"
                                + " that they can come to us. ",
                        "You can tell us a safe way at any time, using the form."));
        if (introducerCanBeAsked()) next.add("We may ask you how we can reach them safely.");
        return List.copyOf(next);
    }

    private boolean introducerCanBeAsked() {
        var introducer = told.introducer();
        return introducer != null
                && introducer.contact() != null
                && IntroducerRequest.reachable(introducer.contact().value());
    }

    private String ring(String before, String without) {
        return place.ringUs() == null
                ? before + without
                : before + "Please ring us on " + place.ringUs() + ".";
    }

    private boolean own() {
        return told.by() == By.SELF;
    }
}
