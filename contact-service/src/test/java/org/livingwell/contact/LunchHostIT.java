package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Somebody of the network hosts a lunch as they agreed to, and nobody but the team sees it. */
@WithNeighbours
class LunchHostIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String YES = "{\"hosts\":true}";
    static final String NO = "{\"hosts\":false}";

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired MongoDatabaseFactory databases;
    Calls contact;
    Newcomers intake;
    PersonId sam = new PersonId(UUID.randomUUID());
    String lunch;

    @BeforeEach
    void welcome() {
        contact = Calls.to(port);
        intake = new Newcomers(refs);
        STUB.says("/internal/people/" + sam + "/ways", 200, DoorIT.NO_WAY);
        intake.welcomed(sam);
        lunch = planned("lambeth", WANDA);
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void theTeamSeesWhoAgreedToHostAndThePublicNobody() {
        assertThat(says(WANDA, lunch, YES).at("hosts.0.lunch")).isEqualTo(lunch);
        assertThat(says(WANDA, lunch, YES).json().get("hosts")).hasSize(1);

        assertThat(hosts(WANDA).at("network.0")).isEqualTo(sam.toString());
        assertThat(contact.get("/api/lunches/coming?place=lambeth", null).text())
                .contains(lunch)
                .doesNotContain(sam.toString(), "network");
        assertThat(contact.get("/api/lunches/" + lunch, WANDA).text())
                .doesNotContain(sam.toString());
        assertThat(contact.get(path(), WANDA).at("wanted")).isEqualTo("false");
    }

    @Test
    void theySeeItThemselvesAndEndItThemselvesButTheTeamAsks() {
        String herself = TestIssuer.person(sam);
        assertThat(says(herself, lunch, YES).at("code")).isEqualTo("team-asks");
        says(WANDA, lunch, YES);
        assertThat(contact.get(path(), herself).at("hosts.0.lunch")).isEqualTo(lunch);

        assertThat(says(herself, lunch, NO).status()).isEqualTo(200);

        assertThat(hosts(WANDA).json().get("network")).isEmpty();
    }

    @Test
    void whoMayNotReachThemDoesNotSeeThatTheyHost() {
        String nia = "nia-" + UUID.randomUUID();
        says(WANDA, lunch, YES);
        String kin = "{\"restricted\":false,\"openTo\":[],\"kin\":[\"%s\"]}";
        String data = kin.formatted(TestIssuer.subject(nia));
        intake.says(sam.value(), "lambeth", "person", 2, "PersonAccessChanged.v1", data);
        await().until(() -> !refs.find(sam).orElseThrow().kin().isEmpty());

        assertThat(hosts(TestIssuer.worker(nia, "lambeth")).json().get("network")).isEmpty();
        assertThat(hosts(WANDA).json().get("network")).hasSize(1);
        assertThat(hosts(TestIssuer.worker("walt", "salford")).status()).isEqualTo(404);
    }

    @Test
    void nobodyHostsWhatIsElsewhereOrOff() {
        String elsewhere = planned("salford", TestIssuer.worker("walt", "salford"));
        assertThat(says(WANDA, elsewhere, YES).status()).isEqualTo(404);
        assertThat(says(WANDA, UUID.randomUUID().toString(), YES).status()).isEqualTo(404);
        contact.post("/api/lunches/" + lunch + "/cancel", WANDA, "{}");

        assertThat(says(WANDA, lunch, YES).at("code")).isEqualTo("lunch-cancelled");
        assertThat(says(WANDA, lunch, "{}").status()).isEqualTo(400);
    }

    @Test
    void anErasureTakesThemOutOfIt() throws Exception {
        says(WANDA, lunch, YES);
        intake.says(
                sam.value(),
                "lambeth",
                "erasure",
                1,
                "ErasureStarted.v1",
                Newcomers.example("ErasureStarted"));
        await().until(() -> refs.isErased(sam));

        await().until(() -> hosts(WANDA).json().get("network").isEmpty());
        var hers = Filters.eq("_id", sam.toString());
        var wishes = databases.getMongoDatabase().getCollection("lunch_wishes");
        await().until(() -> wishes.countDocuments(Filters.and(hers, Filters.exists("state"))) == 0);
        assertThat(Objects.requireNonNull(wishes.find(hers).first()).toJson())
                .doesNotContain(lunch.toString());
    }

    @Test
    void whoeverWasKeptBeforeItWasNotedWhenTheyAreForgottenIsForgottenToo() {
        says(WANDA, lunch, YES);
        var wishes = databases.getMongoDatabase().getCollection("lunch_wishes");
        var hers = Filters.eq("_id", sam.toString());
        var noted = Filters.and(hers, Filters.exists("index.forgets"));
        assertThat(wishes.countDocuments(noted)).isEqualTo(1);

        wishes.updateOne(hers, Updates.unset("index.forgets"));

        await().until(() -> wishes.countDocuments(noted) == 1);
    }

    @Test
    void oneThatCannotBeReadStopsNoneOfTheOthers() {
        says(WANDA, lunch, YES);
        var wishes = databases.getMongoDatabase().getCollection("lunch_wishes");
        var hers = Filters.eq("_id", sam.toString());
        Document odd = Objects.requireNonNull(wishes.find(hers).first());
        odd.append("_id", UUID.randomUUID().toString());
        odd.get("index", Document.class).append("hosts", List.of("0")).remove("forgets");
        wishes.insertOne(odd);
        try {
            wishes.updateOne(hers, Updates.unset("index.forgets"));

            var noted = Filters.and(hers, Filters.exists("index.forgets"));
            await().until(() -> wishes.countDocuments(noted) == 1);
            assertThat(wishes.find(Filters.eq("_id", odd.get("_id"))).first()).isEqualTo(odd);
        } finally {
            wishes.deleteOne(Filters.eq("_id", odd.get("_id")));
        }
    }

    private String planned(String place, String worker) {
        String body =
                "{\"place\":\"%s\",\"on\":\"%s\",\"lunch\":{\"at\":\"12:30\",\"venue\":{\"name\":\"Hall\",\"address\":\"1"
                    + " High Street\"}}}";
        Answer made =
                contact.post(
                        "/api/lunches", worker, body.formatted(place, LocalDate.now().plusDays(2)));
        assertThat(made.status()).isEqualTo(201);
        return made.at("id");
    }

    private Answer says(String token, String which, String body) {
        return contact.put(path() + "/" + which, token, body);
    }

    private Answer hosts(String token) {
        return contact.get("/api/lunches/" + lunch + "/hosts", token);
    }

    private String path() {
        return "/api/people/" + sam + "/keep-in-touch/lunches";
    }
}
