package org.livingwell.intake.people.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.concern.domain.Matter;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.Caller;

import java.util.List;

/** What is sent to raise a concern. */
record ConcernRequest(
        @NotNull(message = "Say who it is about") Matter.About about,
        @NotEmpty(message = "Say what it is about") @Size(max = 3) List<Matter.Kind> kinds,
        @NotBlank(message = "Say what worries you") @Size(max = 20_000) String what,
        @Size(max = 5_000) @Nullable String wanted) {

    Matter matter(PersonId person, PlaceId place, Caller caller) {
        return new Matter(
                person,
                place,
                about,
                kinds.stream().distinct().sorted().toList(),
                new Words(what.strip()),
                Words.of(wanted),
                caller.worker(),
                caller.name());
    }
}
