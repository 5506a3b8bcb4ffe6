package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.store.RawStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** How a link to somebody's door is made, given and shown once, and its secret is nowhere. */
@WithNeighbours
@ExtendWith(OutputCaptureExtension.class)
class DoorLinksIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired MongoDatabaseFactory databases;
    Calls contact;
    Newcomers intake;
    PersonId leon;
    TheirDoor door;

    @BeforeEach
    void welcome() {
        contact = Calls.to(port);
        intake = new Newcomers(refs);
        leon = new PersonId(UUID.randomUUID());
        door = new TheirDoor(contact, leon);
        STUB.says("/internal/people/" + leon + "/ways", 200, DoorIT.NO_WAY); // before anybody asks
        String welcomed = Newcomers.welcomedBy("wanda");
        intake.says(leon.value(), "lambeth", "person", 1, "PersonWelcomed.v1", welcomed);
        await().until(() -> refs.find(leon).isPresent());
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void theSecretIsShownOnceAndARepeatSaysSo() {
        String key = UUID.randomUUID().toString();
        Answer first = contact.post(door.path(), WANDA, "{}", "Idempotency-Key", key);
        Answer again = contact.post(door.path(), WANDA, "{}", "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Cache-Control")).contains("no-store");
        assertThat(first.header("Location")).isEqualTo(door.path());
        assertThat(first.at("secret")).matches("([2-9a-z]{4}-){6}[2-9a-z]{4}");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json().hasNonNull("secret")).isFalse();
        assertThat(again.json().get("door")).isEqualTo(first.json().get("door"));
        assertThat(door.open(first.at("secret")).at("opened")).isEqualTo("true");
    }

    @Test
    void aLinkTypedFromPaperOpensAsWell() {
        String secret = door.made();

        String typed = " " + secret.replace("-", " ").toUpperCase(Locale.ROOT);

        assertThat(door.open(typed).at("opened")).isEqualTo("true");
    }

    @Test
    void olderLinksGoOnWorkingOnlyWhereThatIsSaid() {
        String card = door.made();
        String phone = contact.post(door.path(), WANDA, "{\"keepOlder\":true}").at("secret");
        assertThat(door.open(card).at("opened")).isEqualTo("true");
        assertThat(door.open(phone).at("opened")).isEqualTo("true");

        door.made();

        assertThat(door.open(card).at("opened")).isEqualTo("false");
        assertThat(door.open(phone).at("opened")).isEqualTo("false");
    }

    @Test
    void howTheyGotItStandsWithTheNewestLink() {
        assertThat(door.given("{\"how\":\"on-paper\"}").at("code")).isEqualTo("no-link");
        door.made();

        assertThat(door.given("{\"how\":\"on-paper\"}").status()).isEqualTo(204);

        assertThat(door.seenBy(WANDA).at("links.0.given.how")).isEqualTo("on-paper");
        assertThat(door.given("{\"how\":\"on-paper\",\"on\":\"2199-01-01\"}").at("code"))
                .isEqualTo("date-to-come");
        assertThat(door.given("{\"how\":\"by-owl\"}").status()).isEqualTo(400);
    }

    @Test
    void sheMakesOneForHerselfAndStrangersFindNothing() {
        String herself = TestIssuer.person(leon);
        String secret = contact.post(door.path(), herself, "{}").at("secret");
        assertThat(door.seenBy(herself).json().get("links")).hasSize(1);
        assertThat(door.open(secret).at("opened")).isEqualTo("true");

        for (String stranger :
                List.of(
                        TestIssuer.worker("walt", "salford"),
                        TestIssuer.person(UUID.randomUUID()))) {
            assertThat(contact.get(door.path(), stranger).status()).isEqualTo(404);
            assertThat(contact.post(door.path(), stranger, "{}").status()).isEqualTo(404);
            assertThat(contact.post(door.path() + "/revoke", stranger, "").status()).isEqualTo(404);
        }
    }

    @Test
    void theSecretStandsNowhere(CapturedOutput printed) throws Exception {
        String secret = door.made();
        door.open(secret);
        door.open(secret + "x");
        contact.post("/api/doors/open", null, "{\"secret\":\"" + secret + "\",\"odd\":1}");
        contact.post("/api/doors/open", null, "{\"secret\":\"" + secret);
        await().until(() -> door.openings().size() == 1);

        for (String it : List.of(secret, secret.replace("-", ""))) {
            assertThat(new RawStore(databases).holding(it)).isEmpty();
            assertThat(TopicRecords.all(TheirDoor.kafka(), "contact.events.v1").toString())
                    .doesNotContain(it);
            assertThat(printed).doesNotContain(it);
            assertThat(door.seenBy(WANDA).text()).doesNotContain(it);
        }
    }
}
