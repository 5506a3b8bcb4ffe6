package org.livingwell.intake.people.person.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.changedMeanwhile;

import org.livingwell.intake.people.person.domain.Person.InNetwork;
import org.livingwell.intake.people.person.domain.Person.Living;
import org.livingwell.intake.people.person.domain.PersonCommand.ChangeDetails;
import org.livingwell.intake.people.person.domain.PersonCommand.ComeAgain;
import org.livingwell.intake.people.person.domain.PersonCommand.GiveBack;
import org.livingwell.intake.people.person.domain.PersonCommand.LinkSupporter;
import org.livingwell.intake.people.person.domain.PersonCommand.Settle;
import org.livingwell.intake.people.person.domain.PersonEvent.DetailsChanged;
import org.livingwell.intake.people.person.domain.PersonEvent.GaveBack;
import org.livingwell.intake.people.person.domain.PersonEvent.Joined;
import org.livingwell.intake.people.person.domain.PersonEvent.Settled;
import org.livingwell.intake.people.person.domain.PersonEvent.SupporterIntroduced;
import org.livingwell.intake.people.person.domain.PersonEvent.WaysSaid;
import org.livingwell.platform.domain.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Decides what is known of somebody: told by them, or by whoever introduced them again. */
final class DetailRules {

    private DetailRules() {}

    static Decision<PersonEvent> change(InNetwork standing, ChangeDetails change) {
        if (!standing.details().equals(change.before())) {
            return changedMeanwhile();
        }
        if (change.before().equals(change.after())) return agree();
        return withWays(standing, change.after(), new DetailsChanged(change.after()));
    }

    /** Whatever changes how somebody may be reached says so. */
    private static Decision<PersonEvent> withWays(
            InNetwork standing, Details after, PersonEvent event) {
        return after.contact().equals(standing.details().contact())
                ? agree(event)
                : agree(event, new WaysSaid(standing.waysRevision() + 1));
    }

    /** Once for every match, however often it is heard of. */
    static Decision<PersonEvent> comeAgain(Living person, ComeAgain again, Instant now) {
        InNetwork standing = person.standing();
        if (standing.matches().of(again.introduction()).isPresent()) return agree();
        var meeting = new Meeting(standing.details(), again.said(), again.themselves());
        boolean away = !(person instanceof InNetwork);
        List<Difference> differs = new ArrayList<>(meeting.differs());
        if (away && !again.welcome()) differs.add(Difference.stillAway(person));
        var joined =
                new Joined(
                        new CameAgain(
                                again.introduction(),
                                now,
                                standing.details(),
                                meeting.details(),
                                away && again.welcome(),
                                List.copyOf(differs),
                                differs.isEmpty()));
        return withWays(standing, meeting.details(), joined);
    }

    static Decision<PersonEvent> giveBack(InNetwork standing, GiveBack back, Instant now) {
        return standing.matches()
                .of(back.introduction())
                .map(
                        came -> {
                            var parting = new Parting(standing, came);
                            var gave = new GaveBack(parting.details(), parting.given(back, now));
                            return withWays(standing, parting.details(), gave);
                        })
                .orElseGet(Decision::agree);
    }

    static Decision<PersonEvent> link(InNetwork standing, LinkSupporter link) {
        return standing.supporters().contains(link.introduction())
                ? agree()
                : agree(new SupporterIntroduced(link.introduction()));
    }

    static Decision<PersonEvent> settle(InNetwork standing, Settle settle) {
        return standing.matches().open(settle.introduction())
                ? agree(new Settled(settle.introduction()))
                : agree();
    }
}
