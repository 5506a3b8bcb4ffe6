package org.livingwell.intake.arriving.conversation.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One time people sat together over a conversation; it may take several. */
public record Sitting(
        LocalDate on, Where where, List<With> with, @Nullable Words who, WorkerId by) {

    /** Everything written in words of their own. */
    public Stream<Words> written() {
        return Stream.ofNullable(who);
    }

    /** Set right by whoever, it stays with whoever noted it. */
    Sitting notedBy(WorkerId first) {
        return new Sitting(on, where, with, who, first);
    }

    /** Places where people talk. */
    public enum Where {
        WITH_US,
        AT_HOME,
        OUT_AND_ABOUT,
        BY_PHONE,
        BY_VIDEO,
        ELSEWHERE
    }

    /** Who else was there. */
    public enum With {
        NOBODY_ELSE,
        FAMILY,
        FRIEND,
        CARER,
        INTERPRETER,
        ADVOCATE,
        OTHER_SERVICE
    }
}
