package org.livingwell.contact.reaching.question.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may be asked by a link; each has answers of its own, so that a message needs no words. */
public enum Kind {
    TIME_ALL_RIGHT(Choice.YES, Choice.NO),
    GOT_THERE(Choice.YES, Choice.NO),
    HOW_IT_WENT(Choice.BETTER, Choice.SAME, Choice.WORSE),
    KEEP_IN_TOUCH(Choice.YES, Choice.NO),
    HAVE_YOU_MET(Choice.YES, Choice.NO),
    /** The plan asks it, at most once a month. */
    HOW_HELP_WAS(Choice.GOOD, Choice.COULD_BE_BETTER);

    private final List<Choice> choices;

    Kind(Choice... choices) {
        this.choices = List.of(choices);
    }

    /** Those on the page, in their order. */
    public List<Choice> choices() {
        return choices;
    }

    /** Whether somebody of the team may ask it, when they think fit. */
    public boolean isForWorkers() {
        return this != HOW_HELP_WAS;
    }

    /** Whether it is let be where they pause: nobody is sent to ask it in person. */
    boolean isLeftInAPause() {
        return this == HOW_HELP_WAS;
    }

    /** Whether what they say of it to a worker is written down with the answer, for the plan. */
    boolean isHeardWithWords() {
        return this == HOW_HELP_WAS;
    }

    /** Empty for a code that is not known here, which asks nothing. */
    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
