package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** While a worker is away a colleague has their steps before them, and not a day longer. */
@WithNeighbours
class AwayIT {

    final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired WorkerRefs workers;
    final String zed = "zed-" + UUID.randomUUID();
    final String nia = "nia-" + UUID.randomUUID();
    PersonId amara = new PersonId(UUID.randomUUID());
    Calls contact;
    Newcomers intake;

    @BeforeEach
    void welcome() {
        contact = Calls.to(port);
        intake = new Newcomers(refs);
        String by = Newcomers.welcomedBy(zed);
        intake.says(amara.value(), "lambeth", "person", 1, "PersonWelcomed.v1", by);
        joins(zed);
        joins(nia);
        await().until(() -> steps(zed).contains(amara.toString()));
        await().until(() -> workers.worksIn(id(nia), new PlaceId("lambeth")));
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void aColleagueHasTheStepsOfWhoeverIsAwayUntilTheyAreBack() {
        assertThat(steps(nia)).doesNotContain(amara.toString());

        assertThat(away(today, today.plusDays(3), nia).status()).isEqualTo(200);

        assertThat(steps(nia)).contains(amara.toString(), TestIssuer.subject(zed).toString());
        assertThat(steps(zed)).contains(amara.toString());
        var said = contact.get("/api/away", token(zed));
        assertThat(said.at("until")).isEqualTo(today.plusDays(3).toString());
        assertThat(said.at("cover")).isEqualTo(TestIssuer.subject(nia).toString());
        assertThat(contact.post("/api/away/back", token(zed), "{}").status()).isEqualTo(204);
        assertThat(steps(nia)).doesNotContain(amara.toString());
        assertThat(contact.get("/api/away", token(zed)).json().hasNonNull("until")).isFalse();
    }

    @Test
    void whatBeginsTomorrowIsNotToday() {
        assertThat(away(today.plusDays(1), today.plusDays(3), nia).status()).isEqualTo(200);

        assertThat(steps(nia)).doesNotContain(amara.toString());
    }

    @Test
    void whoeverCoversReachesNobodyTheyMayNotReach() {
        String kin = "{\"restricted\":false,\"openTo\":[],\"kin\":[\"%s\"]}";
        String data = kin.formatted(TestIssuer.subject(nia));
        intake.says(amara.value(), "lambeth", "person", 2, "PersonAccessChanged.v1", data);
        await().until(() -> refs.find(amara).orElseThrow().kin().contains(id(nia)));

        away(today, today, nia);

        assertThat(steps(nia)).doesNotContain(amara.toString());
    }

    @Test
    void whatCannotBeIsRefusedInPlainWords() {
        assertThat(away(today, today.minusDays(1), nia).at("type")).endsWith("away-over");
        assertThat(away(today, today, zed).at("type")).endsWith("not-in-the-team");
        assertThat(away(today, today, "nobody").at("type")).endsWith("not-in-the-team");
        assertThat(contact.put("/api/away", token(zed), "{}").status()).isEqualTo(400);
    }

    private Answer away(LocalDate from, LocalDate until, String cover) {
        String said = "{\"place\":\"lambeth\",\"from\":\"%s\",\"until\":\"%s\",\"cover\":\"%s\"}";
        String body = said.formatted(from, until, TestIssuer.subject(cover));
        return contact.put("/api/away", token(zed), body);
    }

    private String steps(String worker) {
        return contact.get("/api/next-steps", token(worker)).text();
    }

    private void joins(String worker) {
        UUID id = TestIssuer.subject(worker);
        String data = "{\"worker\":\"%s\",\"place\":\"lambeth\"}".formatted(id);
        intake.staff(id, "lambeth", 1, "WorkerJoined.v1", data);
    }

    private static String token(String worker) {
        return TestIssuer.worker(worker, "lambeth");
    }

    private static WorkerId id(String worker) {
        return new WorkerId(TestIssuer.subject(worker));
    }
}
