package org.livingwell.intake.arriving.conversation.domain;

import static org.livingwell.intake.arriving.conversation.domain.Kind.INITIAL;
import static org.livingwell.intake.arriving.conversation.domain.Kind.TOGETHER;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is asked in a conversation, in the order it is shown. */
public enum Prompt {
    BROUGHT_HERE(INITIAL),
    GOING_WELL(INITIAL),
    CHALLENGES(INITIAL),
    ACHIEVE(INITIAL),
    WHO_HELPS(INITIAL),
    MATTERS_TO_US(TOGETHER),
    AGREED_TOGETHER(TOGETHER);

    private final Kind kind;

    Prompt(Kind kind) {
        this.kind = kind;
    }

    public static List<Prompt> of(Kind kind) {
        return Arrays.stream(values()).filter(it -> it.kind == kind).toList();
    }

    public static Optional<Prompt> of(Kind kind, String code) {
        return of(kind).stream().filter(it -> it.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
