package org.livingwell.contact;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.access.AccessMatrix;
import org.livingwell.platform.test.access.Relation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

@ServiceIT
class AccessMatrixIT {

    @LocalServerPort int port;
    @Autowired ApplicationContext running;
    @Autowired PersonRefs refs;
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
        return people.get(relation).toString();
    }
}
