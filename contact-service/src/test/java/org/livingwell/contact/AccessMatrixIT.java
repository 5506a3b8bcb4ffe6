package org.livingwell.contact;

import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.step.domain.Step;
import org.livingwell.contact.step.domain.StepId;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.access.AccessMatrix;
import org.livingwell.platform.test.access.Relation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.json.JsonMapper;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ServiceIT
class AccessMatrixIT {

    /** What a list of a place is asked about. */
    static final Set<Relation> PLACES = EnumSet.of(Relation.SAME, Relation.OTHER, Relation.ANY);

    @LocalServerPort int port;
    @Autowired ApplicationContext running;
    @Autowired PersonRefs refs;
    @Autowired Aggregate<Step, Step.Command, Step.Event> steps;
    final Map<Relation, PersonId> people = new EnumMap<>(Relation.class);

    @Test
    void everybodyGetsWhereTheyAreLetInAndNowhereElse() {
        try (var intake = new Newcomers(refs)) {
            for (Relation relation : Relation.values()) {
                people.put(relation, intake.related(relation));
            }
        }

        AccessMatrix.check(running, port, this::subject);
    }

    private @Nullable String subject(String endpoint, Relation relation) {
        if (endpoint.contains(" /operator")) return UUID.randomUUID().toString();
        if (!endpoint.contains("{id}")) return PLACES.contains(relation) ? relation.place() : null;
        if (endpoint.contains("/next-steps/{id}")) return step(relation);
        return people.get(relation).toString();
    }

    /** What the welcome in the example opened. */
    private @Nullable String step(Relation relation) {
        if (relation == Relation.OWN) return null; // a token names a person, not a step
        var step = JsonMapper.shared().readTree(Newcomers.example("PersonWelcomed")).at("/step/id");
        var id = StepId.of(people.get(relation), UUID.fromString(step.asString()));
        await().until(() -> steps.find(id).isPresent());
        return id.toString();
    }
}
