package org.livingwell.intake.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.intake.rights.Asked.IN_PERSON;
import static org.livingwell.intake.rights.Asked.PAUL;
import static org.livingwell.intake.rights.Asked.PETRA;
import static org.livingwell.intake.rights.Asked.WANDA;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.intake.WithAMovingClock;
import org.livingwell.intake.rights.erasure.domain.ErasureId;
import org.livingwell.intake.team.account.domain.Account;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.account.domain.AccountKind;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.intake.team.account.domain.UserName;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Rule 14, erasure and hold: released, 14 days, every context, the login, and last the key. */
@WithAMovingClock
class ErasureIT {

    @LocalServerPort int port;
    @Autowired Ending ending;
    @Autowired PersonKeys keys;
    @Autowired Aggregate<Account, Account.Command, Account.Event> accounts;
    Asked amara;

    @BeforeEach
    void somebody() {
        ending.keycloakAway.set(false);
        amara = Asked.somebody(port);
    }

    @Test
    void beforeFourteenDaysNothingGoesAndAfterThemTheKeyGoesLast() {
        var earlier = Asked.somebody(port);
        released(earlier);
        forward("PT1H");
        released(amara);
        forward("P13DT23H");
        started(earlier);
        assertThat(amara.onTheList("erasure", "state")).isEqualTo("waiting");

        forward("PT2H");
        await().until(() -> amara.onTheList("erasure", "state").equals("started"));
        ending.keycloakAway.set(true);
        others().forEach(this::hasErased);
        await().until(() -> amara.onTheList("erasure", "state").equals("closing"));
        int tried = ending.triedInVain.get();
        await().until(() -> ending.triedInVain.get() > tried + 1);
        assertThat(keyIsThere()).isTrue();

        ending.keycloakAway.set(false);
        await().until(() -> amara.onTheList("erasure", "state").isEmpty());
        assertThat(ending.done).contains(amara.person());
        assertThat(keyIsThere()).isFalse();
        assertThat(amara.intake().get("/api/people/" + amara.person(), WANDA).status())
                .isEqualTo(404);
    }

    @Test
    void whatTheySupportOthersWithEndsAsItBegins() {
        var own = new AccountId(UUID.randomUUID());
        var theirs = invitation(PersonId.of(amara.person()), AccountKind.PERSON_SUPPORTER, null);
        adopt(own, theirs);
        var priya = PersonId.of(Asked.somebody(port).person());
        var within = AccountId.within(own, priya);
        adopt(within, invitation(priya, AccountKind.SUPPORTER, own));

        started();

        assertThat(accounts.of(within).state()).isInstanceOf(Account.Disabled.class);
    }

    @Test
    void isNotOverWhileOneContextIsSilentAndThatOneIsChased() {
        started();

        HeldElsewhere.CONTEXTS.stream()
                .filter(it -> !it.equals("referral"))
                .forEach(this::hasErased);
        await().until(() -> missing().equals("[\"referral\"]"));
        forward("P2DT1M");

        await().until(() -> amara.onTheList("erasure", "state").equals("chased"));
        await().until(() -> events("ErasureStarted").count() == 2);
        assertThat(events("ErasureChased").findFirst().orElseThrow().data()).contains("referral");
        assertThat(keyIsThere()).isTrue();
        hasErased("referral");
        await().until(() -> !keyIsThere());
    }

    @Test
    void aHoldBlocksTheReleaseAndTheStart() {
        String hold = place("{\"reason\":\"court\"}").at("hold");
        amara.intake().post(amara.erasures(), amara.self(), "{}");
        assertThat(amara.release("erasure").at("code")).isEqualTo("on-hold");
        assertThat(lift(hold, PETRA).status()).isEqualTo(204);
        amara.release("erasure");
        String second = place("{\"reason\":\"safeguarding\"}").at("hold");
        var other = Asked.somebody(port);
        released(other);

        forward("P15D");
        started(other);
        assertThat(amara.onTheList("erasure", "state")).isEqualTo("waiting");
        var told = amara.intake().get(amara.erasures(), amara.self());
        assertThat(told.at("state")).isEqualTo("on-hold");
        assertThat(told.text()).doesNotContain("safeguarding");

        lift(second, PETRA);
        await().until(() -> amara.onTheList("erasure", "state").equals("started"));
    }

    @Test
    void isTakenBackWithinFourteenDaysAndNotAfter() {
        amara.intake().post(amara.erasures(), amara.self(), "{}");
        amara.release("erasure");
        var back = amara.intake().post(amara.erasures() + "/take-back", amara.self(), "");
        assertThat(back.at("state")).isEqualTo("none");
        var other = Asked.somebody(port);
        released(other);
        forward("P15D");
        started(other);
        assertThat(amara.onTheList("erasure", "state")).isEmpty();

        started();
        var late = amara.intake().post(amara.erasures() + "/take-back", amara.self(), "");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.at("code")).isEqualTo("erasure-started");
        assertThat(place("{\"reason\":\"court\"}").status()).isIn(404, 409);
    }

    @Test
    void aHoldNeedsAReasonAndTheOfficerOfTheirPlace() {
        assertThat(place("{}").at("errors.0.field")).isEqualTo("reason");
        assertThat(amara.intake().post(amara.holds(), PAUL, "{\"reason\":\"court\"}").status())
                .isEqualTo(404);
        assertThat(amara.intake().post(amara.holds(), WANDA, "{\"reason\":\"court\"}").status())
                .isEqualTo(403);
        assertThat(
                        amara.intake()
                                .post(amara.holds(), amara.self(), "{\"reason\":\"court\"}")
                                .status())
                .isEqualTo(403);
        String hold = place("{\"reason\":\"court\"}").at("hold");
        assertThat(lift(hold, PAUL).status()).isEqualTo(404);
        assertThat(lift(hold, WANDA).status()).isEqualTo(403);
        assertThat(lift(UUID.randomUUID().toString(), PETRA).status()).isEqualTo(404);
        var held = amara.intake().get("/api/privacy/holds?place=lambeth", PETRA);
        assertThat(held.text()).contains(amara.person(), hold, "court");
        assertThat(amara.intake().get("/api/privacy/holds?place=lambeth", PAUL).status())
                .isEqualTo(404);
    }

    @Test
    void isRefusedWithAReasonOnlyByAnotherThanWhoAskedAndNotElsewhere() {
        String both = TestIssuer.token("wilma", List.of("worker", "privacy-officer"), "lambeth");
        amara.intake().post(amara.erasures(), both, IN_PERSON);

        assertThat(amara.decide("erasure", "release", both, "").at("code"))
                .isEqualTo("own-request");
        assertThat(amara.decide("erasure", "release", PAUL, "").status()).isEqualTo(404);
        assertThat(amara.decide("erasure", "refuse", PETRA, "{}").status()).isEqualTo(400);
        String records = "{\"reason\":\"records-kept\"}";
        assertThat(amara.decide("erasure", "refuse", PETRA, records).status()).isEqualTo(204);
        assertThat(amara.intake().get(amara.erasures(), amara.self()).at("told"))
                .isEqualTo("kept-back");
    }

    @Test
    void whatIsPublishedKeepsItsContractAndNeverSaysWhy() {
        String hold = place("{\"reason\":\"legal-claim\"}").at("hold");
        lift(hold, PETRA);
        amara.intake().post(amara.erasures(), WANDA, IN_PERSON);
        amara.decide("erasure", "refuse", PETRA, "{\"reason\":\"concerns\"}");

        await().until(() -> events("ErasureDecided").count() == 1);

        assertThat(events("").map(TopicRecords.Published::type))
                .contains(
                        "intake.HoldPlaced.v1",
                        "intake.HoldLifted.v1",
                        "intake.ErasureRequested.v1",
                        "intake.ErasureDecided.v1");
        var contracts = new EventContracts(Path.of("contracts"));
        TopicRecords.once(kafka(), "intake.events.v1").stream()
                .filter(it -> it.headers().getOrDefault("ce_person", "").equals(amara.person()))
                .peek(it -> assertThat(it.data()).doesNotContain("legal", "concern", "known-in"))
                .forEach(it -> contracts.validate(it.type(), it.data()));
    }

    private void adopt(AccountId id, Invitation invitation) {
        var adopt = new Account.Command.Adopt(invitation, TestIssuer.subject("maureen"));
        accounts.of(id).handle(adopt, Cause.of(UUID.randomUUID()));
    }

    private static Invitation invitation(PersonId of, AccountKind kind, AccountId within) {
        var name = new UserName("lw-7k2m9-xqt4h");
        return new Invitation(kind, new PlaceId("lambeth"), name, null, of, null, null, within);
    }

    private boolean keyIsThere() {
        return keys.find(PersonId.of(amara.person())).isPresent();
    }

    private void started() {
        released(amara);
        forward("P14DT1M");
        started(amara);
    }

    private static void released(Asked who) {
        who.intake().post(who.erasures(), who.self(), "{}");
        assertThat(who.release("erasure").status()).isEqualTo(204);
    }

    /** Once it is somebody else's turn, it has been asked whose turn it is. */
    private static void started(Asked who) {
        await().until(() -> who.onTheList("erasure", "state").equals("started"));
    }

    private Answer place(String body) {
        return amara.intake().post(amara.holds(), PETRA, body);
    }

    private Answer lift(String hold, String token) {
        return amara.intake().post(amara.holds() + "/" + hold + "/lift", token, "");
    }

    /** Intake itself hears and erases as every context does; the others are played. */
    private static Stream<String> others() {
        return HeldElsewhere.CONTEXTS.stream().filter(it -> !it.equals("intake"));
    }

    /** What the platform of every context says once it has erased. */
    private void hasErased(String context) {
        var person = UUID.fromString(amara.person());
        var request = ErasureId.of(new PersonId(person));
        String data = "{\"request\":\"%s\",\"documents\":3}".formatted(request);
        await().until(() -> events("ErasureStarted").findAny().isPresent());
        var started = events("ErasureStarted").toList().getLast().headers().get("ce_id");
        var id = Ids.ofEvent(context, "erased_people", person, 1, UUID.fromString(started));
        try (var topic = new StubPublisher(kafka(), context)) {
            var subject = "erasure/" + person;
            topic.publish(id, "ErasureCompleted.v1", subject, 1, person, "lambeth", data);
        }
    }

    private String missing() {
        var list = amara.intake().get("/api/privacy/requests?place=lambeth", PETRA).json();
        for (var row : list.get("requests")) {
            if (row.get("person").asString().equals(amara.person())) {
                return row.path("missing").toString();
            }
        }
        return "";
    }

    private Stream<TopicRecords.Published> events(String type) {
        return TopicRecords.once(kafka(), "intake.events.v1").stream()
                .filter(it -> it.headers().getOrDefault("ce_person", "").equals(amara.person()))
                .filter(it -> it.type().contains(type));
    }

    private void forward(String duration) {
        amara.intake()
                .post(
                        "/operator/clock",
                        TestIssuer.operator(),
                        "{\"forward\":\"%s\"}".formatted(duration));
    }

    private static String kafka() {
        return RealParts.running().kafkaBootstrapServers();
    }
}
