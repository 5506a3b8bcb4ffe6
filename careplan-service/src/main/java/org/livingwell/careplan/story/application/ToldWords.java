package org.livingwell.careplan.story.application;

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
     */
    record Told(UUID entry, Section section, Words words, Instant saidAt) {}

    /**
     * Empty where there are none of theirs, or none any more; throws where nobody answers.
     *
     * @param person whose plan they are for
     */
    Optional<List<Told>> of(PersonId person, Telling telling);
}
