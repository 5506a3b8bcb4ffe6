package org.livingwell.intake.arriving.conversation.domain;

import org.livingwell.platform.domain.Words;

import java.util.List;
import java.util.stream.Stream;

/** What a conversation came to: where help is needed, what is hoped for, who can help. */
public record Outcome(List<NeedArea> needAreas, List<Words> goals, List<Words> supporters) {

    /** Goals that can be worked on at a time. */
    public static final int MOST_GOALS = 3;

    /** Everything written in words of their own. */
    public Stream<Words> written() {
        return Stream.concat(goals.stream(), supporters.stream());
    }
}
