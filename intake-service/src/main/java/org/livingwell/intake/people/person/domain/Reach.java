package org.livingwell.intake.people.person.domain;

import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.WorkerId;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who of the team may reach somebody, beyond their lead worker: from the day they are introduced.
 *
 * @param restricted to the lead worker and those it is open to
 * @param kin workers who are family or friends, and stay out
 */
public record Reach(boolean restricted, List<WorkerId> openTo, List<WorkerId> kin) {

    public static final Refusal CLOSE =
            new Refusal("close-to-them", "They are close to this person; choose someone else");

    public static Reach open() {
        return new Reach(false, List.of(), List.of());
    }

    public boolean isKin(WorkerId worker) {
        return kin.contains(worker);
    }

    public boolean shutsOut(WorkerId worker) {
        return isKin(worker) || (restricted && !openTo.contains(worker));
    }

    public Reach withKin(WorkerId worker) {
        return new Reach(
                restricted,
                openTo,
                Stream.concat(kin.stream(), Stream.of(worker)).distinct().toList());
    }

    /** Those it was open to stay behind; kin stay kin. */
    Reach elsewhere() {
        return new Reach(restricted, List.of(), kin);
    }

    public boolean letsAllIn() {
        return equals(open());
    }

    /** Where two are known of one person: whom either shuts out stays out. */
    public Reach stricter(Reach other) {
        return new Reach(
                restricted || other.restricted,
                named(other),
                Stream.concat(kin.stream(), other.kin.stream()).distinct().toList());
    }

    private List<WorkerId> named(Reach other) {
        if (!restricted) return other.openTo;
        if (!other.restricted) return openTo;
        return openTo.stream().filter(other.openTo::contains).toList();
    }
}
