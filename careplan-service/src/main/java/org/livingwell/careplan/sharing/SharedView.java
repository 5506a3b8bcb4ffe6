package org.livingwell.careplan.sharing;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.SharedEntryView;
import org.livingwell.careplan.sharing.domain.SharedSection;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody shows of their plan to one supporter.
 *
 * @param signed what the supporter calls them
 * @param until the last day on which it is shown
 * @param goals none where they are not shared
 * @param safetyPlan none where it is not shared, or nothing was written yet
 * @param meetings null where they are not shared, or not to be had just now
 */
record SharedView(
        PersonId person,
        @Nullable Words signed,
        LocalDate until,
        List<SharedSection> sections,
        List<SharedEntryView> entries,
        List<SharedGoalView> goals,
        @Nullable SharedSafetyPlanView safetyPlan,
        @Nullable List<SharedMeeting> meetings)
        implements AboutPeople {

    /** Somebody who shares something. */
    record Sharer(PersonId person, @Nullable Words signed, LocalDate until) {}

    /**
     * @param supporting everybody they support, whether or not anything is shared: who they are is
     *     not said here, and nothing of theirs is
     */
    record SharedWithMe(List<Sharer> sharing, List<PersonId> supporting) implements AboutPeople {

        @Override
        public Stream<PersonId> people() {
            return sharing.stream().map(Sharer::person);
        }
    }

    record SharedGoalView(Words goal, @Nullable Words why, boolean achieved) {}

    record SharedSafetyItem(Words text, @Nullable Words tel) {}

    /** When somebody meets somebody; never whom, nor what for. */
    record SharedMeeting(Instant startsAt, Instant endsAt) {}

    /** The six steps in their order; what else belongs to the plan stays with the person. */
    record SharedSafetyPlanView(
            List<SharedSafetyItem> warningSigns,
            List<SharedSafetyItem> myself,
            List<SharedSafetyItem> distractions,
            List<SharedSafetyItem> people,
            List<SharedSafetyItem> professionals,
            List<SharedSafetyItem> surroundings) {}

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }
}
