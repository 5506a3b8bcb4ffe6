package org.livingwell.intake.people.person.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.person.domain.Difference.What;
import org.livingwell.intake.people.person.domain.Person.InNetwork;
import org.livingwell.intake.people.person.domain.PersonCommand.GiveBack;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What came with a wrong match goes, where nobody changed it since. How somebody may be reached
 * goes back as a whole or not at all: half of it was never said. It stays where they themselves
 * said since how it is.
 */
final class Parting {

    private final Details now;
    private final CameAgain came;
    private final boolean confirmed;

    Parting(InNetwork standing, CameAgain came) {
        this.now = standing.details();
        this.came = came;
        this.confirmed = came.settled() || standing.consents().askedAt().isAfter(came.at());
    }

    Details details() {
        Details before = came.before();
        Details after = came.after();
        return new Details(
                back(now.name(), before.name(), after.name()),
                confirmed ? now.contact() : back(now.contact(), before.contact(), after.contact()),
                backOrNone(
                        now.communicationNeeds(),
                        before.communicationNeeds(),
                        after.communicationNeeds()),
                now.preferredName(),
                now.pronouns(),
                backOrNone(now.language(), before.language(), after.language()),
                back(now.interpreter(), before.interpreter(), after.interpreter()),
                back(now.needsAsked(), before.needsAsked(), after.needsAsked()),
                backOrNone(now.birthDate(), before.birthDate(), after.birthDate()),
                backOrNone(now.postcode(), before.postcode(), after.postcode()));
    }

    /** What the match changed and somebody changed again is left, for a worker to look at. */
    GivenBack given(GiveBack back, Instant at) {
        List<Difference> left = left();
        return new GivenBack(
                back.introduction(),
                back.by(),
                back.byName(),
                back.reason(),
                at,
                left,
                came.welcomedBack(),
                left.isEmpty() && !came.welcomedBack());
    }

    private List<Difference> left() {
        return new Meeting(came.before(), details(), false)
                .differs().stream().filter(it -> cameWith(it.what())).toList();
    }

    private boolean cameWith(What what) {
        return came.differs().stream().anyMatch(it -> it.what() == what);
    }

    private static <T> T back(T now, T before, T after) {
        return now.equals(after) ? before : now;
    }

    private static <T> @Nullable T backOrNone(
            @Nullable T now, @Nullable T before, @Nullable T after) {
        return Objects.equals(now, after) ? before : now;
    }
}
