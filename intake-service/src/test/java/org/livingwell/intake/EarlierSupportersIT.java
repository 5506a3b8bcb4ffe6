package org.livingwell.intake;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.intake.team.account.domain.Account.Command.Adopt;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.account.domain.AccountKind;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.intake.team.account.domain.UserName;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Supporters who could sign in before that was announced are announced too. */
@ServiceIT
class EarlierSupportersIT {

    @LocalServerPort int port;
    @Autowired Colleagues colleagues;
    @Autowired MongoTemplate mongo;
    PersonId priya;
    AccountId maureen = new AccountId(UUID.randomUUID());
    UUID login = UUID.randomUUID();

    @BeforeEach
    void begin() {
        var intake = Calls.to(port);
        var newcomers = new Newcomers(intake, "lambeth", TestIssuer.worker("wanda", "lambeth"));
        priya = PersonId.of(newcomers.person("\"name\":\"Priya\""));
        opened(maureen, AccountKind.SUPPORTER, login);
        await().until(() -> said(maureen).size() == 1);
    }

    @Test
    void theyAreAnnouncedOnceByTheirIdsAndOneThatCannotBeReadStopsNone() {
        var odd = Objects.requireNonNull(accounts().find(eq("_id", maureen.toString())).first());
        odd.append("_id", new UUID(0, 1).toString());
        odd.get("index", Document.class).remove("told");
        accounts().insertOne(odd);
        try {
            before(maureen);

            await().until(() -> said(maureen).size() == 2);
            await().until(() -> isNoted(maureen));
            before(maureen);
            await().until(() -> isNoted(maureen));
        } finally {
            accounts().deleteOne(eq("_id", odd.get("_id")));
        }

        var said = said(maureen);
        assertThat(said).as("said again, it is what was said").hasSize(2);
        assertThat(said.getLast().data()).isEqualTo("{\"login\":\"" + login + "\"}");
        assertThat(said.getLast().headers()).containsEntry("ce_person", priya.toString());
        new EventContracts(Path.of("contracts"))
                .validate(said.getLast().type(), said.getLast().data());
    }

    @Test
    void nobodyElseIs() {
        var herself = new AccountId(UUID.randomUUID());
        opened(herself, AccountKind.PERSON, UUID.randomUUID());

        before(herself);

        await().until(() -> isNoted(herself));
        before(maureen);
        await().until(() -> said(maureen).size() == 2);
        assertThat(said(herself)).isEmpty();
    }

    /** As it was kept before that was noted. */
    private void before(AccountId id) {
        accounts().updateOne(eq("_id", id.toString()), Updates.unset("index.told"));
    }

    private boolean isNoted(AccountId id) {
        return accounts().countDocuments(and(eq("_id", id.toString()), exists("index.told"))) == 1;
    }

    private void opened(AccountId id, AccountKind kind, UUID user) {
        var place = new PlaceId("lambeth");
        var invitation =
                new Invitation(kind, place, UserName.of(id), null, priya, null, null, null);
        colleagues.adopt(id, new Adopt(invitation, user));
    }

    private MongoCollection<Document> accounts() {
        return mongo.getCollection("accounts");
    }

    private static List<TopicRecords.Published> said(AccountId id) {
        String topic = "intake.events.v1";
        return TopicRecords.all(RealParts.running().kafkaBootstrapServers(), topic).stream()
                .filter(it -> it.type().contains("SupporterAccountOpened"))
                .filter(it -> it.headers().toString().contains("account/" + id))
                .distinct()
                .toList();
    }
}
