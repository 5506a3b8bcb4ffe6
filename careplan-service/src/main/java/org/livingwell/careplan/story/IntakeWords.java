package org.livingwell.careplan.story;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Section;
import org.livingwell.careplan.entry.domain.Voice;
import org.livingwell.careplan.story.domain.Telling;
import org.livingwell.careplan.story.domain.ToldIds;
import org.livingwell.platform.calls.OtherService;
import org.livingwell.platform.calls.OtherServices;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks intake, which owns the words of a telling. */
@Component
class IntakeWords {

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
     * @param person whose words they are, as intake knows them now
     */
    record Introduced(
            Words broughtBy,
            Voice voice,
            @Nullable Words who,
            Instant saidAt,
            @Nullable PersonId person) {

        Introduced {
            requireNonNull(voice, "nobody knows yet whose words these are");
        }

        boolean of(PersonId wanted) {
            return person == null || person.equals(wanted);
        }

        Told told(UUID introduction) {
            return new Told(
                    ToldIds.introduced(introduction), Section.STORY, broughtBy, voice, who, saidAt);
        }
    }

    private final OtherService intake;

    IntakeWords(OtherServices services, @Value("${INTAKE_URL:http://localhost:8101}") String url) {
        this.intake = services.at("intake", url);
    }

    /**
     * Empty where there are none of theirs, or none any more; throws where nobody answers.
     *
     * @param person whose plan they are for
     */
    Optional<List<Told>> of(PersonId person, Telling telling) {
        return switch (telling.kind()) {
            case INTRODUCTION -> introduction(person, telling.id());
            case CONVERSATION -> conversation(telling.id());
            case QUESTION -> Optional.empty(); // contact's
        };
    }

    private Optional<List<Told>> introduction(PersonId person, UUID id) {
        return intake.get("/internal/introductions/{id}/words", Introduced.class, id)
                .filter(it -> it.of(person))
                .map(it -> it.told(id))
                .map(List::of);
    }

    private Optional<List<Told>> conversation(UUID id) {
        return intake.get("/internal/conversations/{id}/words", Talked.class, id)
                .map(it -> it.told(id));
    }
}
