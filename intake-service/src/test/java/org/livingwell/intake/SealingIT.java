package org.livingwell.intake;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.store.RawStore;
import org.livingwell.platform.test.store.StoreChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.util.UUID;

@ServiceIT
class SealingIT {

    static final String WANDA = TestIssuer.worker("wanda", "salford");
    static final String CAREPLAN = TestIssuer.service("careplan-service", "intake-service");

    @LocalServerPort int port;
    @Autowired MongoTemplate mongo;
    @Autowired MongoDatabaseFactory databases;
    @Autowired PersonKeys keys;
    Calls intake;

    @BeforeEach
    void call() {
        intake = Calls.to(port);
    }

    @Test
    void whatSomebodySaidStandsNowhereInTheStore() throws Exception {
        String id = introduced("Quetzalina", "the-letter-canary");
        intake.post("/api/introductions/" + id + "/welcome", WANDA, "{}");

        var found =
                new RawStore(databases)
                        .holding("Quetzalina", "the-letter-canary", "7700 900999", "evenings only");

        assertThat(found).isEmpty();
        assertThat(intake.get("/api/introductions/" + id, WANDA).at("name"))
                .isEqualTo("Quetzalina");
    }

    @Test
    void aPlainFormIsAsUnreadable() throws Exception {
        intake.form(
                "/api/introductions",
                "by=self&place=salford&name=Xanthippe&broughtBy=plain-canary");

        assertThat(new RawStore(databases).holding("Xanthippe", "plain-canary")).isEmpty();
    }

    /** What nobody may ever be answered is not in the document either. */
    private void assertDoesNotOpen(String introduction) {
        assertThatThrownBy(() -> intake.get("/api/introductions/" + introduction, WANDA))
                .hasMessageContaining("is answered 500");
    }

    @Test
    void stateMovedToAnotherDocumentOrPersonDoesNotOpen() throws Exception {
        String mine = introduced("Amara", "mine");
        String other = introduced("Leon", "other");
        Document stored = stored(mine);

        change(other, "state", stored.get("state"));
        assertDoesNotOpen(other);
        change(other, "personId", stored.getString("personId"));
        assertDoesNotOpen(other);
        remove(other);

        assertThat(stored.get("state")).isInstanceOf(Binary.class);
        assertThat(intake.get("/api/introductions/" + mine, WANDA).status()).isEqualTo(200);
    }

    @Test
    void stateWrittenBeforeSealingIsStillReadAndSealedWithTheNextChange() throws Exception {
        String id = introduced("Sam", "older");
        Document sealed = stored(id);
        var key = keys.find(PersonId.of(sealed.getString("personId"))).orElseThrow();
        String clear = key.open(sealed.get("state", Binary.class), "introductions", id);
        change(id, "state", clear);

        String before = words(id);
        int welcomed = intake.post("/api/introductions/" + id + "/welcome", WANDA, "{}").status();

        assertThat(before).isEqualTo("older");
        assertThat(welcomed).isEqualTo(201);
        assertThat(stored(id).get("state")).isInstanceOf(Binary.class);
        assertThat(words(id)).isEqualTo("older");
    }

    private String words(String id) {
        return intake.get("/internal/introductions/" + id + "/words", CAREPLAN).at("broughtBy");
    }

    private String introduced(String name, String words) {
        String body =
                """
                {"by":"self","place":"salford","name":"%s","broughtBy":"%s",
                 "contact":{"phone":"+44 7700 900999","mayText":true,"when":"evenings only"}}
                """
                        .formatted(name, words);
        String key = UUID.randomUUID().toString();
        intake.post("/api/introductions", null, body, "Idempotency-Key", key);
        return Newcomers.idOf(key).toString();
    }

    private Document stored(String id) throws Exception {
        return StoreChecks.look(
                () -> mongo.getCollection("introductions").find(eq("_id", id)).first());
    }

    private void change(String id, String field, Object value) throws Exception {
        StoreChecks.look(
                () ->
                        mongo.getCollection("introductions")
                                .updateOne(eq("_id", id), Updates.set(field, value)));
    }

    private void remove(String id) throws Exception {
        StoreChecks.look(() -> mongo.getCollection("introductions").deleteOne(eq("_id", id)));
    }
}
