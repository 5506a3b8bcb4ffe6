package org.livingwell.intake.arriving.today;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;

import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.people.person.domain.Person;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.intake.people.person.domain.PersonCommand;
import org.livingwell.intake.people.person.domain.PersonEvent;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.LinkedHashMap;
import java.util.Map;

/** Lists of other services name nobody; whoever reads one asks here whom it is about. */
@RestController
class NamesController {

    private final Aggregate<Person, PersonCommand, PersonEvent> people;
    private final IntakeAccess access;

    NamesController(Aggregate<Person, PersonCommand, PersonEvent> people, IntakeAccess access) {
        this.people = people;
        this.access = access;
    }

    @Operation(summary = "What people are called, as far as you may see them")
    @PostMapping("/api/people/names")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    NamesView names(@Valid @RequestBody NamesRequest request, Caller caller) {
        var asked = request.people().stream().map(PersonId::toString).distinct().toList();
        Map<PersonId, Known> found = new LinkedHashMap<>();
        people.list(in("_id", asked), Sorts.ascending("_id"), NamesRequest.MOST)
                .forEach(
                        it -> {
                            if (it.state() instanceof Known known)
                                found.put(PersonId.of(it.id()), known);
                        });
        found.keySet().retainAll(access.reached(found, caller));
        return NamesView.of(found);
    }
}
