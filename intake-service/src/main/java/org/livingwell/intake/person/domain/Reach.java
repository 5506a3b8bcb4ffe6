package org.livingwell.intake.person.domain;

import org.livingwell.platform.domain.WorkerId;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who of the team may reach somebody, beyond their lead worker.
 *
 * @param restricted to the lead worker and those it is open to
 * @param kin workers who are family or friends, and stay out
 */
public record Reach(boolean restricted, List<WorkerId> openTo, List<WorkerId> kin) {

    public static Reach open() {
        return new Reach(false, List.of(), List.of());
    }

    public boolean isKin(WorkerId worker) {
        return kin.contains(worker);
    }

    Reach withKin(WorkerId worker) {
        return new Reach(
                restricted,
                openTo,
                Stream.concat(kin.stream(), Stream.of(worker)).distinct().toList());
    }
}
