package org.livingwell.contact.staying.step.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.step.domain.Step.Open;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Rule 10: everybody in the network has an open next human step with an owner and a date. */
public final class NobodyDropped {

    /** Days a step may be overdue. */
    private static final int LATE = 7;

    private NobodyDropped() {}

    /**
     * @param open steps of one person
     * @param left whether somebody works here no more
     * @return none open, or every open one overdue by more than 7 days or owned by who left
     */
    public static boolean missing(List<Open> open, LocalDate today, Predicate<WorkerId> left) {
        LocalDate last = lasts(open, left);
        return last == null || today.isAfter(last);
    }

    /** The last day on which what is open is enough; null where nothing is. */
    public static @Nullable LocalDate lasts(List<Open> open, Predicate<WorkerId> left) {
        return open.stream()
                .filter(it -> Kinds.isTeams(it.said().kind()))
                .filter(it -> isSomebodys(it.held().owner(), left))
                .map(it -> it.said().due().plusDays(LATE))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What is the whole team's is somebody's. */
    private static boolean isSomebodys(@Nullable WorkerId owner, Predicate<WorkerId> left) {
        return owner == null || !left.test(owner);
    }
}
