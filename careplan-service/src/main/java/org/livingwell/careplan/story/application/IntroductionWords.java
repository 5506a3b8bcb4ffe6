package org.livingwell.careplan.story.application;

import org.livingwell.platform.domain.Words;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where the words of an introduction are asked for. */
public interface IntroductionWords {

    /** What brought somebody here, as they said it. */
    record Said(Words broughtBy, Instant saidAt) {}

    /** Empty where there are none, or none any more; throws where nobody answers. */
    Optional<Said> of(UUID introduction);
}
