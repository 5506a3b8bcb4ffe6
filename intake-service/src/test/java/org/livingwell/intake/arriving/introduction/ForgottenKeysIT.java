package org.livingwell.intake.arriving.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.intake.Newcomers;
import org.livingwell.intake.WithAMovingClock;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Forget;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Signposted;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;

import java.util.UUID;

/** What is forgotten is forgotten by backups too, whatever dies on the way. */
@WithAMovingClock
class ForgottenKeysIT {

    static final String WANDA = TestIssuer.worker("wendy", "bath");

    @LocalServerPort int port;
    @Autowired Aggregate<Introduction, Introduction.Command, Event> introductions;
    @Autowired PersonKeys keys;
    @Autowired MongoDatabaseFactory databases;
    Calls intake;
    String id;
    Signposted leon;

    @BeforeEach
    void signpost() {
        intake = Calls.to(port);
        String path = new Newcomers(intake, "bath", WANDA).introduced("\"name\":\"Leon Grant\"");
        intake.post(path + "/signpost", WANDA, "{\"reason\":\"not-reached\"}");
        id = path.substring(path.lastIndexOf('/') + 1);
        leon = (Signposted) introductions.find(id).orElseThrow();
        assertThat(keys.find(leon.person())).isPresent();
    }

    @Test
    void theKeyGoesAndNothingIsDueAnyMore() {
        forward();

        await().until(() -> keys.find(leon.person()).isEmpty());
        await().until(() -> !isDue());
    }

    /** The words were saved as forgotten by a process that died before the key was destroyed. */
    @Test
    void theKeyGoesAlsoWhereWhoeverBeganDied() {
        forward();
        introductions.of(id).handle(new Forget(leon.forgetAt()), Cause.of(UUID.randomUUID()));

        await().until(() -> keys.find(leon.person()).isEmpty());
        await().until(() -> !isDue());
    }

    private boolean isDue() {
        return databases
                .getMongoDatabase()
                .getCollection("introductions")
                .find(new Document("_id", id))
                .first()
                .toJson()
                .contains("forget");
    }

    private void forward() {
        String by = "{\"forward\":\"P366D\"}";
        intake.post("/operator/clock", TestIssuer.operator(), by);
    }
}
