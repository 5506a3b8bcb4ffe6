package org.livingwell.intake.arriving.today;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;

import io.swagger.v3.oas.annotations.Operation;

import org.bson.conversions.Bson;
import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.conversation.domain.Conversation;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Open;
import org.livingwell.intake.arriving.today.MyPeopleView.LeftOpen;
import org.livingwell.intake.arriving.today.MyPeopleView.Row;
import org.livingwell.intake.people.person.domain.Person;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.intake.people.person.domain.PersonCommand;
import org.livingwell.intake.people.person.domain.PersonEvent;
import org.livingwell.intake.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.openapi.Whole;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A worker's day begins with whom they walk with. */
@RestController
class MyPeopleController {

    /** Nobody walks with more. */
    private static final int MOST = 200;

    private final Aggregate<Person, PersonCommand, PersonEvent> people;
    private final Aggregate<Conversation, Conversation.Command, Conversation.Event> conversations;
    private final IntakeAccess access;
    private final Places places;

    MyPeopleController(
            Aggregate<Person, PersonCommand, PersonEvent> people,
            Aggregate<Conversation, Conversation.Command, Conversation.Event> conversations,
            IntakeAccess access,
            Places places) {
        this.people = people;
        this.conversations = conversations;
        this.access = access;
        this.places = places;
    }

    @Operation(summary = "Your people, and what is left to do")
    @Whole("One worker's people")
    @GetMapping("/api/people/mine")
    @PreAuthorize("hasAnyRole('worker', 'lead')")
    MyPeopleView mine(@RequestParam PlaceId place, Caller caller) {
        access.mustWorkIn(place, caller);
        var found = people.list(walkOn(place, caller), Sorts.ascending("_id"), MOST + 1);
        Map<PersonId, Known> theirs = new LinkedHashMap<>();
        found.stream()
                .limit(MOST)
                .forEach(it -> theirs.put(PersonId.of(it.id()), (Known) it.state()));
        theirs.keySet().retainAll(access.reached(theirs, caller));
        var open =
                leftOpen(
                        theirs.keySet().stream().map(PersonId::toString).toList(),
                        places.find(place).orElseThrow().zone());
        return MyPeopleView.of(
                found.size() > MOST,
                theirs.entrySet().stream()
                        .map(
                                it ->
                                        Row.of(
                                                it.getKey(),
                                                it.getValue(),
                                                open.get(it.getKey().toString()))));
    }

    /** Whom somebody walked with once does not take the room of those they walk with. */
    private static Bson walkOn(PlaceId place, Caller caller) {
        return and(
                eq("place", place.value()),
                eq("index.lead", caller.worker().toString()),
                in("index.state", "in-network", "paused"));
    }

    private Map<String, LeftOpen> leftOpen(List<String> people, ZoneId zone) {
        Map<String, LeftOpen> found = new HashMap<>();
        if (people.isEmpty()) return found;
        for (var it :
                conversations.list(
                        in("personId", people), Sorts.ascending("personId"), MOST * 10)) {
            if (it.state() instanceof Open open) {
                found.put(open.person().toString(), LeftOpen.of(it.id(), open, zone));
            }
        }
        return found;
    }
}
