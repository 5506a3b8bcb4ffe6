package org.livingwell.intake.introduction.api;

import org.livingwell.intake.introduction.domain.Attempt;
import org.livingwell.intake.introduction.domain.By;
import org.livingwell.intake.introduction.domain.Introduction;
import org.livingwell.intake.introduction.domain.Introduction.Forgotten;
import org.livingwell.intake.introduction.domain.Introduction.Matched;
import org.livingwell.intake.introduction.domain.Introduction.None;
import org.livingwell.intake.introduction.domain.Introduction.Said;
import org.livingwell.intake.introduction.domain.Introduction.Signposted;
import org.livingwell.intake.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.introduction.domain.Introduction.Welcomed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/**
 * How things stand, for whoever holds a reference: the same shape and the same words for one that
 * is wrong and one of somebody who agreed to nothing.
 */
record Standing(List<String> next) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.UK);

    static final Standing NOTHING_TO_TELL =
            new Standing(
                    List.of(
                            "If the reference is right, the team has the introduction and gets in"
                                    + " touch, only in the ways that are safe.",
                            "What more we can tell is up to the person. Ask them, or ring the"
                                    + " team."));

    static Standing of(Introduction introduction) {
        return switch (introduction) {
            case None _, Forgotten _ -> NOTHING_TO_TELL;
            case Said said -> {
                String whom = said.told().by() == By.SELF ? "you" : "them";
                yield switch (said.told().mayBeTold()) {
                    case NOTHING -> NOTHING_TO_TELL;
                    case IN_TOUCH -> new Standing(List.of(inTouch(said, whom)));
                    case OUTCOME -> new Standing(List.of(inTouch(said, whom), outcome(said, whom)));
                };
            }
        };
    }

    static String promise(String whom, LocalDate by) {
        return "We get in touch with "
                + whom
                + " by "
                + DAY.format(by)
                + ", only in the ways you said are safe.";
    }

    private static String inTouch(Said said, String whom) {
        return switch (said) {
            case Waiting waiting when waiting.tried().stream().anyMatch(Attempt::reached) ->
                    "We have been in touch with " + whom + ".";
            case Waiting waiting when waiting.attempts() > 0 ->
                    "We tried to reach " + whom + " and keep trying.";
            case Waiting waiting -> promise(whom, waiting.contactBy());
            case Signposted _ -> "Somebody from the team has looked into it.";
            case Welcomed _, Matched _ -> "We are in touch with " + whom + ".";
        };
    }

    private static String outcome(Said said, String whom) {
        return switch (said) {
            case Waiting _ -> "Nothing more is needed from your side.";
            case Welcomed _, Matched _ -> "The team has welcomed " + whom + ".";
            case Signposted _ ->
                    "Something else fitted better for now. The door stays open, at any time.";
        };
    }
}
