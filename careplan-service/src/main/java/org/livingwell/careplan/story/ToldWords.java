package org.livingwell.careplan.story;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Voice;
import org.livingwell.careplan.plan.domain.Section;
import org.livingwell.careplan.story.domain.Telling;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the words of a telling are asked for. */
public interface ToldWords {

    /**
     * @param entry the id it has in the plan, however often it is fetched
     * @param who what whoever said it is called, where it was not the person and is known
     */
    record Told(
            UUID entry,
            Section section,
            Words words,
            Voice voice,
            @Nullable Words who,
            Instant saidAt) {}

    /**
     * Empty where there are none of theirs, or none any more; throws where nobody answers.
     *
     * @param person whose plan they are for
     */
    Optional<List<Told>> of(PersonId person, Telling telling);
}
