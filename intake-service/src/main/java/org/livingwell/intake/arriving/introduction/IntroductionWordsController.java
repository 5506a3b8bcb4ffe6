package org.livingwell.intake.arriving.introduction;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Matched;
import org.livingwell.intake.arriving.introduction.domain.Voice;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.stream.Stream;

/** Hands what was said in an introduction on to the plan, so that it is told once. */
@RestController
class IntroductionWordsController {

    /**
     * @param who what whoever spoke for them is called; null where they spoke themselves
     * @param person whose plan they go into, so that nobody else's takes them
     */
    record Said(Words broughtBy, Voice voice, @Nullable Words who, Instant saidAt, PersonId person)
            implements AboutPeople {

        static Said of(Introduction.Said it) {
            PersonId person = it instanceof Matched matched ? matched.known() : it.told().person();
            return new Said(
                    it.told().broughtBy(),
                    it.told().voice(),
                    it.told().spokenBy(),
                    it.receivedAt(),
                    person);
        }

        @Override
        public Stream<PersonId> people() {
            return Stream.of(person);
        }
    }

    private final Aggregate<Introduction, Command, Event> introductions;
    private final IntakeAccess access;

    IntroductionWordsController(
            Aggregate<Introduction, Command, Event> introductions, IntakeAccess access) {
        this.introductions = introductions;
        this.access = access;
    }

    @GetMapping("/internal/introductions/{id}/words")
    @PreAuthorize("hasRole('service')")
    Said words(@PathVariable IntroductionId id, Caller caller) {
        access.mustCarryWords(caller);
        if (introductions.find(id).orElse(null) instanceof Introduction.Said it) return Said.of(it);
        throw new RefusedException(Refusal.NOTHING_HERE);
    }
}
