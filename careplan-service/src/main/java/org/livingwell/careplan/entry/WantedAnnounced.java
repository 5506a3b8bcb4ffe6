package org.livingwell.careplan.entry;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Done;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.Opportunity;
import org.livingwell.careplan.entry.domain.SupportArea;
import org.livingwell.careplan.entry.domain.Wanted;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.people.PersonRefs;

import java.time.LocalDate;
import java.util.UUID;

/** What leaves careplan of what somebody does with an entry: that they want help, or no more. */
final class WantedAnnounced {

    /** Referral raises the need of that area. */
    record SupportWanted(EntryId entry, SupportArea area, NextStep step) {}

    /** It is further on, over, or not for the team to know any more. */
    record SupportNotWanted(EntryId entry, UUID stepDone) {}

    /** Whoever knows of one of that kind offers it. */
    record OpportunityWanted(EntryId entry, Opportunity kind, NextStep step) {}

    /** It came about, is over, or is not for the team to know any more. */
    record OpportunityNotWanted(EntryId entry, UUID stepDone) {}

    private static final String HELP = "support-wanted";
    private static final String OPPORTUNITY = "opportunity-wanted";

    private WantedAnnounced() {}

    static @Nullable Object of(Done event, PersonRefs people) {
        return switch (event) {
            case Done.WasWanted(var it, var what, var by) ->
                    wanted(it.id(), what, lead(it.person(), people), by);
            case Done.NotWanted(var entry, Wanted.Support _) ->
                    new SupportNotWanted(entry, Ids.derive(HELP, entry));
            case Done.NotWanted(var entry, Wanted.Future _) ->
                    new OpportunityNotWanted(entry, Ids.derive(OPPORTUNITY, entry));
            case Done.Tried _,
                    Done.DidToday _,
                    Done.LookedAt _,
                    Done.AskedThem _,
                    Done.LetterAsked _,
                    Done.MeetingAsked _,
                    Done.MeetingSet _,
                    Done.SeenTo _ ->
                    null;
        };
    }

    /** What has no kind is wanted by nobody. */
    private static @Nullable Object wanted(
            EntryId entry, Wanted what, @Nullable WorkerId lead, LocalDate by) {
        return switch (what) {
            case Wanted.Support it when it.kind() != null ->
                    new SupportWanted(entry, it.kind().area(), step(HELP, entry, lead, by));
            case Wanted.Future it when it.lifeArea() != null ->
                    new OpportunityWanted(
                            entry, it.lifeArea().opportunity(), step(OPPORTUNITY, entry, lead, by));
            case Wanted.Support _, Wanted.Future _ -> null;
        };
    }

    private static NextStep step(
            String kind, EntryId entry, @Nullable WorkerId lead, LocalDate by) {
        return new NextStep(Ids.derive(kind, entry), kind, lead, by);
    }

    static @Nullable WorkerId lead(PersonId person, PersonRefs people) {
        return people.find(person).map(PersonRef::leadWorker).orElse(null);
    }
}
