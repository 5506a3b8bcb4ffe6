package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.need.domain.CommunicationNeeds;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.store.Aggregate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

import java.util.List;

/** What a group that was given up had not heard yet is heard by it for one release more. */
@WithNeighbours
class EarlierGroupsIT {

    @Autowired PersonRefs refs;
    @Autowired KafkaListenerEndpointRegistry registry;

    @Autowired
    Aggregate<CommunicationNeeds, CommunicationNeeds.Command, CommunicationNeeds.Event> needs;

    Newcomers intake;

    @BeforeEach
    void asIfTheRulesWereFurtherOn() {
        intake = new Newcomers(refs);
        registry.getListenerContainer("contact.rules").stop();
    }

    @AfterEach
    void start() {
        registry.getListenerContainer("contact.rules").start();
        intake.close();
    }

    @Test
    void needsAreAskedForThoughOnlyTheirOwnGroupHasNotHeardYet() {
        PersonId tomasz = intake.welcomed();

        await().until(() -> needs.find(tomasz).isPresent());
        assertThat(registry.getListenerContainerIds())
                .containsAll(List.of("contact.communication-needs", "contact.communication-steps"));
    }
}
